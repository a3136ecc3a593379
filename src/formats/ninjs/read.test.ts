import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {bridgeItem as item, readItem as read} from './fixtures/bridge-item.js';

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
});
