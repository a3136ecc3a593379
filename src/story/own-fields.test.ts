import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {harbourStory} from '../elements/fixtures/harbour-story.js';
import {parseStory} from './parse-story.js';

/** Names that libraries gave to all objects, names of a story's fields, and names that a checker might use itself. */
const names = [
  ...'extend each every clone keys values forEach map size isEmpty watch inspect merge toJSON toQueryString'.split(
    ' ',
  ),
  ...'lang dir url href status expires expiresAt standfirst image ai text title quote end until at kind group'.split(
    ' ',
  ),
  ...'media passage section speaker role credit width dates lists type name warn path place'.split(' '),
  ...'message expected received requirement input entries default fallback pipe wrapped abortEarly'.split(
    ' ',
  ),
];

const story = harbourStory();
const faulty = {
  ...JSON.parse(JSON.stringify(story)),
  lang: 'de',
  dir: undefined,
  quotes: [{id: 'q', kind: 'statement', text: 'T', speaker: {name: 'S', image: {url: 'x'}}}],
  timeline: [
    {id: 'a', when: 'soon', title: 'A'},
    {id: 'b'},
    {id: 'c', when: '2031', end: '2032', title: 'C'},
  ],
};

function read(input: unknown) {
  let warning = '';
  const read = parseStory(input, {warn: (message) => (warning = message)});
  // Before they are written: some of the names would change that.
  return () => ({text: JSON.stringify(read), warning});
}

describe('a page that gives all objects fields of its own', () => {
  const clean = [read(story)(), read(faulty)()];
  for (const [what, value] of [
    ['functions', () => 'inherited'],
    ['texts', 'inherited'],
    ['objects', {url: 'https://elsewhere.example/'}],
  ] as const)
    for (const enumerable of [true, false])
      it(`changes no story, with ${what} that ${enumerable ? '' : 'do not '}show in loops`, () => {
        for (const name of names) {
          Object.defineProperty(Object.prototype, name, {
            value,
            enumerable,
            configurable: true,
            writable: true,
          });
          let results;
          try {
            results = [read(story), read(faulty)];
          } finally {
            delete (Object.prototype as Record<string, unknown>)[name];
          }
          assert.deepEqual(
            results.map((result) => result()),
            clean,
            name,
          );
        }
      });

  it('is read without what it inherits, which other pages do not notice', () => {
    const own = Object.defineProperty(Object.prototype, 'expires', {
      value: '2020',
      configurable: true,
      writable: true,
    });
    let extended;
    try {
      extended = parseStory(story);
      assert.equal(extended.expires, undefined);
      assert.equal(extended.expiresAt, undefined);
    } finally {
      delete (own as Record<string, unknown>).expires;
    }
    assert.equal(Object.getPrototypeOf(parseStory(story)), Object.prototype);
  });
});
