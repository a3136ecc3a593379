import '../../languages/all-languages.js';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Story} from '../story.js';
import {formatWhen} from './format-when.js';
import {wordDates} from './word-dates.js';

const languages = 'ar de en en-GB es fa fr he hi it ja mr pl pt pt-PT ru th tr uk zh zh-Hant'.split(' ');

/** Four years of days, among them the first to write with four figures, and dates that are no plain days. */
const whens = ['1000', '1998', '2024', '9999']
  .flatMap((year) =>
    Array.from({length: 336}, (_, day) => {
      const [month, date] = [Math.floor(day / 28) + 1, (day % 28) + 1];
      return `${year}-${`${month}`.padStart(2, '0')}-${`${date}`.padStart(2, '0')}`;
    }),
  )
  .concat(
    '2024-02-29',
    '2024-12-31',
    '0999-03-04',
    '2024-03',
    '2024-03-04~',
    '2024-03-XX',
    '2024-03-04T10:20Z',
  );

describe('a reader of a long timeline', () => {
  for (const lang of languages)
    it(`has the words for each of its days that one entry alone would have, in ${lang}`, () => {
      const timeline = whens.map((when) => ({id: when, when, title: 'A title', text: []}));
      const dates: Record<string, string> = {};
      wordDates({lang, timeline, corrections: [], quotes: []} as unknown as Story, dates);
      assert.deepEqual(dates, Object.fromEntries(whens.map((when) => [when, formatWhen(when, lang)])));
    });
});
