/** A thread of `build`: each message names a file, each answer is what came of it. */
import {parentPort, workerData} from 'node:worker_threads';
import {buildFile} from './build-file.js';
import type {FolderSettings} from '../../publish/build/folder.js';

const settings = workerData as FolderSettings;

parentPort!.on('message', (file: string) => {
  // An error here is a fault of the program: it ends the thread, and with it the build.
  void buildFile(file, settings).then((built) => parentPort!.postMessage(built));
});
