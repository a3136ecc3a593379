/** Tests in Node's own runner, counted. */
import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {node} from './run.mjs';
import {filesIn} from './test-files.mjs';
import {transpile} from './transpiled.mjs';

/** Each test counts; a file has its own process. */
export const nodeTests =
  (listFiles, {minutes = 20, loader = ['--import', 'tsx'], atOnce = 2} = {}) =>
  async () => {
    const files = listFiles();
    if (files.length === 0) return {passed: 0, failed: 0, skipped: 0, output: ''};
    // Without a time limit a test file that hangs would end the whole step, without its name.
    const options = [`--test-timeout=${minutes * 60_000}`, `--test-concurrency=${atOnce}`];
    const {code, output} = await node(
      [...loader, '--test', '--test-reporter=spec', ...options, ...files],
      {},
      2 * minutes,
    );
    const count = (word) => Number(output.match(new RegExp(`^ℹ ${word} (\\d+)$`, 'm'))?.[1] ?? 0);
    const failed = count('fail') + count('cancelled');
    const tail = output.slice(Math.max(0, output.indexOf('✖ failing tests:')));
    return {
      passed: count('pass'),
      failed: code === 0 ? failed : Math.max(1, failed),
      skipped: count('skipped'),
      output: tail,
      all: output,
    };
  };

/** TypeScript, transpiled once for all files; failures are told at the lines of the sources. */
export const transpiledTests = (listFiles) => async () => {
  const folder = join('.build', `tests-${process.pid}`);
  try {
    await transpile(filesIn('src', '.ts'), folder);
    const files = await transpile(listFiles(), folder);
    return await nodeTests(() => files, {loader: ['--enable-source-maps']})();
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
};
