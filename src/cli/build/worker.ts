/** A thread of `build`: each task names a file, each answer is what came of it. */
import {Tinypool} from 'tinypool';
import {buildFile} from './article.js';
import type {CommandSettings} from './settings.js';

/** An error here is a fault of the program: it ends the build. */
export default function build(file: string) {
  return buildFile(file, Tinypool.workerData as CommandSettings);
}
