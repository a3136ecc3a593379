import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseStory} from '../../story/parse-story.js';
import {readTimelineJs} from './read.js';
import {readTimelineJsCsv} from './read-csv.js';

const sheet = (text: string, options = {}) =>
  readTimelineJsCsv(text, {lang: 'en', headline: 'The lighthouse', ...options});
const whens = (text: string, options = {}) => sheet(text, options).document.timeline!.map(({when}) => when);

describe('a publisher whose timeline is written in its own way', () => {
  const data = {
    title: {
      text: {headline: 'The lighthouse'},
      media: {
        url: 'https://pictures.example/lamp.png',
        alt: 'A lamp',
        link: 'https://pictures.example/roll/4',
      },
    },
    events: [
      {start_date: {year: 2032}, unique_id: 'lamp', text: {headline: 'Lit'}},
      {start_date: {year: 2033}, unique_id: 'lamp', text: {headline: 'Out'}},
      {start_date: '2034-05-06', text: {headline: 'Lit again'}, media: 'https://pictures.example/again.png'},
    ],
    eras: {start_date: {year: 2030}, end_date: {year: 2040}, text: {headline: 'Oil'}},
  };
  const {document, losses} = readTimelineJs(data, {lang: 'en'});

  it('gets no address of the article from what its title slide shows', () => {
    assert.equal(document.url, undefined);
    assert.equal(document.image!.url, 'https://pictures.example/lamp.png');
    assert.ok(losses.some(({path, reason}) => path === 'title.media' && reason.includes('roll/4')));
    const film = {...data, title: {...data.title, media: {url: 'https://films.example/watch?v=1'}}};
    assert.equal(readTimelineJs(film, {lang: 'en'}).document.url, undefined);
  });

  it('keeps each of two events with one id, and is told', () => {
    const {timeline} = parseStory(document);
    assert.deepEqual(
      timeline.map(({id, title}) => [id, title]).filter(([, title]) => title !== 'Oil'),
      [
        ['lamp', 'Lit'],
        ['out', 'Out'],
        ['lit-again', 'Lit again'],
      ],
    );
    assert.ok(losses.some(({path}) => path === 'events[1].unique_id'));
  });

  it('gets dates and media that are texts, and an era that stands alone', () => {
    const [, , again, era] = document.timeline!;
    assert.deepEqual([again!.when, again!.media!.url], ['2034-05-06', 'https://pictures.example/again.png']);
    assert.deepEqual([era!.kind, era!.when, era!.end], ['era', '2030', '2040']);
  });

  it('gets the alternative text of its own column, and not the caption for it', () => {
    const {document: read, losses: lost} = sheet(
      'Year,Headline,Media,Media Caption,Alt Text,Tag\n2032,Lit,https://pictures.example/l.png,Picture: Ola,"A lamp, lit < noon",Lamps\n',
    );
    const [event] = read.timeline!;
    assert.deepEqual([event!.media!.alt, event!.group], ['A lamp, lit < noon', 'Lamps']);
    assert.deepEqual(
      lost.map(({path}) => path),
      ['row 2.media.caption'],
    );
  });

  it('gets months by their names, and times with a full stop, with a zone or without', () => {
    const named =
      'Year,Month,Day,Time,Headline\n2032,June,1,9.30,Lit\n2032,Sept.,2,,Out\n2032,Smarch,3,9:30,Never\n';
    assert.deepEqual(whens(named, {zone: 'Europe/Oslo'}), [
      '2032-06-01T09:30+02:00',
      '2032-09-02',
      undefined,
    ]);
    assert.deepEqual(whens(named), ['2032-06-01', '2032-09-02', undefined]);
    assert.deepEqual(whens('Year,Month,Headline\n2032,junio,Lit\n', {lang: 'es'}), ['2032-06']);
  });

  it('gets dates with slashes with the month first, unless other rows show that it is not, and is told', () => {
    const us = sheet('Start Date,End Date,Headline\n4/5/2032,4/30/2032,Lit\n6/2033,,Out\n');
    assert.deepEqual(
      us.document.timeline!.map(({when, end}) => [when, end]),
      [
        ['2032-04-05', '2032-04-30'],
        ['2033-06', undefined],
      ],
    );
    assert.ok(us.losses.some(({path, reason}) => path === 'row 2.date' && reason.startsWith('4/5/2032')));
    assert.deepEqual(whens('Start Date,Headline\n4/5/2032,Lit\n30/5/2032,Out\n'), [
      '2032-05-04',
      '2032-05-30',
    ]);
    assert.deepEqual(
      whens('Start Date,Headline\n"June 7, 2032",Lit\n7.6.2032 21:15,Out\n2032-06-07T05:00,Lit\n', {
        zone: 'Z',
      }),
      ['2032-06-07', '2032-06-07T21:15Z', '2032-06-07T05:00Z'],
    );
  });
});
