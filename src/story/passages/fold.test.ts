import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {fold} from './fold.js';

const folded = (text: string) => fold(text).text;

describe('two copies of the same words', () => {
  const same: [what: string, one: string, other: string][] = [
    ['quotation marks', '‘a’ ‚b‛ “c” „d‟', '\'a\' \'b\' "c" "d"'],
    ['quotation marks of other languages', '«a» »b« ‹c› 「d」『e』', '"a" "b" \'c\' "d"\'e\''],
    ['blanks within quotation marks', 'a « b », (« c » d) »e« f', 'a "b", ("c" d) "e" f'],
    ['dashes', 'a‐b‑c‒d–e—f−g', 'a-b-c-d-e-f-g'],
    ['white space', 'a \t\r\n b\u00A0c\u202Fd\u2009\u3000e', 'a b c d e'],
    ['soft hyphens and zero-width characters', 'di\u00ADplo\u200Bma\u2060cy\uFEFF', 'diplomacy'],
    ['white space around what has no width', 'a \u00AD\u200B b', 'a b'],
    ['composed letters', 'Cafe\u0301 n\u0303o A\u030A', 'Café ño Å'],
    ['several marks in another order', 'q\u0307\u0323', 'q\u0323\u0307'],
    ['Hangul', '\u1112\u1161\u11AB', '한'],
    ['compatibility of one character', '\u212B \u2126', 'Å Ω'],
    ['directions', '\u202Aa\u202C', 'a'],
  ];
  for (const [what, one, other] of same) {
    it(`are equal whatever their ${what}`, () => {
      assert.equal(folded(one), folded(other));
    });
  }

  const different: [one: string, other: string][] = [
    ['Kyiv', 'kyiv'],
    ['naïve', 'naive'],
    ['25,000', '25.000'],
    ['ﬁre', 'fire'],
    ['a b', 'ab'],
    ['1−2', '12'],
    ['x²', 'x2'],
    ['pаypal', 'paypal'],
  ];
  for (const [one, other] of different) {
    it(`differ where a reader could tell them apart: ${one}, ${other}`, () => {
      assert.notEqual(folded(one), folded(other));
    });
  }
});

describe('the way back to the original', () => {
  it('goes from each sign to all that it stands for', () => {
    const original = 'x\u00AD e\u0301 \u00A0y';
    const {text, starts, ends} = fold(original);
    assert.equal(text, 'x é y');
    assert.deepEqual(
      [...text].map((_, unit) => original.slice(starts[unit], ends[unit])),
      ['x', ' ', 'e\u0301', ' \u00A0', 'y'],
    );
  });

  it('is in order, and folding twice changes nothing', () => {
    const alphabet = [
      'a',
      'é',
      'e\u0301',
      ' ',
      '\n',
      '\u00A0',
      '\u00AD',
      '’',
      '—',
      '👩‍💻',
      '\u1112',
      '\u1161',
      '\u0323',
      '\ud800',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...alphabet)).map((signs) => signs.join('')),
        (original) => {
          const {text, starts, ends} = fold(original);
          assert.equal(text.length, starts.length);
          assert.equal(text.length, ends.length);
          assert.ok(starts.every((start, unit) => unit === 0 || start >= starts[unit - 1]!));
          assert.ok(ends.every((end, unit) => end > starts[unit]! && end <= original.length));
          assert.equal(folded(text), text);
        },
      ),
    );
  });
});
