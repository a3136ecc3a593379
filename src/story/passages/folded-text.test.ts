import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {fold} from './fold.js';
import {foldedText} from './folded-text.js';

describe('words that are held against each other', () => {
  it('are evened out as passages are, by the short way as by the long one', () => {
    const latin = [...Array(0x250).keys()].map((code) => String.fromCharCode(code));
    const others =
      '\u00AD\u200B\u2003\u2010\u2011\u2014\u2018\u201B\u201C\u201E\u2026\u2028\u2039\u2212\u300C\uFEFFe\u0301é ش한🙂';
    const sign = fc.constantFrom(...latin, ...others, ...' \n  ');
    fc.assert(
      fc.property(fc.array(sign, {maxLength: 40}), (signs) => {
        const text = signs.join('');
        assert.equal(foldedText(text), fold(text).text);
      }),
      {numRuns: 5_000},
    );
    for (const each of [...latin, ...others]) assert.equal(foldedText(`a${each} b`), fold(`a${each} b`).text);
  });
});
