import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {parsedOrRefused as parsed} from './fixtures/parsed-or-refused.js';
import {parseStory} from './parse-story.js';

const head = {version: 1, id: 's', lang: 'en', headline: 'Headline'};

const rich = {
  ...head,
  published: '2025-11',
  publisher: {name: 'P', url: 'https://u.example/'},
  byline: [{name: 'Ann', role: 'R'}],
  dates: {'2025-11': 'November'},
  overview: [
    {
      id: 'o',
      text: ['A', {text: 'B', em: true, href: 'https://u.example/'}],
      passage: {exact: 'A', section: 's1'},
    },
  ],
  sections: [
    {
      id: 's1',
      body: [
        {type: 'paragraph', text: ['A']},
        {type: 'list', items: [['A'], ['B']]},
        {type: 'quote', quote: 'q'},
        {type: 'image', image: {url: 'https://u.example/', alt: '', width: 5}},
      ],
    },
  ],
  keyPoints: [{id: 'k', heading: 'H', summary: ['A'], section: 's1'}],
  quotes: [{id: 'q', kind: 'post', text: 'W', speaker: {name: 'N', handle: '@n'}, said: '2025'}],
  timeline: [
    {id: 'e', title: 'T', when: '2025-11-20', end: '2025-11-21', text: ['A'], quote: 'q'},
    {
      id: 'f',
      title: 'T',
      when: '2025-11-19~',
      media: {url: 'https://u.example/', alt: 'a'},
      status: 'planned',
    },
  ],
  corrections: [{date: '2025', text: 'C', affects: ['k']}],
};

/** Every place in `value` that can be overwritten. */
const placesIn = (value: object): [Record<string, unknown>, string][] =>
  Object.entries(value).flatMap(([key, inner]) => [
    [value as Record<string, unknown>, key],
    ...(typeof inner === 'object' && inner !== null ? placesIn(inner) : []),
  ]);

describe('whatever arrives', () => {
  const words = fc.constantFrom(
    '',
    'q',
    's1',
    '2025-11',
    '2024/2025',
    '__proto__',
    'post',
    'paragraph',
    'ar',
  );
  const keys = 'id text title when end body items type quote passage exact speaker name url href __proto__';
  const json = fc.letrec((tie) => ({
    value: fc.oneof(
      words,
      fc.string({unit: 'binary'}),
      fc.constant(null),
      fc.double(),
      tie('list'),
      tie('fields'),
    ),
    list: fc.array(tie('value'), {maxLength: 4}),
    fields: fc.dictionary(fc.constantFrom(...keys.split(' ')), tie('value')),
  })).value;

  it('is a story or a StoryError', () => {
    const options = {
      withNullPrototype: true,
      withSparseArray: true,
      withDate: true,
      withMap: true,
      withBigInt: true,
    };
    fc.assert(
      fc.property(fc.anything(options), (input) => {
        parsed(input);
        for (const name of Object.keys(rich)) parsed({...rich, [name]: input});
      }),
    );
  });

  it('is settled by one reading: a second changes nothing and warns of nothing', () => {
    assert.deepEqual(
      parseStory(parseStory(rich), {warn: assert.fail}),
      parseStory(rich, {warn: assert.fail}),
    );
    const faults = fc.array(fc.tuple(fc.nat(), json), {minLength: 1, maxLength: 6});
    fc.assert(
      fc.property(faults, (list) => {
        const input = structuredClone(rich);
        for (const [place, value] of list) {
          const places = placesIn(input);
          const [holder, key] = places[place % places.length]!;
          holder[key] = value;
        }
        const story = parsed(input);
        if (!story) return;
        assert.deepEqual(parseStory(story, {warn: assert.fail}), story);
        assert.deepEqual(parseStory(JSON.parse(JSON.stringify(story)), {warn: assert.fail}), story);
      }),
      {numRuns: 1000},
    );
  });
});
