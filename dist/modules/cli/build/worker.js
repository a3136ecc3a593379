import { Tinypool } from 'tinypool';
import { b as buildFile } from '../article.js';

/** A thread of `build`: each task names a file, each answer is what came of it. */
/** An error here is a fault of the program: it ends the build. */
function build(file) {
    return buildFile(file, Tinypool.workerData);
}

export { build as default };
