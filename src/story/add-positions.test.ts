import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseStory} from './parse-story.js';
import {limits} from './story.js';

const story = (fields: object) => parseStory({version: 1, id: 'a', lang: 'en', headline: 'A', ...fields});
const point = (passage: object) => ({overview: [{id: 'p', text: ['Text.'], passage}]});
const linkOf = (passage: object, url = 'https://gazette.example/a#top') =>
  story({url, ...point(passage)}).overview[0]!.passage!.url;

describe('what the check adds to a story', () => {
  it('links a passage to its place in the article, with the words around it', () => {
    assert.equal(
      linkOf({exact: 'close-by, then', prefix: 'One two three four five ', suffix: ' six.'}),
      'https://gazette.example/a#:~:text=two%20three%20four%20five-,close%2Dby%2C%20then,-six.',
    );
  });

  it('names only the ends of a long passage, and of one with a gap', () => {
    const long = 'a b c d e f g h i j k l m n';
    assert.match(linkOf({exact: long})!, /:~:text=a%20b%20c%20d%20e,j%20k%20l%20m%20n$/);
    assert.match(linkOf({exact: 'first piece […] last piece'})!, /:~:text=first%20piece,last%20piece$/);
  });

  it('names a few words of a passage in a script without spaces too', () => {
    const parts = (prefix: string, exact: string, suffix: string) =>
      decodeURIComponent(linkOf({prefix, exact, suffix})!.split('text=')[1]!).split(/-,|,-|,/);
    for (const text of [
      [
        '埃克桑普尔港在春天之前将失去唯一的过河通道。',
        '海港大桥将于三月关闭九个月，其间由免费渡轮载客过河，票价不变，渡轮每十分钟一班。',
        '市长说，她宁愿现在关闭大桥，也不愿日后哀悼它。',
      ],
      [
        'ポート・エグザンプルは春まで唯一の橋を失う。',
        'ハーバー橋は三月に閉じられ、九か月間通れない。その間は無料の渡し船が人々を運ぶ。',
        '市長は、後で悔やむより今閉じる方がよいと語った。',
      ],
      [
        'เมืองท่าจะเสียทางข้ามแม่น้ำเพียงแห่งเดียวไปจนถึงฤดูใบไม้ผลิ',
        'สะพานท่าเรือจะปิดในเดือนมีนาคมเป็นเวลาเก้าเดือนและเรือข้ามฟากฟรีจะให้บริการแทน',
        'นายกเทศมนตรีกล่าวว่าเธออยากปิดสะพานตอนนี้มากกว่าจะเสียใจภายหลัง',
      ],
    ] as const) {
      const [before, start, end, after, ...more] = parts(text[0], text[1], text[2]);
      assert.deepEqual(more, []);
      assert.ok(text[0].endsWith(before!) && text[2].startsWith(after!), text[1]);
      assert.ok(text[1].startsWith(start!) && text[1].endsWith(end!), text[1]);
      for (const part of [before, start, end, after])
        assert.ok(part!.length >= 10 && part!.length < 20, part);
    }
    assert.deepEqual(parts('通信社によると ', '橋は三月に閉じる。', ''), [
      '通信社によると',
      '橋は三月に閉じる。',
    ]);
    assert.deepEqual(parts('A man of the name of ', 'Xi (习近平) said so', ''), [
      'of the name of',
      'Xi (习近平) said so',
    ]);
  });

  it('makes no address that no story may have, whatever the words and the address', () => {
    const sign = '港'.repeat(5_000);
    const word = 'x'.repeat(5_000);
    const url = `https://gazette.example/${'a'.repeat(3_950)}`;
    for (const exact of [sign, word, `${word} […] ${word}`, 'ท'.repeat(5_000), 'ー'.repeat(5_000)]) {
      const link = linkOf({exact, prefix: exact, suffix: exact})!;
      assert.ok(link.length <= limits.address, `${exact.slice(0, 3)}… ${link.length}`);
    }
    assert.equal(linkOf({exact: 'Words.', prefix: 'Some words in front of '}, url), url);
  });

  it('links nothing when the story has no address', () => {
    assert.equal(story(point({exact: 'Words.'})).overview[0]!.passage!.url, undefined);
  });

  it('tells where an event lies in time, whatever the story says', () => {
    const {timeline} = story({
      timeline: [
        {id: 'a', title: 'A', when: '1970-01-02', at: 99},
        {id: 'b', title: 'B', at: 5},
      ],
    });
    assert.deepEqual(
      timeline.map(({at}) => at),
      [1, undefined],
    );
  });

  it('tells where an event ends that is no single day: what lasts, and what is known only roughly', () => {
    const days = (when: string, end?: string) => {
      const [event] = story({timeline: [{id: 'a', title: 'A', when, end, until: 99}]}).timeline;
      return event!.until === undefined ? undefined : event!.until - event!.at!;
    };
    assert.equal(days('2031-03-03'), undefined);
    assert.equal(days('2031-03-03T09:30Z'), undefined);
    assert.equal(days('2031-02'), 28);
    assert.equal(days('2032'), 366);
    assert.equal(days('2031-21'), 92);
    assert.equal(days('203X'), 3652);
    assert.equal(days('-004X'), 3653);
    assert.equal(days('2031-03-03', '2031-03-04'), 2);
    assert.equal(days('2031-03-03T09:00Z', '2031-03-03T21:00Z'), 0.5);
    assert.equal(days('2031-12', '2032-01'), 62);
    assert.equal(days('2031-03-03/2031-03-05'), 3);
    assert.equal(days('2031/..'), 365);
  });
});
