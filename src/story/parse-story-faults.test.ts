/** What a story keeps of its head and its items where some of it is wrong. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {head, parse, post} from './fixtures/parse-faulty.js';
import {limits} from './story.js';

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
});
