import {execFile} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {promisify} from 'node:util';

/** Runs in the program that is watched: each file that it loads as a module is a line of `LOADED`. */
const watch = `import {appendFileSync} from 'node:fs';
export const load = (url, context, next) => {
  if (url.startsWith('file:')) appendFileSync(process.env.LOADED, url + '\\n');
  return next(url, context);
};`;
const register = `import {register} from 'node:module';
register(${JSON.stringify(`data:text/javascript,${encodeURIComponent(watch)}`)});`;

/**
 * The packages of which the command loads something, by name, and the names of the files of modules that it loads in all, those
 * that `require` brings left out.
 */
export async function loadedBy(...args) {
  const folder = mkdtempSync(join(tmpdir(), 'story-loaded-'));
  const list = join(folder, 'loaded.txt');
  try {
    await promisify(execFile)(
      process.execPath,
      [
        ...['--import', `data:text/javascript,${encodeURIComponent(register)}`],
        ...['dist/modules/cli/story-widgets.js', ...args],
      ],
      {env: {...process.env, LOADED: list}},
    );
    const files = readFileSync(list, 'utf8').trim().split('\n');
    const packages = files.flatMap(
      (file) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? [],
    );
    return {files: files.map((file) => basename(file)), packages: new Set(packages)};
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
