import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {NearestSentences, missingWords} from './nearest-sentences.js';

/** What a line sums up, and the sentence that tells it, among others of its article. */
const articles = {
  en: ['The bridge stays closed.', 'The city closed the harbour bridge after the storm.', 'Ferries run.'],
  hi: [
    'तूफ़ान के बाद बंदरगाह का पुल बंद।',
    'शहर ने सोमवार को तूफ़ान के बाद बंदरगाह का पुल बंद कर दिया।',
    'नावें बीस मार्च तक चलेंगी।',
  ],
  ta: ['பாலம் மூடப்பட்டது', 'புயலுக்குப் பின் பாலம் மூடப்பட்டது என்று நகரம் கூறியது.', 'படகுகள் ஓடும்.'],
  ja: ['嵐のあと橋は閉鎖された。', '市は月曜日、嵐のあと港の橋を閉鎖した。', 'フェリーは三月まで運航する。'],
  zh: ['风暴后大桥关闭。', '市政府周一在风暴后关闭了港口大桥。', '渡轮运行到三月。'],
  th: ['สะพานปิดหลังพายุ', 'เมืองปิดสะพานท่าเรือหลังพายุเมื่อวันจันทร์', 'เรือข้ามฟากเดินถึงมีนาคม'],
} as const;

describe('an editor who looks for the words that a line sums up', () => {
  for (const [lang, [line, told, other]] of Object.entries(articles))
    it(`is offered the sentence that tells it, in ${lang}`, () => {
      const [first, ...others] = new NearestSentences([other, told], lang).of(line);
      assert.equal(first?.text, told);
      assert.deepEqual(others, []);
    });

  it('sees each number that the sentence does not have, however short', () => {
    const line = 'Of 400 boats 40 left at 9 on the 3rd, with 1,250 people.';
    const missing = missingWords(line, 'On the 3rd 400 boats left at 9, with people.');
    assert.deepEqual(
      missing.map(({start, end}) => line.slice(start, end)),
      ['40', '1,250'],
    );
  });

  it('sees the words that the sentence has nothing like, and no others', () => {
    const missing = (lang: keyof typeof articles, words: string = articles[lang][1]) =>
      missingWords(articles[lang][0], words).map(({start, end}) => articles[lang][0].slice(start, end));
    assert.deepEqual(missing('en'), ['stays']);
    assert.deepEqual(missing('hi'), []);
    assert.deepEqual(missing('hi', articles.hi[2]), ['तूफ़ान', 'बंदरगाह']);
    // Where no spaces are between words, which of them are missing is not told.
    assert.deepEqual(missing('ja'), []);
    assert.deepEqual(missing('th'), []);
  });
});
