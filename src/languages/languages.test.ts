import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {embedLabels} from './embed-labels.js';
import {english, label} from './labels.js';
import type {Labels} from './labels.js';
import {formatWhen} from '../story/dates/format-when.js';
import {languages} from './all-languages.js';
import {counted, updateLanguage, updateWords} from './update-words.js';

/** All there is in English, which no script has in one piece. */
const all: Labels = {...english, ...embedLabels};
const names = Object.keys(all) as (keyof Labels)[];

describe('the languages', () => {
  it('are the sixteen that were promised, two of them as they are written in two places', () => {
    assert.deepEqual(
      ['en', ...Object.keys(languages)].sort(),
      'ar de en es fa fr he hi it ja pl pt pt-PT ru tr uk zh zh-Hant'.split(' '),
    );
  });

  for (const [lang, {labels}] of Object.entries(languages)) {
    it(`say everything in ${lang}, with a place for what it speaks of`, () => {
      assert.deepEqual(Object.keys(labels).sort(), names.toSorted());
      for (const name of names) {
        assert.notEqual(labels[name].trim(), '', name);
        assert.equal(labels[name].includes('{}'), all[name].includes('{}'), name);
      }
      assert.notEqual(labels.keyPoints, english.keyPoints);
      assert.equal(label({lang: `${lang}-x-press`}, 'keyPoints'), labels.keyPoints);
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

  it('tell of later editions in each of them, with a form for every number', () => {
    assert.deepEqual(Object.keys(updateWords), ['en', ...Object.keys(languages)]);
    for (const [lang, words] of Object.entries(updateWords)) {
      assert.deepEqual(Object.keys(words), Object.keys(updateWords.en!), lang);
      for (const [name, text] of Object.entries(words)) assert.ok(text.trim(), `${lang} ${name}`);
      if (lang !== 'en') assert.notEqual(words.pauseUpdates, updateWords.en!.pauseUpdates, lang);
      assert.match(words.showUpdates, /\{\}/);
      for (const forms of [words.updates, words.corrections]) {
        // Spanish and its like have a form for whole millions, which no story has changes for.
        const kinds = new Set(
          Array.from({length: 200}, (_, count) => new Intl.PluralRules(lang).select(count + 1)),
        );
        for (const kind of kinds)
          if (forms.includes('|')) assert.ok(forms.includes(`${kind}:`), `${lang} ${kind}`);
        for (const count of [3, 5, 11, 101])
          assert.ok(counted(forms, count, lang).includes(`${count}`), lang);
      }
    }
    assert.deepEqual(
      [1, 3, 5, 21].map((count) => counted(updateWords.ru!.updates, count, 'ru')),
      [...['1 обновление', '3 обновления', '5 обновлений', '21 обновление']],
    );
    assert.deepEqual(['zh-TW', 'pt-AO', 'de-AT', 'eo'].map(updateLanguage), ['zh-Hant', 'pt-PT', 'de', 'en']);
  });

  it('of a region are those of the language; one that nobody speaks here is English', () => {
    assert.equal(label({lang: 'de-AT'}, 'next'), 'Weiter');
    assert.equal(label({lang: 'pt-BR'}, 'share'), 'Compartilhar');
    for (const lang of ['eo', 'no_tag', '', 'constructor', '__proto__'])
      assert.equal(label({lang}, 'next'), english.next, lang);
  });

  it('give a reader in Taiwan, Hong Kong or Macau traditional characters, in Singapore simplified ones', () => {
    for (const lang of ['zh-TW', 'zh-HK', 'zh-Hant', 'zh-hant-mo', 'yue'])
      assert.equal(label({lang}, 'readArticle'), '閱讀全文', lang);
    for (const lang of ['zh', 'zh-CN', 'zh-SG', 'zh-Hans-HK', 'cmn'])
      assert.equal(label({lang}, 'readArticle'), '阅读全文', lang);
  });

  it('give a reader in Portugal, Angola or Mozambique European Portuguese', () => {
    for (const lang of ['pt-PT', 'pt-AO', 'pt-mz']) assert.equal(label({lang}, 'share'), 'Partilhar', lang);
  });

  it('are found by an old tag of a language too', () => {
    assert.equal(label({lang: 'iw'}, 'next'), languages.he!.labels.next);
  });

  it('keep a French colon with the word before it, and space no words in Chinese and Japanese', () => {
    for (const words of Object.values(languages.fr!.labels)) assert.doesNotMatch(words, / [:;!?»]/);
    for (const lang of ['ja', 'zh', 'zh-Hant'])
      for (const words of Object.values(languages[lang]!.labels)) assert.doesNotMatch(words, /\s/, lang);
  });

  it('say one thing with one word: what a reader in Turkey opens is the same report in every label', () => {
    const {inArticle, readArticle, post, statement, document, pull} = languages.tr!.labels;
    for (const words of [inArticle, readArticle, post, statement, document, pull])
      assert.match(words, /^Haber/);
  });
});
