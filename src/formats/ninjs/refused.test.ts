import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Refusal} from '../common/refusal.js';
import {bridgeItem as item, readItem as read} from './fixtures/bridge-item.js';
import {samples} from './fixtures/validator.js';
import {readNinjs} from './read.js';

const refused = (data: unknown, reason: RegExp, options: object = {}) =>
  assert.throws(
    () => readNinjs(data, options),
    (error) => error instanceof Refusal && reason.test(error.message),
  );

describe('a publisher who brings an item that breaks the rules of ninjs', () => {
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
