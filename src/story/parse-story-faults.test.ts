import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseStory} from './parse-story.js';
import {limits} from './story.js';
import type {Story} from './story.js';

const head = {version: 1, id: 's', lang: 'en', headline: 'Headline'};
const post = {id: 'q', kind: 'post', text: 'Words.', speaker: {name: 'Ann'}};

/** The story, and the lines of its one warning. */
function parse(fields: Record<string, unknown>): {story: Story; dropped: string[]} {
  const warnings: string[] = [];
  const story = parseStory({...head, ...fields}, {warn: (message) => warnings.push(message)});
  assert.ok(warnings.length <= 1);
  return {
    story,
    dropped: warnings.flatMap((warning) => warning.split('\n').slice(1)).map((line) => line.trim()),
  };
}

describe('a story with faults', () => {
  it('is complete, with empty lists, when the publisher wrote the head only', () => {
    const lists = {
      byline: [],
      overview: [],
      sections: [],
      keyPoints: [],
      quotes: [],
      timeline: [],
      corrections: [],
    };
    assert.deepEqual(parse({}), {story: {...head, dir: 'ltr', dates: {}, ...lists}, dropped: []});
    assert.deepEqual(parse({timeline: null, url: null, overview: undefined}).dropped, []);
  });

  it('loses the bad item of a list, and the publisher is told where and why', () => {
    const {story, dropped} = parse({
      timeline: [
        {id: 'a', title: 'A'},
        null,
        {id: 'b', title: 'B', when: '2025-02-29'},
        {id: 'c'},
        {id: 'd', title: 'D'},
      ],
      quotes: [{...post, speaker: undefined}, {...post, kind: 'tweet'}, post],
      byline: [{name: 'Ann'}, 'Bob', {name: 5}],
      overview: 'one',
    });
    assert.deepEqual(
      story.timeline.map(({id}) => id),
      ['a', 'd'],
    );
    assert.deepEqual(
      story.quotes.map(({id}) => id),
      ['q'],
    );
    assert.deepEqual(story.byline, [{name: 'Ann'}]);
    assert.deepEqual(dropped.sort(), [
      'byline[1]: expected Object, got "Bob"',
      'byline[2].name: expected string, got 5',
      'overview: expected Array, got "one"',
      'quotes[0]: speaker is missing: only a pull quote has none',
      'quotes[1].kind: expected ("post" | "statement" | "document" | "pull"), got "tweet"',
      'timeline[1]: expected Object, got null',
      'timeline[2].when: 2025-02-29: February 2025 has 28 days',
      'timeline[3].title: missing',
    ]);
  });

  it('loses a bad optional field of its head, and nothing more', () => {
    const {story, dropped} = parse({
      published: '2025-13',
      updated: '2025-11',
      url: 5,
      image: {url: 'https://a.example/'},
      status: 'dead',
      dir: 'up',
    });
    assert.equal(story.updated, '2025-11');
    assert.deepEqual(
      [story.published, story.url, story.image, story.status, story.dir],
      [undefined, undefined, undefined, undefined, 'ltr'],
    );
    assert.deepEqual(
      dropped.map((line) => line.split(':')[0]),
      ['url', 'published', 'image.alt', 'status', 'dir'],
    );
  });

  it('keeps an item that lost only its passage, picture, source or link', () => {
    const {story, dropped} = parse({
      timeline: [{id: 'a', title: 'A', media: {url: 'https://m.example/'}, url: 5, passage: {exact: 5}}],
      quotes: [{...post, source: 'X'}],
    });
    assert.deepEqual(story.timeline, [{id: 'a', title: 'A'}]);
    assert.deepEqual(story.quotes, [post]);
    assert.deepEqual(dropped.length, 4);
  });

  it('keeps a quote whose speaker has a broken picture or address, and says which', () => {
    const broken = {url: 'javascript:void 0', alt: ''};
    const {story, dropped} = parse({
      quotes: [
        {...post, speaker: {name: 'Ann', handle: '@ann', url: 5, image: broken}},
        {...post, id: 'r', speaker: {name: 'Bob', image: {url: 'https://i.example/', alt: 5}}},
        {...post, id: 's', source: {name: 'Net', url: ['https://n.example/']}},
        {...post, id: 't', passage: {exact: 'Words.', url: 5}},
      ],
    });
    assert.deepEqual(story.quotes, [
      {...post, speaker: {name: 'Ann', handle: '@ann'}},
      {...post, id: 'r', speaker: {name: 'Bob'}},
      {...post, id: 's', source: {name: 'Net'}},
      {...post, id: 't', passage: {exact: 'Words.'}},
    ]);
    assert.deepEqual(dropped, [
      'quotes[0].speaker.url: expected string, got 5',
      'quotes[0].speaker.image.url: missing',
      'quotes[1].speaker.image.alt: expected string, got 5',
      'quotes[2].source.url: expected string, got Array',
      'quotes[3].passage.url: expected string, got 5',
    ]);
  });

  it('keeps an author and a publisher whose address is broken', () => {
    const long = `https://a.example/${'a'.repeat(limits.address)}`;
    const {story, dropped} = parse({byline: [{name: 'Ann', url: 5}], publisher: {name: 'P', url: long}});
    assert.deepEqual([story.byline, story.publisher], [[{name: 'Ann'}], {name: 'P'}]);
    assert.deepEqual(dropped, ['publisher.url: longer than 4000', 'byline[0].url: expected string, got 5']);
  });

  it('keeps the words of a sentence whose mark or link is bad, and the rest of a section whose block is', () => {
    const {story, dropped} = parse({
      sections: [
        {
          id: 's1',
          body: [
            {
              type: 'paragraph',
              text: ['Not ', {text: 'so', href: 5}, null, {text: ' fast', em: true, x: 1}, {words: 1}],
            },
            {type: 'video'},
            7,
            {type: 'paragraph', text: [null]},
            {type: 'paragraph', text: 'plain'},
            {type: 'list', items: [['one'], [], [null], 5, ['two']]},
            {type: 'image', image: {url: 'https://i.example/', alt: ''}},
          ],
        },
      ],
    });
    assert.deepEqual(story.sections[0]!.body, [
      {type: 'paragraph', text: ['Not ', 'so', {text: ' fast', em: true}]},
      {type: 'list', items: [['one'], ['two']]},
      {type: 'image', image: {url: 'https://i.example/', alt: ''}},
    ]);
    assert.ok(dropped.some((line) => line.startsWith('sections[0].body[0].text[4]: ')));
    assert.ok(dropped.some((line) => line.startsWith('sections[0].body[1].type: ')));
  });

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
