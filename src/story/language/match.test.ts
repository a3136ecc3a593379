import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {matchLanguage} from './match.js';

describe('the language that a story is shown in', () => {
  it('is that of its tag, whatever the case, the region and the script', () => {
    for (const lang of ['sr', 'SR', 'sr-Latn', 'sr-Cyrl-RS', 'sr-u-nu-latn'])
      assert.equal(matchLanguage(lang), 'sr');
  });

  it('is that of the place where Portuguese and Chinese are written in two ways', () => {
    const matches = {
      pt: 'pt',
      'pt-BR': 'pt',
      'pt-CV': 'pt-PT',
      zh: 'zh',
      'zh-MY': 'zh',
      'zh-Hant-SG': 'zh-Hant',
    };
    for (const [lang, match] of Object.entries(matches)) assert.equal(matchLanguage(lang), match, lang);
  });

  it('is the one that an older or narrower tag means', () => {
    assert.equal(matchLanguage('iw-IL'), 'he');
    assert.equal(matchLanguage('prs'), 'fa');
    assert.equal(matchLanguage('cmn-Hans'), 'zh');
  });

  it('is none of ours where the tag is none', () => {
    for (const lang of ['', 'x', '-']) assert.equal(matchLanguage(lang), lang);
  });
});
