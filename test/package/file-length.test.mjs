/** The house: a file is one idea, of a length that one reads in one go. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {sourceFiles} from '../support/source-imports.mjs';

const most = 180;

/** The files that are longer, by what excuses them. The list only gets shorter: a new file over the length is split. */
const longer = {
  'a table of one thing: words of languages, or pairs of lines': [
    'bench/truth/article-edits.mjs',
    'bench/truth/swaps.mjs',
    'bench/truth/turned-lines.mjs',
    'src/formats/draft/dates/dated-asked.test.ts',
    'src/story/claims/contraries/languages/en.ts',
    'src/story/claims/text/spoken-numbers.ts',
    'src/story/passages/abbreviations.ts',
  ],
  'a list of bundles, which is read as a list': ['rollup.config.mjs'],
  'drives a browser, a site or a compiler, which a second file would start once more': [
    'test/accessibility/keyboard.test.mjs',
    'test/desk/later.test.mjs',
    'test/desk/own-file.test.mjs',
    'test/package/framework-types.test.mjs',
    'test/pages/demo.test.mjs',
    'test/pages/framed/hosts.test.mjs',
    'test/support/application-tests.mjs',
    'test/wordpress/editions.test.mjs',
    'test/wordpress/plugin.test.mjs',
  ],
};

const linesOf = (file) => readFileSync(file, 'utf8').split('\n').length - 1;

/** The files with more lines than one reads in one go. */
const tooLong = (files, lines = linesOf) =>
  files.filter((file) => !file.includes('/fixtures/') && !file.endsWith('.d.ts') && lines(file) > most);

describe('whoever opens a file', () => {
  test(`reads ${most} lines at most, but for those that are excused by name`, () => {
    const excused = Object.values(longer).flat();
    const found = tooLong(sourceFiles());
    assert.deepEqual(
      found.filter((file) => !excused.includes(file)),
      [],
      `longer than ${most} lines: split it by what it tells`,
    );
    assert.deepEqual(
      excused.filter((file) => !found.includes(file)),
      [],
      'no longer too long: take it off the list',
    );
  });

  test('is told of one line too many; fixtures may be as long as what they show', () => {
    const lines = (file) => (file.includes('long') ? 181 : 180);
    assert.deepEqual(tooLong(['a.ts', 'long.ts', 'a/fixtures/long.ts'], lines), ['long.ts']);
  });
});
