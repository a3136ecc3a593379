import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseStory} from '../story/parse-story.js';
import type {Story} from '../story/story.js';
import {foreignFormats} from './formats.js';

/** Plain text that may be taken for HTML, and lines that may be run together. */
const hostile = [
  'Why <time> & <slot> are tags',
  'Write <b>bold</b> & see',
  'The firm AT&amp;T writes its name so',
  '<p>no paragraph',
  'If oil < wick then light > dark',
];

/** What a reader can ask for: of a provider, of others, with a picture and without. */
const embeds = (words: string) => [
  {
    ...{url: 'https://www.youtube.com/watch?v=aB3_-567890', title: words, credit: words},
    image: {url: 'https://lamps.example/3.png', alt: words, credit: words, width: 16, height: 9},
  },
  {
    url: 'https://www.openstreetmap.org/#map=15/51.5/-0.12',
    image: {url: 'https://lamps.example/4.png', alt: ''},
  },
  {url: 'https://datawrapper.dwcdn.net/Ab3dE/4/', credit: words},
  {url: 'https://x.com/lamps/status/1'},
  {url: 'https://films.example/oil?a=1&b=2', title: words},
  {url: 'https://films.example/oil'},
];

const storyOf = (words: string): Story =>
  parseStory({
    ...{version: 1, id: 'lamps', lang: 'en', headline: words, standfirst: `${words}!`},
    ...{url: 'https://lamps.example/1', publisher: {name: words}, byline: [{name: words, role: words}]},
    image: {url: 'https://lamps.example/1.png', alt: words, credit: words},
    overview: [{id: 'overview-1', text: [words]}],
    sections: [
      {
        id: 'opening',
        body: [
          {type: 'paragraph', text: [`${words}.`]},
          {type: 'paragraph', text: ['More.']},
        ],
      },
    ],
    quotes: [
      {
        ...{id: 'q', kind: 'statement', text: `${words}\nand more`, speaker: {name: words, role: words}},
        embed: {url: 'https://soundcloud.com/lamps/oil', title: words},
      },
    ],
    timeline: [
      ...embeds(words).map((embed, index) => ({
        ...{id: `embed-${index}`, when: `2032-0${index + 1}`, title: words, embed},
      })),
      {
        ...{id: 'both', when: '2032-07', title: words, url: 'https://youtu.be/aB3_-567890'},
        media: {url: 'https://lamps.example/2.png', alt: words},
        embed: {url: 'https://vimeo.com/123'},
      },
      {id: 'link', when: '2032-08', title: words, url: 'https://youtu.be/aB3_-567890'},
      {
        ...{id: 't', when: '2032-06', title: words, text: [`${words}?`], group: words},
        media: {url: 'https://lamps.example/2.png', alt: words, credit: words},
      },
    ],
    corrections: [{date: '2032-06-07', text: words}],
  });

/** The paths of all texts and other values, with what stands there. */
function* valuesOf(value: unknown, path = ''): Generator<[string, unknown]> {
  if (typeof value !== 'object' || value === null) return yield [path, value];
  for (const [key, each] of Object.entries(value))
    yield* valuesOf(each, Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key);
}

describe('a publisher who writes a story in another format and brings it back', () => {
  for (const {name, label, write, read} of foreignFormats)
    for (const words of hostile)
      it(`loses nothing of “${words}” in ${label} without being told`, () => {
        const story = storyOf(words);
        const {document, losses} = write(story);
        const back = read(JSON.parse(JSON.stringify(document)), {lang: 'en', name: 'lamps', lenient: false});
        const told = [...losses, ...back.losses].map(({path}) => path);
        const again = new Map(valuesOf(parseStory(back.document)));
        const untold = [...valuesOf(story)].filter(
          ([path, value]) =>
            again.get(path) !== value &&
            !/^(?:dates|dir|version)\b/.test(path) &&
            !told.some((each) => path === each || path.startsWith(`${each}.`) || path.startsWith(`${each}[`)),
        );
        assert.deepEqual(untold, [], name);
      });
});
