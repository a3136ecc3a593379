import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, rmSync, utimesSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, test} from 'node:test';
import {KeptScripts} from './kept-scripts.mjs';

const folder = mkdtempSync(join(tmpdir(), 'story-kept-'));
after(() => rmSync(folder, {recursive: true, force: true}));
let made = 0;
const make = async () => `made ${++made}`;
const get = (...sources) => new KeptScripts(folder).get(sources, make);

describe('whoever builds again', () => {
  test('waits only for scripts that are made of something else than before', async () => {
    assert.equal(await get('code', {passes: 2}), 'made 1');
    assert.equal(await get('code', {passes: 2}), 'made 1');
    assert.equal(await get('code', {passes: 3}), 'made 2');
    assert.equal(await get('other', {passes: 2}), 'made 3');
    assert.equal(await get('code', {comments: /^!/}), 'made 4');
    assert.equal(await get('code', {comments: /^\*/}), 'made 5');
  });

  test('finds nothing half made, and keeps nothing for ever', async () => {
    await assert.rejects(
      new KeptScripts(folder).get(['bad'], () => Promise.reject(new Error('no'))),
      /no/,
    );
    const files = readdirSync(folder);
    assert.ok(files.every((name) => /^[0-9a-f]{64}$/.test(name)));
    assert.equal(files.length, 5);
    const long = new Date(Date.now() - 15 * 864e5);
    for (const name of files.slice(1)) utimesSync(join(folder, name), long, long);
    new KeptScripts(folder);
    assert.deepEqual(readdirSync(folder), files.slice(0, 1));
  });
});
