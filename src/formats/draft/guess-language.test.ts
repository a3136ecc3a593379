import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {paragraphs} from '../../story/passages/fixtures/paragraphs.js';
import {languageOf} from './guess-language.js';

describe('the language of a text that does not tell it', () => {
  for (const [lang, list] of Object.entries(paragraphs)) {
    it(`is guessed of an article in ${lang}`, () => {
      assert.equal(languageOf(list.flat().join(' ')), lang);
    });
  }

  it('is guessed of most paragraphs alone', () => {
    const all = Object.entries(paragraphs).flatMap(([lang, list]) =>
      list.map((sentences) => ({lang, text: sentences.join(' ')})),
    );
    const right = all.filter(({lang, text}) => languageOf(text) === lang);
    assert.ok(right.length >= all.length * 0.97, `${right.length} of ${all.length}`);
  });

  it('is not taken for a neighbour where the detector knows it', () => {
    for (const [lang, text] of [
      ['cs', 'Most se na devět měsíců uzavírá a nikdo neví, kdy přijede přívoz.'],
      ['bg', 'Мостът се затваря за девет месеца и никой не знае кога идва фериботът.'],
      ['sv', 'Bron stängs i nio månader och ingen vet när färjan kommer.'],
      ['nb', 'Broen stenges i ni måneder, og ingen vet når fergen kommer. Ordføreren ville ikke si noe.'],
    ] as const)
      assert.equal(languageOf(text), lang);
  });

  it('is told apart as Chinese is written, by its characters', () => {
    for (const [lang, text] of [
      ['zh-Hant', '大橋關閉九個月，沒有人知道渡輪甚麼時候來。市長說，這是為了大家的安全。'],
      ['zh', '大桥关闭九个月，没有人知道渡轮什么时候来。市长说，这是为了大家的安全。'],
      ['ja', '橋は九か月閉鎖され、渡し船がいつ来るのか誰も知らない。市長は、安全のためだと言う。'],
    ] as const)
      assert.equal(languageOf(text), lang);
  });

  it('stays open where nothing is like any', () => {
    assert.equal(languageOf('Xyzzy plugh\nFoo bar baz quux, corge grault garply waldo fred.'), undefined);
    assert.equal(languageOf('1, 2, 3'), undefined);
  });

  it('is told by the script alone of a few words', () => {
    assert.equal(languageOf('橋'), 'zh');
    assert.equal(languageOf('גשר'), 'he');
  });
});
