import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseStory} from './parse-story.js';
import type {Story} from './story.js';

const head = {version: 1, id: 's', lang: 'en', headline: 'Headline'};

function parse(fields: Record<string, unknown>): {story: Story; dropped: string} {
  let dropped = '';
  const story = parseStory({...head, ...fields}, {warn: (message) => (dropped += message)});
  return {story, dropped};
}

describe('the text of a story', () => {
  it('has nothing in it that no engine can show', () => {
    const {story} = parse({
      headline: 'a\0b\u0007c \ud83d \u{1f600}',
      standfirst: 'one\ttwo\r\nthree\rfour\u0085',
    });
    assert.equal(story.headline, 'abc \ufffd \u{1f600}');
    assert.equal(story.standfirst, 'one\ttwo\nthree\nfour');
  });

  it('keeps the direction marks of running text, and has none in names and handles', () => {
    const marks = '\u202Aa\u202B\u202C\u202D\u202E\u2066\u2067\u2068b\u2069';
    const {story} = parse({
      headline: marks,
      publisher: {name: marks},
      byline: [{name: marks, role: marks}],
      quotes: [{id: 'q', kind: 'post', text: marks, speaker: {name: marks, handle: marks}}],
    });
    assert.equal(story.headline, marks);
    assert.equal(story.publisher!.name, 'ab');
    assert.deepEqual(story.byline, [{name: 'ab', role: marks}]);
    assert.deepEqual(story.quotes[0], {
      id: 'q',
      kind: 'post',
      text: marks,
      speaker: {name: 'ab', handle: 'ab'},
    });
    assert.match(parse({byline: [{name: '\u202e'}]}).dropped, /byline\[0\]\.name: empty/);
  });

  it('is otherwise the publisher’s, letter for letter', () => {
    for (const text of [
      'h̀́̂̃̄i',
      'שלום hello 123',
      '<b>&amp;</b>',
      '__proto__',
      '\u200b',
      'e\u0301 é',
      ' a\u00a0b ',
      '“…”',
    ]) {
      assert.equal(parse({standfirst: text}).story.standfirst, text);
    }
  });
});

describe('the dates of a story', () => {
  const event = (id: string, when?: string, end?: string) => ({
    id,
    title: id,
    ...(when && {when}),
    ...(end && {end}),
  });

  it('all have words, in the language of the story', () => {
    const {story} = parse({
      lang: 'de',
      published: '2025-11-20',
      updated: '2025-11-21T08:00Z',
      expires: '2030',
      quotes: [{id: 'q', kind: 'pull', text: 'W', said: '2024', capturedAt: '2023-12'}],
      timeline: [event('a', '2025-10-01', '2025-10-03')],
      corrections: [{date: '2025-11-22', text: 'C'}],
    });
    assert.deepEqual(story.dates, {
      '2025-11-20': '20. November 2025',
      '2025-11-21T08:00Z': '21. November 2025 um 8:00 UTC',
      '2030': '2030',
      '2024': '2024',
      '2023-12': 'Dezember 2023',
      '2025-10-01': '1. Oktober 2025',
      '2025-10-03': '3. Oktober 2025',
      '2025-10-01/2025-10-03': '1.–3. Oktober 2025',
      '2025-11-22': '22. November 2025',
    });
  });

  it('have the seconds of an event, and none beside a byline or a quote', () => {
    const at = (second: number) => `2031-03-01T09:00:0${second}Z`;
    const {story} = parse({
      published: at(1),
      updated: at(2),
      quotes: [{id: 'q', kind: 'pull', text: 'W', capturedAt: at(3)}],
      corrections: [{date: at(4), text: 'C'}],
      timeline: [event('a', at(1), at(5))],
    });
    const told = Object.entries(story.dates).flatMap(([when, words]) =>
      /9:00:0\d/.test(words) ? [when] : [],
    );
    assert.deepEqual(told, [at(1), at(5), `${at(1)}/${at(5)}`]);
  });

  it('keep the words that came with the story, where a date has them', () => {
    const {story, dropped} = parse({
      published: '2025',
      updated: '2024',
      dates: {'2025': 'this year', '2024': '', '1999': 'x'},
    });
    assert.deepEqual(story.dates, {'2025': 'this year', '2024': '2024'});
    assert.match(dropped, /dates\.2024: empty/);
    for (const dates of ['x', [], 7, {'2025': 7}])
      assert.equal(parse({published: '2025', dates}).story.dates['2025'], '2025');
  });

  it('are in English where the language is unknown to Intl', () => {
    assert.equal(parse({lang: 'en-a', published: '2025-11'}).story.dates['2025-11'], 'November 2025');
  });

  it('lose an end that is no end, and the event stays', () => {
    const {story, dropped} = parse({
      timeline: [
        event('a', '2025', '2024'),
        event('b', undefined, '2025'),
        event('c', '2025/..', '2026'),
        event('d', '2025', '2025'),
      ],
    });
    assert.deepEqual(
      story.timeline.map(({end}) => end),
      [undefined, undefined, undefined, '2025'],
    );
    assert.match(dropped, /timeline\[0\]\.end: 2025\/2024: the end is before the start/);
    assert.match(dropped, /timeline\[1\]\.end: there is no `when`/);
    assert.match(dropped, /timeline\[2\]\.end: /);
    assert.deepEqual(Object.keys(story.dates), ['2025', '2025/..', '2025/2025']);
  });

  it('put the timeline in order', () => {
    const {story} = parse({
      timeline: [event('c', '2025'), event('then'), event('a', '-0043'), event('b', '201X')],
    });
    assert.deepEqual(
      story.timeline.map(({id}) => id),
      ['a', 'b', 'c', 'then'],
    );
  });
});

describe('the direction of a story', () => {
  it('is that of its language, unless the publisher says otherwise', () => {
    assert.equal(parse({lang: 'ar'}).story.dir, 'rtl');
    assert.equal(parse({lang: 'ar-Latn'}).story.dir, 'ltr');
    assert.equal(parse({lang: 'ar', dir: 'ltr'}).story.dir, 'ltr');
  });
});

describe('the story that the widgets get', () => {
  it('is their own: what happens to the publisher’s data later changes nothing', () => {
    const input = {
      ...head,
      timeline: [{id: 'a', title: 'A', text: ['one', {text: 'two', em: true}]}],
      dates: {},
    };
    const story = parseStory(input);
    const before = JSON.stringify(story);
    input.timeline[0]!.title = 'B';
    input.timeline[0]!.text.length = 0;
    input.timeline.push(input.timeline[0]!);
    assert.equal(JSON.stringify(story), before);
  });

  it('has plain objects only, with own fields that have values', () => {
    const visit = (value: unknown): void => {
      if (typeof value !== 'object') return assert.notEqual(value, undefined);
      assert.ok([Object.prototype, Array.prototype].includes(Object.getPrototypeOf(value)));
      Object.values(value!).forEach(visit);
    };
    visit(
      parse({
        publisher: {name: 'P'},
        url: undefined,
        sections: [{id: 's1', body: [{type: 'paragraph', text: [{text: 'a'}]}]}],
      }).story,
    );
  });
});
