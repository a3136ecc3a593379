import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {formatWhen} from './format-when.js';

const reads = (lang: string, expected: Record<string, string>) => {
  for (const [when, words] of Object.entries(expected)) assert.equal(formatWhen(when, lang), words, when);
};

describe('the date a reader of another language sees', () => {
  it('is in that language, in the Gregorian calendar', () => {
    assert.equal(formatWhen('2025-11-19', 'en-GB'), '19 November 2025');
    assert.equal(formatWhen('2025-11-19', 'de'), '19. November 2025');
    assert.equal(formatWhen('2013-07', 'fr'), 'juillet 2013');
    assert.equal(formatWhen('2025-11-19', 'th'), '19 พฤศจิกายน 2025');
    assert.equal(formatWhen('2025-11-19', 'fa'), '۱۹ نوامبر ۲۰۲۵');
    assert.equal(formatWhen('2025-11-19', 'ar-SA-u-ca-islamic').includes('1447'), false);
    assert.equal(formatWhen('Y-13799999999', 'de'), '13.800.000.000 v. Chr.');
  });

  it('uses signs, not English words, where we have no words yet', () => {
    reads('de', {
      '2025-11%': '≈ November 2025 (?)',
      '201X': '2010–2019',
      '2001-21': '2001',
      '2004/..': '2004 –',
      '../2004': '– 2004',
      '2004/': '2004 – ?',
      '/2004': '? – 2004',
    });
  });

  it('is in English when the language is none that Intl knows', () => {
    for (const lang of ['', 'en_US', 'x', 'tlh', 'xx-XX', 'a'.repeat(99), '__proto__', 'constructor']) {
      assert.equal(formatWhen('2025-11~', lang), 'about November 2025', lang);
    }
  });
});
