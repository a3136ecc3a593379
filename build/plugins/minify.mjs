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

/** Shrinks each script with terser, by its options. */
export function minify(options) {
  return {
    name: 'minify',
    renderChunk(code, _chunk, {format}) {
      threads ??= new Tinypool({
        filename: new URL('minify-thread.mjs', import.meta.url).href,
        maxThreads: availableParallelism(),
      });
      kept ??= new KeptScripts('.build/minified');
      const task = {code, options: {...options, ...(format === 'es' && {module: true})}};
      return kept.get([version, task], () => threads.run(task));
    },
  };
}
