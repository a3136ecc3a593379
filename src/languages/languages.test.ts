import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {english, label} from './labels.js';
import type {Labels} from './labels.js';
import {formatWhen} from '../story/dates/format-when.js';
import {languages} from './all-languages.js';

const names = Object.keys(english) as (keyof Labels)[];

describe('the languages', () => {
  it('are the sixteen that were promised', () => {
    assert.deepEqual(
      ['en', ...Object.keys(languages)].sort(),
      'ar de en es fa fr he hi it ja pl pt ru tr uk zh'.split(' '),
    );
  });

  for (const [lang, {labels}] of Object.entries(languages)) {
    it(`say everything in ${lang}, with a place for what it speaks of`, () => {
      assert.deepEqual(Object.keys(labels), names);
      for (const name of names) {
        assert.notEqual(labels[name].trim(), '', name);
        assert.equal(labels[name].includes('{}'), english[name].includes('{}'), name);
      }
      assert.notEqual(labels.keyPoints, english.keyPoints);
      assert.equal(label({lang: `${lang}-XX`}, 'keyPoints'), labels.keyPoints);
    });

    it(`word every kind of date in ${lang}`, () => {
      const dates = [
        '2025',
        '2025-07',
        '2025-07-04',
        '2025-21',
        '201X',
        '2025~',
        '2025?',
        '2025/..',
        '../2025',
        '2025/',
      ];
      const words = dates.map((when) => formatWhen(when, lang));
      for (const text of words) assert.doesNotMatch(text, /[{}]|undefined/);
      assert.equal(new Set(words).size, words.length, words.join(', '));
    });
  }

  it('of a region are those of the language; one that nobody speaks here is English', () => {
    assert.equal(label({lang: 'pt-BR'}, 'next'), languages.pt!.labels.next);
    assert.equal(label({lang: 'eo'}, 'next'), english.next);
  });
});
