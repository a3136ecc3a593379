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
