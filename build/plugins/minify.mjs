import {availableParallelism} from 'node:os';
import {Tinypool} from 'tinypool';

/**
 * The threads that shrink scripts, shared by all bundles of a build: a pool for each, as @rollup/plugin-terser has it, loads
 * terser some eighty times, which took a third of the time of a build.
 */
let threads;

/** Shrinks each script with terser, by its options. */
export function minify(options) {
  return {
    name: 'minify',
    renderChunk(code, _chunk, {format}) {
      threads ??= new Tinypool({
        filename: new URL('minify-thread.mjs', import.meta.url).href,
        maxThreads: availableParallelism(),
      });
      return threads.run({code, options: {...options, ...(format === 'es' && {module: true})}});
    },
  };
}
