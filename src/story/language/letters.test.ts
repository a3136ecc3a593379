import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {letters, wholeWords, withAsciiAlone} from './letters.js';

const characters = Array.from({length: 0x10000}, (_, code) => String.fromCharCode(code));
const isLetter = (character: string) => /[\p{L}\p{M}]/u.test(character);
const listed = new RegExp(`[${letters}]`, 'u');
const isListed = (character: string) => listed.test(character);

describe('a word in an article', () => {
  test('does not go on with a sign, a figure or a space of any script', () => {
    const signs = characters.filter((each) => !isLetter(each) && !/\p{Cn}|\p{Cs}/u.test(each));
    assert.deepEqual(signs.filter(isListed), []);
  });

  test('goes on with every letter of our scripts: accents, the apostrophe of Ukrainian, vowel signs, wide signs', () => {
    const blocks = [
      '\0-\u052f',
      '\u0590-\u06ff',
      '\u0900-\u097f',
      '\u1e00-\u1fbc',
      '\u3041-\u30ff',
      '\u4e00-\u9fff',
      '\uac00-\ud7a3',
    ];
    const missing = blocks.flatMap((block) =>
      characters
        .slice(block.charCodeAt(0), block.charCodeAt(2) + 1)
        .filter((each) => isLetter(each) && !isListed(each)),
    );
    assert.deepEqual(missing, []);
  });

  test('is found where it stands alone, and not within another', () => {
    const found = ['the ban, lifted', 'urban', 'bans', 'الحظر', 'ban’s', 'bán ban'].map(
      (text) => text.match(wholeWords('ban|حظر', 'gu'))?.length ?? 0,
    );
    assert.deepEqual(found, [1, 0, 0, 0, 1, 1]);
    assert.match('was denied', wholeWords('den\\p{L}*', 'u'));
  });
});

const ascii = fc.string({unit: 'binary-ascii', maxLength: 60});
const words = fc.array(fc.constantFrom('U.S.', "Mira's", 'EU', 'ferry', '12th', ' ', "o'", '.', 'A'), {
  maxLength: 12,
});

describe('a publisher whose text is all ASCII', () => {
  for (const pattern of [
    /(?:[\p{Lu}]\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:'[\p{L}\p{M}]+)?/gu,
    /\p{Lu}(?:(?=[\p{Ll}]*[\p{Lu}])[\p{L}]{1,5}|\p{Ll}{3,5})(?:'[\p{L}])?/gu,
    /(?<!\p{L})by (?![^\p{L}])\p{Lu}/gu,
    /\p{M}|[\p{M}']/gu,
  ])
    test(`has the same found in it as by ${pattern.source}`, () => {
      const found = (text: string, by: RegExp) =>
        [...text.matchAll(by)].map(({0: all, index}) => [index, all]);
      const same = (text: string) =>
        assert.deepEqual(found(text, withAsciiAlone(pattern)(text)), found(text, pattern));
      fc.assert(fc.property(ascii, same));
      fc.assert(fc.property(words, (each) => same(each.join(''))));
    });

  test('is kept from a pattern of which ASCII is not known', () => {
    assert.throws(() => withAsciiAlone(/\p{Sc}/u), /\\p\{Sc\}/);
  });

  test('has the words of others found too', () => {
    const pattern = withAsciiAlone(/[\p{L}\p{M}]+/gu);
    assert.deepEqual('Où est Žofie?'.match(pattern('Où est Žofie?')), ['Où', 'est', 'Žofie']);
  });
});
