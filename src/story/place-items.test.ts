import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseStory} from './parse-story.js';

const story = (fields: object) => parseStory({version: 1, id: 'a', lang: 'en', headline: 'A', ...fields});
const point = (passage: object) => ({overview: [{id: 'p', text: ['Text.'], passage}]});
const linkOf = (passage: object, url = 'https://gazette.example/a#top') =>
  story({url, ...point(passage)}).overview[0]!.passage!.url;

describe('what the check adds to a story', () => {
  it('links a passage to its place in the article, with the words around it', () => {
    assert.equal(
      linkOf({exact: 'close-by, then', prefix: 'One two three four five ', suffix: ' six.'}),
      'https://gazette.example/a#:~:text=two%20three%20four%20five-,close%2Dby%2C%20then,-six.',
    );
  });

  it('names only the ends of a long passage, and of one with a gap', () => {
    const long = 'a b c d e f g h i j k l m n';
    assert.match(linkOf({exact: long})!, /:~:text=a%20b%20c%20d%20e,j%20k%20l%20m%20n$/);
    assert.match(linkOf({exact: 'first piece […] last piece'})!, /:~:text=first%20piece,last%20piece$/);
  });

  it('links nothing when the story has no address', () => {
    assert.equal(story(point({exact: 'Words.'})).overview[0]!.passage!.url, undefined);
  });

  it('tells where an event lies in time, whatever the story says', () => {
    const {timeline} = story({
      timeline: [
        {id: 'a', title: 'A', when: '1970-01-02', at: 99},
        {id: 'b', title: 'B', at: 5},
      ],
    });
    assert.deepEqual(
      timeline.map(({at}) => at),
      [1, undefined],
    );
  });

  it('tells where an event ends that is no single day: what lasts, and what is known only roughly', () => {
    const days = (when: string, end?: string) => {
      const [event] = story({timeline: [{id: 'a', title: 'A', when, end, until: 99}]}).timeline;
      return event!.until === undefined ? undefined : event!.until - event!.at!;
    };
    assert.equal(days('2031-03-03'), undefined);
    assert.equal(days('2031-03-03T09:30Z'), undefined);
    assert.equal(days('2031-02'), 28);
    assert.equal(days('2032'), 366);
    assert.equal(days('2031-21'), 92);
    assert.equal(days('203X'), 3652);
    assert.equal(days('-004X'), 3653);
    assert.equal(days('2031-03-03', '2031-03-04'), 2);
    assert.equal(days('2031-03-03T09:00Z', '2031-03-03T21:00Z'), 0.5);
    assert.equal(days('2031-12', '2032-01'), 62);
    assert.equal(days('2031-03-03/2031-03-05'), 3);
    assert.equal(days('2031/..'), 365);
  });
});
