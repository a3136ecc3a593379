import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parseStory} from '../../story/parse-story.js';
import {samples} from './fixtures/validator.js';
import {Refusal} from '../common/refusal.js';
import {readNinjs} from './read.js';

const item = {
  uri: 'urn:example:bridge',
  type: 'text',
  language: 'en',
  versionCreated: '2031-03-01T09:30:00Z',
  by: 'By Mira Sample',
  headlines: [
    {role: 'kicker', value: 'Port'},
    {role: 'main', value: 'Port Example loses its bridge'},
  ],
  descriptions: [{value: 'The only crossing is shut.'}],
  bodies: [
    {contentType: 'text/plain', value: 'The bridge closes.'},
    {
      contentType: 'text/html',
      value:
        '<h1>Port Example loses its bridge</h1><p>The bridge <a href="https://example.org/b">closes</a>.</p><h2>Rust</h2><ul><li>One</li><li>Two</li></ul><blockquote>We mourn it.<footer>Mira Sample, mayor</footer></blockquote><blockquote>Who says this?</blockquote>',
    },
  ],
};
const read = (data: unknown, options: object = {}) => {
  const {document, losses} = readNinjs(data, options);
  const warnings: string[] = [];
  const story = parseStory(document, {warn: (message) => warnings.push(message)});
  assert.deepEqual(warnings, []);
  return {story, losses, lost: losses.map(({path}) => path)};
};
const refused = (data: unknown, reason: RegExp, options: object = {}) =>
  assert.throws(
    () => readNinjs(data, options),
    (error) => error instanceof Refusal && reason.test(error.message),
  );

describe('a publisher who brings a ninjs item', () => {
  it('has each of those who wrote it, and nobody of two names', () => {
    assert.deepEqual(
      read({...item, by: 'By Nora Probe and Sam Test'}).story.byline.map(({name}) => name),
      ['Nora Probe', 'Sam Test'],
    );
  });

  it('gets headline, standfirst, sections and quotes of it', () => {
    const {story, losses} = read(item);
    assert.equal(story.id, 'urn:example:bridge');
    assert.equal(story.headline, 'Port Example loses its bridge');
    assert.equal(story.standfirst, 'The only crossing is shut.');
    assert.deepEqual([story.updated, story.byline], ['2031-03-01T09:30:00Z', [{name: 'Mira Sample'}]]);
    const [opening, rust] = story.sections;
    assert.deepEqual(opening!.body, [
      {type: 'paragraph', text: ['The bridge ', {text: 'closes', href: 'https://example.org/b'}, '.']},
    ]);
    assert.equal(rust!.heading, 'Rust');
    assert.deepEqual(
      rust!.body.map(({type}) => type),
      ['list', 'quote', 'paragraph'],
    );
    assert.deepEqual(story.quotes[0]!.speaker, {name: 'Mira Sample', role: 'mayor'});
    assert.deepEqual(losses, [
      {path: 'headlines[0]', reason: 'a story has one headline'},
      {path: 'bodies[0]', reason: 'another body was read'},
      {
        path: 'bodies[1]',
        reason: 'a block quote that does not say whose words it holds: kept as a paragraph: Who says this?',
      },
    ]);
  });

  it('is not given a description that only repeats the beginning of the text', () => {
    const value = 'The bridge closes.';
    const {story, lost} = read({...item, descriptions: [{value}]});
    assert.equal(story.standfirst, undefined);
    assert.ok(lost.includes('descriptions[0]'));
  });

  it('gets an event with its dates as precise as they are, and a picture', () => {
    const {story, lost} = read({
      ...item,
      associations: [
        {
          name: 'e',
          uri: 'urn:example:e',
          type: 'event',
          title: 'The bridge closes',
          eventDetails: {dates: {expectedStartDate: '2031-03'}},
        },
        {
          ...{
            name: 'p',
            uri: 'urn:example:p',
            type: 'picture',
            by: 'M. Sample',
            descriptions: [{value: 'A bridge'}],
          },
          renditions: [
            {name: 's', href: 'https://example.org/s.jpg', width: 100, height: 50},
            {name: 'l', href: 'https://example.org/l.jpg', width: 900, height: 450},
          ],
        },
        {name: 'v', uri: 'urn:example:v', type: 'video'},
      ],
    });
    assert.deepEqual(
      story.timeline.map(({when, title}) => [when, title]),
      [['2031-03', 'The bridge closes']],
    );
    assert.deepEqual(story.image, {
      url: 'https://example.org/l.jpg',
      alt: 'A bridge',
      credit: 'M. Sample',
      width: 900,
      height: 450,
    });
    assert.ok(lost.includes('associations[1].renditions') && lost.includes('associations[2]'), lost.join());
  });

  it('is told of an embargo, and of every other field that has no home', () => {
    const {losses} = read({
      ...item,
      embargoedUntil: '2031-03-02T00:00:00Z',
      urgency: 3,
      places: [{name: 'Port'}],
    });
    const told = losses.map(({path, reason}) => `${path}: ${reason}`);
    assert.ok(
      told.some((each) => each.startsWith('embargoedUntil: do not publish before 2031-03-02T00:00:00Z')),
    );
    assert.ok(told.includes('urgency: no home in a story') && told.includes('places: no home in a story'));
  });

  it('is told where the item breaks the rules, and may have it read all the same', () => {
    const old = {
      uri: 'urn:example:old',
      language: 'en',
      headline: 'Old',
      body_xhtml: '<p>Words.</p>',
      byline: 'Mira Sample',
      urgency: 12,
    };
    refused(old, /breaks the rules of ninjs 3\.1, and --lenient.*urgency: at most 9/);
    const {story, losses} = read(old, {lenient: true});
    assert.deepEqual(
      [story.headline, story.byline[0]!.name, story.sections.length],
      ['Old', 'Mira Sample', 1],
    );
    assert.match(
      losses.find(({path}) => path === 'urgency')!.reason,
      /not as ninjs 3\.1 wants it: at most 9; no home/,
    );
  });

  it('is told what is missing, or that it is another thing', () => {
    refused({...item, language: undefined}, /--lang/);
    refused({uri: 'urn:example:1', type: 'text'}, /--headline/, {lang: 'en'});
    refused({events: []}, /not ninjs/);
    refused([], /not ninjs/);
    refused('x', /not ninjs/);
    let deep: unknown = {uri: 'urn:example:1', type: 'text'};
    for (let depth = 0; depth < 20_000; depth++)
      deep = {uri: 'urn:example:1', type: 'text', associations: [deep]};
    refused(deep, /100 deep/, {lenient: true});
  });

  it('gets a timeline such as IPTC has shown, though all of it breaks the rules', () => {
    const data: unknown = JSON.parse(readFileSync(new URL('timeline-collection.json', samples), 'utf8'));
    refused(data, /a list of items/, {lang: 'en', headline: 'Case'});
    const {story, losses} = read(data, {lang: 'en', headline: 'Case', lenient: true});
    assert.equal(story.timeline.length, 14);
    assert.deepEqual([story.timeline[0]!.when, story.timeline[0]!.text!.length], ['2031-01-03', 1]);
    assert.ok(
      losses.some(
        ({path, reason}) =>
          path === '[0].eventDetails.dates.estimatedStartDate' && /read as expectedStartDate/.test(reason),
      ),
    );
  });

  it('gets all that an article in two forms, or an event, says', () => {
    for (const name of ['simple-text.json', 'complex-text.json', 'event.json']) {
      const {story} = read(JSON.parse(readFileSync(new URL(name, samples), 'utf8')), {lang: 'en'});
      assert.ok(story.sections.length + story.timeline.length > 0, name);
    }
  });
});
