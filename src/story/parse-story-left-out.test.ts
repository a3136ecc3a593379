/** What a story loses to limits, to ids and to references, and how whoever gave it is told of all that was left out. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {head, parse, post} from './fixtures/parse-faulty.js';
import {parseStory} from './parse-story.js';
import {limits} from './story.js';

describe('a story with faults', () => {
  it('is cut at the limits that we state', () => {
    const points = Array.from({length: limits.items + 5}, (_, index) => ({id: `${index}`, text: ['A']}));
    const words = Array.from({length: limits.inlines + 1}, () => 'a');
    const {story, dropped} = parse({overview: points, keyPoints: [{id: 'k', heading: 'H', summary: words}]});
    assert.equal(story.overview.length, limits.items);
    assert.equal(story.keyPoints[0]!.summary.length, limits.inlines);
    assert.deepEqual(dropped, [
      `overview[${limits.items}]: a list here has at most 1000 entries; the rest is cut`,
      'keyPoints[0].summary[500]: a list here has at most 500 entries; the rest is cut',
    ]);
    const events = Array.from({length: limits.events + 5}, (_, index) => ({id: `${index}`, title: 'A'}));
    assert.equal(parse({timeline: events}).story.timeline.length, limits.events);
  });

  it('keeps the first of two items with one id, and no reference to what is not there', () => {
    const {story, dropped} = parse({
      quotes: [post, {...post, text: 'Others.'}, {...post, id: 'bad', text: ''}],
      sections: [
        {
          id: 's1',
          body: [
            {type: 'quote', quote: 'q'},
            {type: 'quote', quote: 'bad'},
          ],
        },
      ],
      keyPoints: [
        {id: 'k', heading: 'H', summary: ['A'], section: 's1', passage: {exact: 'A', section: 's1'}},
        {id: 'l', heading: 'H', summary: ['A'], section: 's2', passage: {exact: 'A', section: 's2'}},
      ],
      timeline: [
        {id: 'q', title: 'A', quote: 'q'},
        {id: 'b', title: 'B', quote: 'bad'},
      ],
      corrections: [{date: '2025', text: 'C', affects: ['k', 'gone', 's1']}],
    });
    assert.deepEqual(story.quotes, [post]);
    assert.deepEqual(story.sections[0]!.body, [{type: 'quote', quote: 'q'}]);
    assert.deepEqual(story.keyPoints[0]!.passage, {exact: 'A', section: 's1'});
    assert.deepEqual(story.keyPoints[1], {id: 'l', heading: 'H', summary: ['A'], passage: {exact: 'A'}});
    assert.deepEqual(story.timeline, [
      {id: 'q', title: 'A', quote: 'q'},
      {id: 'b', title: 'B'},
    ]);
    assert.deepEqual(story.corrections[0]!.affects, ['k', 's1']);
    assert.deepEqual(
      dropped.map((line) => line.split(':')[0]),
      [
        'quotes[2].text',
        'quotes[1].id',
        'keyPoints[1].passage.section',
        'keyPoints[1].section',
        'timeline[1].quote',
        'sections[0].body',
        'corrections[0].affects',
      ],
    );
  });

  it('gives whoever asks a list of all that was left out, with places and reasons', () => {
    const told: unknown[] = [];
    parseStory(
      {
        ...head,
        byline: Array.from({length: 80}, () => 0),
        timeline: [{id: 'a', title: 'A', when: '2025-02-29'}],
      },
      {warn: (_, leftOut) => told.push(...leftOut)},
    );
    assert.equal(told.length, 81);
    assert.deepEqual(told[79], {path: 'byline[79]', reason: 'expected Object, got 0'});
    assert.deepEqual(told[80], {
      path: 'timeline[0].when',
      reason: '2025-02-29: February 2025 has 28 days',
    });
  });

  it('gives a program the id that nothing has, so that it need not read the reason', () => {
    const told: unknown[] = [];
    const timeline = [{id: 'a', title: 'A', when: '2031', quote: 'gone'}];
    parseStory({...head, timeline}, {warn: (_, leftOut) => told.push(...leftOut)});
    const reason = 'nothing in the story has the id "gone"';
    assert.deepEqual(told, [{path: 'timeline[0].quote', reason, code: 'unknown-id', id: 'gone'}]);
  });

  it('warns once, on the console unless told otherwise, and not without end', (test) => {
    const {mock} = test.mock.method(console, 'warn', () => {});
    parseStory({...head, byline: Array.from({length: 80}, () => 0)});
    assert.equal(mock.callCount(), 1);
    const lines = String(mock.calls[0]!.arguments[0]).split('\n');
    assert.equal(lines[0], 'story-widgets: left out of story "s":');
    assert.equal(lines.length, 52);
    assert.equal(lines.at(-1), '  … and 30 more');
    assert.equal(mock.calls[0]!.arguments.length, 1);
    parseStory(head);
    assert.equal(mock.callCount(), 1);
  });
});
