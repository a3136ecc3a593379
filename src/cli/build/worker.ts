/** A thread of `build`: each task names a file, each answer is what came of it. */
import {Tinypool} from 'tinypool';
import {buildFile} from './article.js';
import type {FileBuild} from './article.js';
import type {CommandSettings} from './settings.js';

/** An error here is a fault of the program: it ends the build. */
export default async function build(file: string): Promise<FileBuild> {
  const built = await buildFile(file, Tinypool.workerData as CommandSettings);
  return 'told' in built ? built : handedOver(built);
}

/** Texts go over as bytes, which the thread that writes them need not make of them, nor clear away so many texts. */
function handedOver({story, ...built}: Extract<FileBuild, {story: unknown}>): FileBuild {
  // Some files have the same text; whose bytes are one object go over once.
  const known = new Map<string | Uint8Array, Uint8Array>();
  const files = story.files.map(([name, data]): [string, Uint8Array] => {
    const bytes = known.get(data) ?? bytesOf(data);
    known.set(data, bytes);
    return [name, bytes];
  });
  return {...built, story: {...story, files}};
}

const encoder = new TextEncoder();
const bytesOf = (data: string | Uint8Array) => (typeof data === 'string' ? encoder.encode(data) : data);
