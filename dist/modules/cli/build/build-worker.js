import { parentPort, workerData } from 'node:worker_threads';
import { buildFile } from './build-file.js';

/** A thread of `build`: each message names a file, each answer is what came of it. */
const settings = workerData;
parentPort.on('message', (file) => {
    // An error here is a fault of the program: it ends the thread, and with it the build.
    void buildFile(file, settings).then((built) => parentPort.postMessage(built));
});
