import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Refusal} from '../common/refusal.js';
import {readTimelineJs} from './read.js';
import {readTimelineJsCsv} from './read-csv.js';

const samples = new URL('../../../test/samples/timelinejs/', import.meta.url);

const sheet = `Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Type,Group,Background,Editor
,,,,,,,,,Port Example,"A town, by a ""river""",,title,,,
"1,931",,,,1932,,,,,The bridge,Of <b>steel</b>.,,,Bridge,,Mira
-44,3,,,,,,,,Rome,"Two
lines",,,,red,
2031,3,1,9:30 PM,,,,,,It closes,,,,,,
,,,,,,,,,,,,,,,
1900,,,,1950,,,,,Steel,,,era,,,
`;
const read = (text: string, options = {}) => readTimelineJsCsv(text, {lang: 'en', ...options});

describe('a publisher who brings a TimelineJS sheet', () => {
  it('gets the title, the events and the eras of its rows', () => {
    const {document} = read(sheet);
    assert.deepEqual([document.headline, document.standfirst], ['Port Example', 'A town, by a "river"']);
    assert.deepEqual(
      document.timeline!.map(({id, when, end, title, group}) => [id, when, end, title, group]),
      [
        ['the-bridge', '1931', '1932', 'The bridge', 'Bridge'],
        ['rome', '-0043-03', undefined, 'Rome', undefined],
        ['it-closes', '2031-03-01', undefined, 'It closes', undefined],
        ['steel', '1900', '1950', 'Steel', undefined],
      ],
    );
    assert.deepEqual(document.timeline![0]!.text, ['Of ', {text: 'steel', strong: true}, '.']);
  });

  it('is told of what is lost by its row and column', () => {
    assert.deepEqual(
      read(sheet).losses.map(({path}) => path),
      ['row 3.editor', 'row 4.background', 'row 5.start_date.hour', 'row 5.start_date.minute'],
    );
  });

  it('keeps a time of day once it is told the zone', () => {
    const when = (zone: string) => read(sheet, {zone}).document.timeline![2]!.when;
    assert.equal(when('+02:00'), '2031-03-01T21:30+02:00');
    assert.equal(when('Europe/Berlin'), '2031-03-01T21:30+01:00');
    assert.equal(when('UTC'), '2031-03-01T21:30Z');
    const summer = sheet.replace('2031,3,1', '2031,7,1');
    assert.equal(
      read(summer, {zone: 'America/New_York'}).document.timeline![2]!.when,
      '2031-07-01T21:30-04:00',
    );
  });

  it('may have saved it with semicolons, a byte order mark and Windows’ line ends', () => {
    const text = '\uFEFFYear;Headline\r\n2031;Closed\r\n';
    assert.deepEqual(read(text, {headline: 'H'}).document.timeline![0], {
      id: 'closed',
      when: '2031',
      title: 'Closed',
    });
  });

  it('is told what is no sheet', () => {
    const refused = (text: string, reason: RegExp) =>
      assert.throws(
        () => read(text),
        (error) => error instanceof Refusal && reason.test(error.message),
      );
    refused('A text about a year and a headline that never ends', /--headline|no TimelineJS sheet/);
    refused('Name,Age\nMira,40\n', /no TimelineJS sheet/);
    refused('Year,Headline\n2031,"x"y\n', /row 2 is not CSV/);
    refused(`Year,Headline\n${'1\n'.repeat(30_000)}`, /more than 20000 rows/);
  });

  it('gets the sample as the same timeline that its JSON makes', () => {
    const file = (name: string) => readFileSync(new URL(name, samples), 'utf8');
    const csv = read(file('crossings.csv')).document;
    const json = readTimelineJs(JSON.parse(file('crossings.json')), {lang: 'en'}).document;
    assert.equal(csv.timeline!.length, 10);
    assert.deepEqual({...csv, id: ''}, {...json, id: ''});
    assert.equal(csv.quotes![0]!.speaker!.name, 'Edda Clerk');
  });
});
