import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {sentences} from '../passages/sentences.js';
import {languageFor} from './text/language.js';
import {ReadText} from './text/read-text.js';

describe('a text in a script that has no rules of ours', () => {
  it('is read word by word, so that a name in it can be missed: Armenian, Georgian, Thai, an ʻokina', () => {
    const wordsOf = (text: string, lang: string) =>
      new ReadText(text, languageFor(lang)).words.map((word) => word.text);
    assert.deepEqual(wordsOf('Անի Նմուշ', 'hy'), ['Անի', 'Նմուշ']);
    assert.deepEqual(wordsOf('ანი ნიმუში', 'ka'), ['ანი', 'ნიმუში']);
    assert.ok(wordsOf('สะพานปิด', 'th').length > 0);
    assert.deepEqual(wordsOf('Kaʻiulani Sample', 'en'), ['Kaʻiulani', 'Sample']);
  });

  it('is not cut behind an initial', () => {
    assert.equal([...sentences('Ա. Նմուշ եկավ', 'hy')].length, 1);
  });
});
