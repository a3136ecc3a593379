import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseStory} from '../story/parse-story.js';
import {prerender, prerendererOf} from './prerender.js';
import type {PrerenderOptions} from './prerender.js';

const quote = (id: string) => ({
  id,
  kind: 'statement',
  text: `The ${id} gate opens.`,
  speaker: {name: 'Ada Sample'},
});
const story = parseStory({
  ...{version: 1, id: 'gates', lang: 'en', headline: 'Two gates open'},
  timeline: [
    {id: 'first', title: 'The north gate opens', when: '2031-02-03'},
    {id: 'second', title: 'The south gate opens', when: '2031-03-04'},
  ],
  quotes: [quote('north'), quote('south')],
});

const outputs: PrerenderOptions[] = [
  {bundle: true},
  {tags: ['timeline-strip'], output: 'email'},
  {tags: ['timeline-strip']},
  {tags: ['timeline-strip'], output: 'light'},
  {tags: ['timeline-strip'], headingLevel: 3},
  {tags: ['quote-card'], quote: 'south'},
  {tags: ['quote-card'], quote: 'north'},
  {tags: ['quote-card'], quote: 'south', output: 'email'},
  {tags: ['quote-card'], quote: 'north', output: 'email'},
  {output: 'email'},
];

test('a reader finds in each page and mail of a build what prerendering that alone makes, in whichever order they are made', () => {
  for (const inOrder of [outputs, outputs.toReversed()]) {
    const again = prerendererOf(story);
    for (const options of inOrder) assert.equal(again(options), prerender(story, options));
  }
});
