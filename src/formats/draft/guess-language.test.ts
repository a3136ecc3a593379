import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {paragraphs} from '../../story/passages/fixtures/paragraphs.js';
import {languageOf} from './guess-language.js';

describe('the language of a text that does not tell it', () => {
  for (const [lang, list] of Object.entries(paragraphs)) {
    it(`is guessed of an article in ${lang}`, async () => {
      assert.equal(await languageOf(list.flat().join(' ')), lang);
    });
  }

  it('is guessed of most paragraphs alone', async () => {
    const all = Object.entries(paragraphs).flatMap(([lang, list]) =>
      list.map((sentences) => ({lang, text: sentences.join(' ')})),
    );
    const guessed = await Promise.all(all.map(({text}) => languageOf(text)));
    const right = all.filter(({lang}, index) => guessed[index] === lang);
    assert.ok(right.length >= all.length * 0.97, `${right.length} of ${all.length}`);
  });

  it('is its own, however much English it cites', async () => {
    const english = paragraphs.en!.flat().join(' ');
    for (const [lang, list] of Object.entries(paragraphs)) {
      const own = list.flat().join(' ');
      assert.equal(await languageOf(`${own} “${english.slice(0, own.length)}”`), lang);
    }
  });

  it('is not taken for a neighbour where the detector knows it', async () => {
    for (const [lang, text] of [
      ['cs', 'Most se na devět měsíců uzavírá a nikdo neví, kdy přijede přívoz.'],
      ['bg', 'Мостът се затваря за девет месеца и никой не знае кога идва фериботът.'],
      ['sv', 'Bron stängs i nio månader och ingen vet när färjan kommer.'],
      ['nb', 'Broen stenges i ni måneder, og ingen vet når fergen kommer. Ordføreren ville ikke si noe.'],
    ] as const)
      assert.equal(await languageOf(text), lang);
  });

  it('is told apart as Chinese is written, by its characters', async () => {
    for (const [lang, text] of [
      ['zh-Hant', '大橋關閉九個月，沒有人知道渡輪甚麼時候來。市長說，這是為了大家的安全。'],
      ['zh', '大桥关闭九个月，没有人知道渡轮什么时候来。市长说，这是为了大家的安全。'],
      ['ja', '橋は九か月閉鎖され、渡し船がいつ来るのか誰も知らない。市長は、安全のためだと言う。'],
    ] as const)
      assert.equal(await languageOf(text), lang);
  });

  it('stays open where nothing is like any', async () => {
    assert.equal(
      await languageOf('Xyzzy plugh\nFoo bar baz quux, corge grault garply waldo fred.'),
      undefined,
    );
    assert.equal(await languageOf('1, 2, 3'), undefined);
  });

  it('is told by the script alone of a few words', async () => {
    assert.equal(await languageOf('橋'), 'zh');
    assert.equal(await languageOf('גשר'), 'he');
  });
});
