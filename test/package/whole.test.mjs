/** The repository as a clone has it: nothing in it needs what is beside it, and no test of it lies unused. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, statSync} from 'node:fs';
import {dirname, join, normalize} from 'node:path';
import {describe, test} from 'node:test';
import {testFiles} from '../support/test-files.mjs';

/** Files of the repository, as Git knows them and as they are being written; of an archive without Git, all. */
function files() {
  const git = (...args) => execFileSync('git', args, {encoding: 'utf8', maxBuffer: 100_000_000});
  return git('ls-files', '--cached', '--others', '--exclude-standard', '-z')
    .split('\0')
    .filter((file) => file && existsSync(file) && statSync(file).isFile());
}

const code =
  /^(?:src|test|build|scripts|bench|examples)\/.*\.(?:ts|tsx|mjs|js|json|vue|svelte)$|^[^/]+\.mjs$/;

const ups = /(?<=['"`(\s=])(?:\.\.\/)+[\w./@-]*/g;
const isTest = (file) => /\.test\.|\/fixtures\/|^test\//.test(file);

/** Where a file's own folder is when it runs: what is built lies one folder deeper than its source. */
const placeOf = (file) =>
  dirname(/^src\//.test(file) && !isTest(file) ? `dist/modules/${file.slice(4)}` : file);

const pathsOutOf = (file, text) =>
  [...text.matchAll(ups)].map(([path]) => path).filter((path) => isOutside(join(placeOf(file), path)));

const isOutside = (path) => normalize(path).startsWith('..');

/**
 * A test may skip where a system has no such device, and never for want of a file: a clone in which it skips would look
 * as well tested as the place where it was written.
 */
const skipsForFiles =
  /\bskip\b[^\n]*\bexistsSync\((?!'\/(?:dev|proc)\/)|\bexistsSync\((?!'\/(?:dev|proc)\/)[^\n]*\bskip\b/;

const sources = () => files().filter((file) => code.test(file) && !file.startsWith('test/samples/'));

describe('a clone', () => {
  test('has all that its files name', () => {
    const found = sources().flatMap((file) =>
      pathsOutOf(file, readFileSync(file, 'utf8')).map((path) => `${file}: ${path}`),
    );
    assert.deepEqual(found, []);
  });

  test('skips no test for want of a file', () => {
    const skipping = sources().filter(
      (file) => isTest(file) && skipsForFiles.test(readFileSync(file, 'utf8')),
    );
    assert.deepEqual(
      skipping.filter((file) => !file.endsWith('whole.test.mjs')),
      [],
    );
  });

  test('runs every test that it has once', () => {
    const listed = Object.values(testFiles).flatMap((list) => list());
    const written = files().filter((file) => /\.test\.\w+$/.test(file));
    assert.deepEqual(listed.toSorted(), written.toSorted());
  });
});
