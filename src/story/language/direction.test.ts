import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {textDirection} from './direction.js';

describe('the writing direction of a story', () => {
  it('is from right to left in the languages that are written so', () => {
    for (const lang of [
      'ar',
      'he',
      'fa',
      'ur',
      'ps',
      'sd',
      'ug',
      'yi',
      'dv',
      'ckb',
      'AR-EG',
      'he-IL',
      'fa-u-nu-latn',
    ]) {
      assert.equal(textDirection(lang), 'rtl', lang);
    }
  });

  it('follows the script where the tag names one', () => {
    for (const lang of ['az-Arab', 'pa-arab-PK', 'ku-Arab', 'en-Hebr', 'ff-Adlm', 'zh-cmn-Arab'])
      assert.equal(textDirection(lang), 'rtl', lang);
    for (const lang of ['ar-Latn', 'ur-Latn-PK', 'yi-latn', 'sd-Deva'])
      assert.equal(textDirection(lang), 'ltr', lang);
  });

  it('follows the region where a language is written otherwise there', () => {
    for (const lang of ['pa-PK', 'az-IR', 'uz-AF', 'ku-IQ', 'kk-CN', 'ks', 'iw-IL', 'prs', 'pa_PK'])
      assert.equal(textDirection(lang), 'rtl', lang);
    for (const lang of ['pa', 'pa-IN', 'az-AZ', 'uz', 'ku-TR', 'kk-KZ', 'sd-IN'])
      assert.equal(textDirection(lang), 'ltr', lang);
  });

  it('is from left to right otherwise, whatever the extensions say', () => {
    for (const lang of ['en', 'de-1996', 'zh-Hant', 'ku', 'az', 'en-x-arab', 'en-u-va-hebr', ''])
      assert.equal(textDirection(lang), 'ltr', lang);
  });
});
