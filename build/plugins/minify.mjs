import {readFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {fileURLToPath} from 'node:url';
import {Tinypool} from 'tinypool';
import {KeptScripts} from './kept-scripts.mjs';

/**
 * The threads that shrink scripts, shared by all bundles of a build: a pool for each, as @rollup/plugin-terser has it, loads
 * terser some eighty times, which took a third of the time of a build.
 */
let threads;

/** Terser takes half of the time of a build, and most scripts are those of the build before. */
let kept;
const {version} = JSON.parse(readFileSync(fileURLToPath(import.meta.resolve('terser/package.json')), 'utf8'));

/**
 * The signs that terser leaves as they are, in templates, as escapes: a plain script is read in the encoding of its page, and the
 * text of one that is not all ASCII takes twice the room in memory, 2 MB with a story of 10,000 events.
 */
export const inAscii = (code) =>
  code.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Shrinks each script with terser, by its options. */
export function minify(options) {
  return {
    name: 'minify',
    async renderChunk(code, _chunk, {format}) {
      threads ??= new Tinypool({
        filename: new URL('minify-thread.mjs', import.meta.url).href,
        maxThreads: availableParallelism(),
      });
      kept ??= new KeptScripts('.build/minified');
      const task = {code, options: {...options, ...(format === 'es' && {module: true})}};
      const small = await kept.get([version, task], () => threads.run(task));
      return options.format.ascii_only ? inAscii(small) : small;
    },
  };
}
