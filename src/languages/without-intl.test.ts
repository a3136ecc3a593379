import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {numberIn} from './without-intl.js';

const languages = ['de', 'en', 'es', 'fr', 'he', 'it', 'ja', 'pl', 'pt', 'ru', 'tr', 'uk', 'zh'];
const others = ['ar', 'ar-EG', 'bn', 'fa', 'hi', 'mr', 'my', 'ne', 'ur-IN'];
const asked = ['de-u-nu-arab', 'zh-u-nu-hanidec', 'en-US-u-nu-thai'];
const regions = ['', '-AE', '-BE', '-CH', '-EG', '-GB', '-IN', '-MX', '-Hant-TW', '-PT', '-US'];

describe('a number that a timeline tells its reader', () => {
  it('looks as Intl writes it in that language and region, whether or not it is asked', () => {
    for (const lang of [
      ...languages.flatMap((each) => regions.map((region) => each + region)),
      ...others,
      ...asked,
    ])
      for (const number of [1, 12, 365, 1_000, 9_876, 12_345, 1_234_567])
        assert.equal(numberIn({lang}, number), new Intl.NumberFormat(lang).format(number), lang);
  });

  it('is told in plain digits where a browser has no rules for the language', () => {
    assert.equal(numberIn({lang: 'not a language'}, 12), '12');
  });
});
