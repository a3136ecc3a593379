import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {parseStory} from '../../story/parse-story.js';
import type {Story} from '../../story/story.js';
import {bridge} from '../fixtures/bridge-story.js';
import {readTimelineJs} from './read.js';
import {writeTimelineJs} from './write.js';

const samples = new URL('../../../test/samples/timelinejs/', import.meta.url);

interface Slide {
  start_date: object;
  end_date?: object;
  display_date?: string;
  text: {headline: string; text?: string};
  media?: object;
  unique_id: string;
}
type TimelineJs = {title: Slide; events: Slide[]; eras?: Slide[]};

const exported = (story: Story) => {
  const {document, losses} = writeTimelineJs(story);
  return {...(document as unknown as TimelineJs), lost: losses.map(({path}) => path)};
};
const withEvents = (...timeline: object[]) =>
  parseStory({
    version: 1,
    id: 'a',
    lang: 'en',
    headline: 'H',
    timeline: timeline.map((event, id) => ({id: `${id}`, title: 'T', ...event})),
  });
const datesOf = (fields: object) => {
  const [{start_date, end_date, display_date} = {start_date: {}}] = exported(withEvents(fields))
    .events as Partial<Slide>[];
  return [start_date, end_date, display_date];
};
const again = (story: Story) =>
  readTimelineJs(writeTimelineJs(story).document, {id: story.id, lang: story.lang}).document;

describe('a page that shows TimelineJS', () => {
  it('is told as much of a date as is known', () => {
    assert.deepEqual(datesOf({when: '2031'}), [{year: 2031}, undefined, undefined]);
    assert.deepEqual(datesOf({when: '2031-03', end: '2031-05-02'}), [
      {year: 2031, month: 3},
      {year: 2031, month: 5, day: 2},
      undefined,
    ]);
    assert.deepEqual(datesOf({when: '2031-03/2031-04'}), [
      {year: 2031, month: 3},
      {year: 2031, month: 4},
      undefined,
    ]);
    assert.deepEqual(datesOf({when: '-0043-03-15'}), [{year: -44, month: 3, day: 15}, undefined, undefined]);
    assert.deepEqual(datesOf({when: '0000'}), [{year: -1}, undefined, undefined]);
    assert.deepEqual(datesOf({when: 'Y-13799999999'}), [{year: -13800000000}, undefined, undefined]);
  });

  it('shows in words what its dates cannot say', () => {
    assert.deepEqual(datesOf({when: '2031-05~'}), [{year: 2031, month: 5}, undefined, 'about May 2031']);
    assert.deepEqual(datesOf({when: '201X'}), [{year: 2010}, {year: 2019}, '2010s']);
    assert.deepEqual(datesOf({when: '2031-21'}), [{year: 2031}, undefined, 'spring 2031']);
    assert.deepEqual(datesOf({when: '2031/..'}), [{year: 2031}, undefined, 'from 2031']);
    const [date, , words] = datesOf({when: '2031-03-01T09:30+01:00'});
    assert.deepEqual(date, {year: 2031, month: 3, day: 1, hour: 9, minute: 30});
    assert.match(words as string, /9:30.AM UTC\+1/);
  });

  it('is told what it cannot have', () => {
    const {lost, events} = exported(parseStory(bridge));
    assert.deepEqual(
      events.map(({unique_id}) => unique_id),
      ['rome', 'closing', 'ferry'],
    );
    for (const field of [
      'url',
      'sections',
      'keyPoints',
      'quotes[0]',
      'byline',
      'corrections',
      'timeline[1].status',
      'timeline[2].when',
      'timeline[3]',
    ]) {
      assert.ok(lost.includes(field), `${field}: ${lost.join()}`);
    }
    const [undated] = exported(withEvents({when: '../2031'})).lost.slice(-1);
    assert.equal(undated, 'timeline[0]');
  });

  it('gets text as text, and marks as HTML', () => {
    const story = withEvents({
      when: '2031',
      title: 'A < B & C',
      text: ['1 < 2 ', {text: 'x', em: true, href: 'https://example.org/?a&b'}],
    });
    const [slide] = exported(story).events;
    assert.deepEqual(slide!.text, {
      headline: 'A &lt; B &amp; C',
      text: '1 &lt; 2 <a href="https://example.org/?a&amp;b"><em>x</em></a>',
    });
    assert.deepEqual(again(story).timeline![0]!.title, 'A < B & C');
  });

  it('can give back groups, ends, pictures, links and eras', () => {
    const story = parseStory({
      ...{version: 1, id: 'a', lang: 'en', headline: 'H', standfirst: 'S & T'},
      image: {url: 'https://example.org/h.jpg', alt: 'H'},
      timeline: [
        {id: 'old', when: '-0043', end: '0012', title: 'Old', kind: 'era'},
        {
          ...{
            id: 'x',
            when: '2031-03',
            end: '2031-05',
            title: 'T',
            group: 'G',
            url: 'https://example.org/more',
          },
          media: {url: 'https://example.org/x.jpg', alt: 'X', credit: 'C & D'},
        },
        {id: 'y', when: '2032', title: 'U', url: 'https://example.org/video'},
      ],
    });
    const {document, losses} = writeTimelineJs(story);
    assert.deepEqual((document as unknown as TimelineJs).eras, [
      {start_date: {year: -44}, end_date: {year: 12}, text: {headline: 'Old'}, unique_id: 'old'},
    ]);
    assert.deepEqual(
      losses.map(({path}) => path),
      ['id', 'lang'],
    );
    const {dates: _, ...expected} = story;
    const {dates: __, ...back} = parseStory(again(story));
    assert.deepEqual(back, expected);
  });

  it('can give back every date without doubts and without a time of day', () => {
    const dates = fc.oneof(
      fc
        .integer({min: -9999, max: 9999})
        .map((year) => (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0')),
      fc
        .date({min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true})
        .map((date) => date.toISOString().slice(0, 10)),
      fc
        .date({min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true})
        .map((date) => date.toISOString().slice(0, 7)),
    );
    fc.assert(fc.property(dates, (when) => assert.equal(again(withEvents({when})).timeline![0]!.when, when)));
  });

  it('gets each sample as it was: what is read of it is written, and read the same again', () => {
    for (const name of ['crossings.json', 'deep-time.json', 'eras.json', 'seagull.json']) {
      const data: unknown = JSON.parse(readFileSync(new URL(name, samples), 'utf8'));
      const story = parseStory(readTimelineJs(data, {id: 'a', lang: 'en', headline: 'H'}).document);
      const {url: _, dates: __, ...expected} = story;
      const {dates: ___, ...back} = parseStory(again(story));
      assert.deepEqual(back, expected, name);
    }
  });
});
