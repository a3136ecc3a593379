import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {datedWordsIn} from './dated-words.js';

const found = (text: string, lang = 'de') =>
  [...datedWordsIn(text, {lang, published: '2032-01-01'}, {left: 100})].map(({when, doubt}) => [when, doubt]);

describe('a year that German writes without a word before it', () => {
  for (const text of [
    'Die letzte Glocke verschwand 1994 nach einem Sturm.',
    '1994 verschwand die letzte Glocke.',
    'Die Glocke verschwand im Winter 1994.',
    'Die Glocke, gegossen 1994, läutet nicht mehr.',
    'Im Jahr 1994 verschwand die Glocke.',
  ])
    it(`is a question to the editor, once: ${text}`, () => {
      assert.deepEqual(found(text), [['1994', 'only a year is given']]);
    });

  for (const text of [
    'Zum Fest kamen 1994 Gäste aus der Bucht.',
    'Rund 1994 geladene Gäste kamen zum Fest.',
    'Die Glocke wog 1.994 und später 2000,5 Kilo.',
    'Die Glocken von 1994/95 läuten nicht mehr.',
  ])
    it(`is none where a number counts something, or two years are named: ${text}`, () => {
      assert.deepEqual(found(text), []);
    });
});

describe('a day behind a headline and who wrote the article', () => {
  for (const [text, lang] of [
    ['Die Glocke läutete wieder Von Mira Muster 12. Mai 2031', 'de'],
    ['Колокол зазвонил снова Автор: Мира Образцова 12 мая 2031 г', 'ru'],
    ['The bell rang again By Mira Sample 12 May 2031', 'en'],
  ] as const)
    it(`is asked for, since it is that of the article: ${text}`, () => {
      assert.match(String(found(text, lang)[0]?.[1]), /day of the article, behind who wrote it/);
    });

  it('is not taken for it where somebody did something on it', () => {
    const [[, doubt] = []] = found('The bell was cast by Mira Sample on 12 May 2031.', 'en');
    assert.doesNotMatch(String(doubt), /behind who wrote it/);
  });
});
