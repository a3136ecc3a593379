import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {letters, wholeWords} from './letters.js';

const characters = Array.from({length: 0xd800}, (_, code) => String.fromCharCode(code));
const isLetter = (character: string) => /[\p{L}\p{M}]/u.test(character);
const isListed = (character: string) => new RegExp(`[${letters}]`, 'u').test(character);

describe('a word in an article', () => {
  test('does not go on with a sign, a figure or a space of any script', () => {
    const signs = characters.filter((each) => !isLetter(each) && !/\p{Cn}/u.test(each));
    assert.deepEqual(signs.filter(isListed), []);
  });

  test('goes on with every letter of the alphabets of our languages', () => {
    const alphabets = [
      'abcdefghijklmnopqrstuvwxyzäöüßàâæçéèêëîïôœùûÿáíóúñìòãõąćęłńśźżčďěňřšťůžğışåø',
      'абвгґдеєёжзиіїйклмнопрстуфхцчшщъыьэюя',
      'αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώ',
      'אבגדהוזחטיךכלםמןנסעףפץצקרשת',
      'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژکگیۀًٌٍَُِّْٔ',
      'अआइईउऊऋएऐओऔकखगघचछजझटठडढणतथदधनपफबभमयरलवशषसहक़ख़ग़ज़ड़ढ़फ़ािीुूृेैोौंःँ्',
      'あいうえおがぱぁっんゝアイウエオガパァッンーヽ々漢字新聞语學한국어',
    ].flatMap((alphabet) => [...alphabet, ...alphabet.toUpperCase()]);
    assert.deepEqual(
      alphabets.filter((each) => !isListed(each)),
      [],
    );
  });

  test('is found where it stands alone, and not within another', () => {
    const found = ['the ban, lifted', 'urban', 'bans', 'الحظر', 'ban’s', 'bán ban'].map(
      (text) => text.match(wholeWords('ban|حظر', 'gu'))?.length ?? 0,
    );
    assert.deepEqual(found, [1, 0, 0, 0, 1, 1]);
    assert.match('was denied', wholeWords('den\\p{L}*', 'u'));
  });
});
