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

/** What only other sources of a draft need: tables of languages, pages, documents, feeds, sheets, other heads. */
const forOthers =
  /^(?:eld|linkedom|@mozilla\/readability|htmlparser2|mammoth|feedsmith|papaparse|smol-toml|archieml)$/;

describe('a publisher who drafts', () => {
  test('a text in English waits for nothing that other texts need', async () => {
    const {packages} = await loadedBy('draft', 'test/samples/article/us-army-ukraine.txt');
    assert.deepEqual([...packages].filter((name) => forOthers.test(name)).sort(), []);
  });

  test('a text in another language has it told by the tables of languages', async () => {
    const text =
      'Die Fähre fährt nicht\n\nDie Wellen sind zu hoch, und der Hafen ist nicht mit dem Auto zu erreichen.\n';
    const {packages} = await loadedBy('draft', write('ferry.txt', text));
    assert.deepEqual([...packages].filter((name) => forOthers.test(name)).sort(), ['eld']);
  });
});

describe('a publisher who calls for help', () => {
  test('waits for no command', async () => {
    const {files, packages} = await loadedBy('--help');
    assert.deepEqual([...packages], []);
    assert.ok(files < 15, `${files} files`);
  });
});
