import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {corpus} from '../../support/hostile/corpus.mjs';
import {name, words} from '../../support/hostile/story.mjs';
import {visit} from '../../support/hostile/visit.mjs';
import {ways} from '../../support/hostile/ways.mjs';

const dates = corpus('dates').items;
const days = [
  {input: '2031-03-02', expect: {y: 2031, m: 3, d: 2}},
  {input: '2031-03', expect: {y: 2031, m: 3}},
  {input: '2031-02-29', expect: null},
  {input: '2031-03-02T23:30-05:00', expect: 'instant'},
  ...dates,
];
const zones = [
  'UTC',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'America/New_York',
  'America/St_Johns',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'Africa/Cairo',
];

describe('a reader of a story with dates from anywhere', () => {
  it('sees the same days in ten time zones, and no day that does not exist', async () => {
    const jsons = days.map(({input}) =>
      JSON.stringify({
        version: 1,
        id: 'dated',
        lang: 'en',
        headline: words,
        published: input,
        updated: input,
        corrections: [{date: input, text: words}],
        quotes: [{id: 'q', kind: 'statement', text: words, speaker: {name}, said: input}],
        keyPoints: [{id: 'k', heading: words, summary: [words]}],
        timeline: [
          {id: 'a', when: input, title: words},
          {id: 'b', title: words},
        ],
      }),
    );
    const look = () =>
      [...document.querySelectorAll('section')].map((section) =>
        [...section.querySelector('story-bundle').shadowRoot.children].map((el) => ({
          text: el.shadowRoot.textContent,
          dates: [...el.shadowRoot.querySelectorAll('time, data')].map((date) => [
            date.dateTime ?? date.value,
            date.textContent,
          ]),
        })),
      );
    const first = [];
    for (const zone of zones) {
      const {seen} = await visit(jsons, ways['src of a bundle'], look, {zone});
      first.push(seen);
      assert.deepEqual(seen, first[0], zone);
    }
    for (const [index, {input, expect}] of days.entries()) {
      const dates = first[0][index].flatMap((widget) => widget.dates);
      const text = first[0][index].map((widget) => widget.text).join(' ');
      assert.doesNotMatch(text, /Invalid|NaN|undefined|null/, input);
      if (!expect || expect === 'ambiguous') assert.deepEqual(dates, [], input);
      else assert.ok(dates.length >= 4, input);
      for (const [value, shown] of dates) {
        assert.equal(value, input);
        if (!expect.y) continue;
        assert.ok(shown.includes(expect.y), `${input}: ${shown}`);
        assert.equal(/\b\d\d?\b/.exec(shown)?.[0], expect.d && `${expect.d}`, `${input}: ${shown}`);
      }
    }
  });
});
