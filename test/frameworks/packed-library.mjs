/** The library as it would be published, for applications in a folder of their own. */
import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {run} from '../support/run.mjs';

/** Runs a command; fails with all that it said if it fails. */
export async function succeed(command, args, env) {
  const {code, output} = await run(command, args, env);
  assert.equal(code, 0, `${command} ${args.join(' ')}\n${output}`);
  return output;
}

/**
 * Packs the library, and copies the applications. `tarball` is what was packed, `install(app)` gives an application its dependencies and the library;
 * `remove()` takes all away, unless `FRAMEWORKS_FOLDER` names where to keep it for the next run.
 */
export async function packLibrary() {
  const kept = process.env.FRAMEWORKS_FOLDER;
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'story-widgets-frameworks-'));
  cpSync(join(import.meta.dirname, '../../examples'), folder, {
    recursive: true,
    filter: (path) => !/node_modules|dist/.test(path),
  });
  const packing = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
  const tarball = join(folder, (await succeed('npm', packing)).split('\n').at(-1));
  const options = ['--no-save', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund'];
  return {
    folder,
    tarball,
    install: (app) => succeed('npm', ['--prefix', join(folder, app), 'install', ...options, tarball]),
    remove: () => kept ?? rmSync(folder, {recursive: true}),
  };
}
