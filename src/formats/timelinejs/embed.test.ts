import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseStory} from '../../story/parse-story.js';
import {readTimelineJs} from './read.js';
import {writeTimelineJs} from './write.js';

const film = 'https://www.youtube.com/watch?v=aB3_-567890';

/** The event that a slide with this media is, and what is told. */
function read(media: object) {
  const data = {
    title: {text: {headline: 'The lighthouse'}},
    events: [{start_date: {year: 2032}, text: {headline: 'Lit'}, media}],
  };
  const {document, losses} = readTimelineJs(data, {lang: 'en'});
  const [event] = parseStory(document).timeline;
  return {event: event!, told: losses.map(({path}) => path)};
}

describe('a publisher whose TimelineJS has videos, recordings and maps', () => {
  for (const url of [
    film,
    'https://youtu.be/aB3_-567890',
    'https://vimeo.com/123456',
    'https://soundcloud.com/port-radio/the-lamp',
    'https://www.openstreetmap.org/#map=15/51.5/-0.12',
    'https://datawrapper.dwcdn.net/Ab3dE/4/',
  ])
    it(`keeps ${url} with its words and its credit, and loses nothing`, () => {
      const {event, told} = read({url, caption: 'How it was <b>lit</b>', credit: 'Port TV', link: ''});
      assert.deepEqual(event.embed, {url, title: 'How it was lit', credit: 'Port TV'});
      assert.deepEqual(told, ['events[0].media.caption']);
      assert.equal(event.url, undefined);
      assert.deepEqual(read({url}).told, []);
    });

  it('keeps the player of a frame that was pasted, and where it leads', () => {
    const frame = `<iframe width="560" src="//www.youtube.com/embed/aB3_-567890?rel=0" onload="x()"></iframe>`;
    const {event} = read({url: frame, link: 'https://port.example/lamp'});
    assert.equal(event.embed!.url, 'https://www.youtube.com/embed/aB3_-567890?rel=0');
    assert.equal(event.url, 'https://port.example/lamp');
  });

  it('keeps a picture of their own for it, and is told of one of the provider’s', () => {
    const own = read({url: film, thumbnail: 'https://port.example/lamp.jpg'});
    assert.deepEqual(own.event.embed!.image, {url: 'https://port.example/lamp.jpg', alt: ''});
    const theirs = read({url: film, thumbnail: '//i.ytimg.com/vi/x/0.jpg'});
    assert.equal(theirs.event.embed!.image, undefined);
    assert.deepEqual(theirs.told, ['events[0].media.thumbnail']);
  });

  it('keeps a post as what it is, and is told that it is no more than a link', () => {
    const {event, told} = read({url: 'https://twitter.com/port/status/1'});
    assert.equal(event.embed!.url, 'https://twitter.com/port/status/1');
    assert.deepEqual(told, ['events[0].media.url']);
  });

  it('is told that an old address of a provider is read as an encrypted one', () => {
    const {event, told} = read({url: film.replace('https', 'http')});
    assert.equal(event.embed!.url, film);
    assert.deepEqual(told, ['events[0].media.url']);
  });

  it('gets a link, and is told, of what only looks like a provider’s', () => {
    for (const url of ['https://youtube.com.evil.example/watch?v=aB3_-567890', 'http://films.example/lamp']) {
      const {event, told} = read({url});
      assert.deepEqual([event.embed, event.url], [undefined, url]);
      assert.deepEqual(told, ['events[0].media.url']);
    }
    assert.deepEqual(read({url: 'javascript:alert(1)//youtube.com'}).event.embed, undefined);
  });

  it('gets no address of the article from a film beside the headline, and is told of it', () => {
    const title = {text: {headline: 'The lighthouse'}, media: {url: film}};
    const {document, losses} = readTimelineJs({title, events: []}, {lang: 'en'});
    assert.equal(document.url, undefined);
    assert.ok(losses.some(({path, reason}) => path === 'title.media' && reason.includes(film)));
  });
});

describe('a page that shows TimelineJS', () => {
  it('gets back what is played, with its words, its credit and its picture', () => {
    const media = {
      ...{url: film, caption: 'How it was lit', credit: 'Port TV'},
      ...{thumbnail: 'https://port.example/lamp.jpg', link: 'https://port.example/lamp'},
    };
    const {event} = read(media);
    const story = parseStory({version: 1, id: 's', lang: 'en', headline: 'H', timeline: [event]});
    const {document, losses} = writeTimelineJs(story);
    assert.deepEqual((document.events as {media: object}[])[0]!.media, media);
    assert.deepEqual(
      losses.map(({path}) => path).filter((path) => path.startsWith('timeline')),
      [],
    );
  });
});
