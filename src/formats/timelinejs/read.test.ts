import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parseStory} from '../../story/parse-story.js';
import {Refusal} from '../common/refusal.js';
import {readTimelineJs} from './read.js';

const samples = new URL('../../../test/samples/timelinejs/', import.meta.url);

const convert = (data: unknown) => {
  const {document, losses} = readTimelineJs(data, {id: 'a', lang: 'en', headline: 'H'});
  return {timeline: document.timeline!, document, lost: losses.map(({path}) => path)};
};
const event = (fields: object) => convert({events: [{text: {headline: 'T'}, ...fields}]});
const when = (start_date: object) => event({start_date}).timeline[0]!.when;

describe('a publisher who brings a TimelineJS file', () => {
  it('keeps the precision of each date, and the years before Christ', () => {
    assert.equal(when({year: '1943', month: '7', day: ''}), '1943-07');
    assert.equal(when({year: 2025, month: 11, day: 9}), '2025-11-09');
    assert.equal(when({year: '602'}), '0602');
    assert.equal(when({year: '-44', month: '3', day: '15'}), '-0043-03-15');
    assert.equal(when({year: -1}), '0000');
    assert.equal(when({year: '-13800000000'}), 'Y-13799999999');
  });

  it('is told of what no date is, and of a time without a zone', () => {
    const wrong = event({start_date: {year: '2025', month: '2', day: '30'}});
    assert.deepEqual([wrong.timeline[0]!.when, wrong.lost], [undefined, ['events[0].start_date']]);
    assert.deepEqual(event({start_date: {year: '0'}}).lost, ['events[0].start_date']);
    const timed = event({
      start_date: {year: '2025', month: '1', day: '2', hour: '9', minute: '', display_date: 'soon'},
    });
    assert.equal(timed.timeline[0]!.when, '2025-01-02');
    assert.deepEqual(timed.lost, ['events[0].start_date.hour', 'events[0].start_date.display_date']);
  });

  it('keeps ends, groups, ids and eras', () => {
    const {timeline, lost} = convert({
      events: [
        {start_date: {year: '1'}, end_date: {year: '2'}, group: 'G', unique_id: 'x', text: {headline: 'A'}},
      ],
      eras: [{start_date: {year: '1'}, end_date: {year: '5'}, text: {headline: 'Era'}}],
    });
    assert.deepEqual(timeline[0], {id: 'x', title: 'A', when: '0001', end: '0002', group: 'G'});
    assert.deepEqual(timeline[1], {id: 'era', title: 'Era', when: '0001', end: '0005', kind: 'era'});
    assert.deepEqual(lost, []);
  });

  it('gets HTML as marks and links, and never as markup', () => {
    const html =
      '<p class="lead">A &amp; <b>bold</b> <a onclick="x" href="https://example.org/">link</a></p><p>and <cite>more</cite><script>bad</script> 1 < 2</p>';
    const {timeline, lost} = event({text: {headline: 'T<br/>U', text: html}});
    assert.equal(timeline[0]!.title, 'T U');
    assert.deepEqual(timeline[0]!.text, [
      'A & ',
      {text: 'bold', strong: true},
      ' ',
      {text: 'link', href: 'https://example.org/'},
      ' and more 1 < 2',
    ]);
    assert.deepEqual(lost, ['events[0].text.text']);
  });

  it('keeps a picture, and is told of all that has no home', () => {
    const {timeline, lost} = event({
      media: {url: '//example.org/a.jpg?b', caption: 'C', credit: 'D', thumbnail: 'x', link: ''},
      background: {color: '#fff'},
      autolink: false,
    });
    assert.deepEqual(timeline[0]!.media, {url: 'https://example.org/a.jpg?b', alt: 'C', credit: 'D'});
    assert.deepEqual(lost, [
      'events[0].background',
      'events[0].autolink',
      'events[0].media.thumbnail',
      'events[0].media.caption',
    ]);
    const page = event({media: {url: 'https://en.wikipedia.org/wiki/Lamp'}});
    assert.equal(page.timeline[0]!.url, 'https://en.wikipedia.org/wiki/Lamp');
    assert.deepEqual(page.lost, ['events[0].media.url']);
  });

  it('is told so if the file is of TimelineJS 2, or another thing', () => {
    const refused = (data: unknown, reason: RegExp) =>
      assert.throws(
        () => convert(data),
        (error) => error instanceof Refusal && reason.test(error.message),
      );
    refused({timeline: {date: []}}, /TimelineJS 2.*convert it/);
    refused({events: {}}, /not TimelineJS/);
    refused([], /not TimelineJS/);
    assert.throws(() => readTimelineJs({events: []}, {id: 'a', lang: 'en'}), /--headline/);
  });

  it('loses no event of the samples, and every story is right', () => {
    for (const [name, count] of [
      ['crossings.json', 0],
      ['deep-time.json', 0],
      ['eras.json', 3],
      ['seagull.json', 0],
    ] as const) {
      const data = JSON.parse(readFileSync(new URL(name, samples), 'utf8')) as {events: unknown[]};
      const {document} = convert(data);
      const warnings: string[] = [];
      const story = parseStory(document, {warn: (message) => warnings.push(message)});
      assert.deepEqual(warnings, [], name);
      assert.equal(story.timeline.length, data.events.length + count, name);
      assert.ok(
        story.timeline.every((each) => each.when !== undefined),
        name,
      );
    }
    const legacy = JSON.parse(readFileSync(new URL('version-2.json', samples), 'utf8')) as unknown;
    assert.throws(() => convert(legacy), /TimelineJS 2/);
  });
});
