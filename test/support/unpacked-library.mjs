import assert from 'node:assert/strict';
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {run} from './run.mjs';

/** Packs the library as it would be published, and unpacks it into the folder's node_modules; returns where it is. */
export async function unpackLibrary(folder) {
  const library = join(folder, 'node_modules/story-widgets');
  mkdirSync(library, {recursive: true});
  const packed = await run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder]);
  assert.equal(packed.code, 0, packed.output);
  const tarball = join(folder, packed.output.split('\n').at(-1));
  const {code, output} = await run('tar', ['-xzf', tarball, '-C', library, '--strip-components=1']);
  assert.equal(code, 0, output);
  return library;
}
