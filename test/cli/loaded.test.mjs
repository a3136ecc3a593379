/** What a command loads before it does anything, which is most of the time that it takes. */
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, test} from 'node:test';
import {loadedBy} from '../support/loaded-packages.mjs';

const folder = mkdtempSync(join(tmpdir(), 'story-loaded-texts-'));
after(() => rmSync(folder, {recursive: true, force: true}));
const write = (name, text) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

/** What only other sources of a draft need, and is in files of the command: pages, feeds, documents. */
const forOthers = /^(?:linkedom|Parser|formats-.*-read)\.js$/;

describe('a publisher who drafts', () => {
  test('a text in English waits for nothing that other texts need', async () => {
    const {files, packages} = await loadedBy('draft', 'test/samples/article/us-army-ukraine.txt');
    assert.deepEqual([...packages], []);
    assert.deepEqual(
      files.filter((name) => forOthers.test(name)),
      [],
    );
  });

  test('a text waits for few files, since to find and open each takes its time', async () => {
    const {files} = await loadedBy('draft', 'test/samples/article/us-army-ukraine.txt');
    assert.ok(files.length < 30, files.join(', '));
  });

  test('a web page waits for what reads pages, in files that it opens', async () => {
    const page =
      '<!doctype html><title>The ferry</title><article><h1>The ferry</h1><p>It is late.</p></article>';
    const {files, packages} = await loadedBy('draft', write('ferry.html', page), '--lang', 'en');
    assert.deepEqual([...packages], []);
    assert.deepEqual(files.filter((name) => forOthers.test(name)).sort(), [
      'Parser.js',
      'formats-web-page-read.js',
      'linkedom.js',
    ]);
  });

  test('a text in another language has it told by the tables of languages', async () => {
    const text =
      'Die Fähre fährt nicht\n\nDie Wellen sind zu hoch, und der Hafen ist nicht mit dem Auto zu erreichen.\n';
    const {packages} = await loadedBy('draft', write('ferry.txt', text));
    assert.deepEqual([...packages], ['eld']);
  });
});

describe('a publisher who calls for help', () => {
  test('waits for no command', async () => {
    const {files, packages} = await loadedBy('--help');
    assert.deepEqual([...packages], []);
    assert.ok(files.length < 15, files.join(', '));
  });
});
