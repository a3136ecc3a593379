import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {loadLimits} from '../../dist/modules/story/load-data.js';
import {limits} from '../../dist/modules/story/story.js';

const [, section = ''] = /^## Limits\n([^]*)/m.exec(readFileSync('docs/your-own-story.md', 'utf8')) ?? [];

/** The numbers of each row, by the words that the row begins with. */
const rows = section
  .split('\n')
  .map((line) => /^\| (?!what)(.+?) \| (.+) \|$/.exec(line))
  .filter(Boolean)
  .map(([, what, most]) => [what, most.match(/\d[\d,]*/g).map((number) => +number.replaceAll(',', ''))]);

const {line, text, address, date, inlines, items, events, values, depth, ...newLimits} = limits;
const {bytes, timeout, retryAfter, ...newLoadLimits} = loadLimits;

describe('the limits that a publisher is told of', () => {
  it('are those that a story is held to', () => {
    assert.deepEqual(rows, [
      ['a story from a server', [bytes, timeout / 1000, retryAfter / 1000]],
      ['a heading, a title, a name, a label, an id, a language tag', [line]],
      ['a paragraph, a quote, a passage', [text]],
      ['an address of a link or a picture', [address]],
      ['a date', [date]],
      ['pieces of one paragraph, such as links and emphasis', [inlines]],
      ['blocks of a section; sections, points, quotes, corrections of a story', [items]],
      ['timeline entries', [events]],
      ['strings, numbers, records and lists of a story, all counted', [values]],
      ['lists and records within each other', [depth]],
    ]);
  });

  it('are all that there are', () => {
    assert.deepEqual({...newLimits, ...newLoadLimits}, {});
  });
});
