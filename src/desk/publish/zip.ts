import {strToU8, zipSync} from 'fflate';

/** A time that is in every zip: the same files make the same bytes. In the time of this place, which is what a zip notes. */
const always = new Date(1980, 0, 1);

/** A zip archive of files with texts, by their paths in it. */
export const zipOf = (files: readonly (readonly [path: string, text: string])[]): Uint8Array =>
  zipSync(Object.fromEntries(files.map(([path, text]) => [path, strToU8(text)])), {mtime: always, level: 6});
