import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseStory} from '../parse-story.js';

const film = 'https://www.youtube.com/watch?v=aB3_-567890';
const picture = {url: 'https://news.example/slip.jpg', alt: 'The slip'};

/** An event and a quote with something to play, as the check leaves them, and what it says. */
function checked(embed: unknown) {
  const document = {
    ...{version: 1, id: 'slip', lang: 'en', headline: 'The slip'},
    quotes: [{id: 'q', kind: 'statement', text: 'It slipped.', speaker: {name: 'Mira Sample'}, embed}],
    timeline: [{id: 'e', when: '2031-03', title: 'It slips', embed}],
  };
  let told = '';
  const story = parseStory(document, {warn: (message) => (told += message)});
  return {embeds: [story.quotes[0]!.embed, story.timeline[0]!.embed], told};
}

describe('a publisher whose story has something to play', () => {
  it('keeps its address, its words, its credit and a picture of their own', () => {
    const embed = {url: film, title: 'How it slipped', credit: 'Port TV', image: picture};
    const {image: _, ...words} = embed;
    assert.deepEqual(checked(embed), {embeds: [words, embed], told: ''});
  });

  it('keeps the address of anybody, which is a link where it is no provider’s', () => {
    const {embeds, told} = checked({url: 'https://youtube.com.evil.example/watch?v=aB3_-567890'});
    assert.equal(embeds[0]!.url, 'https://youtube.com.evil.example/watch?v=aB3_-567890');
    assert.equal(told, '');
  });

  for (const url of [
    'javascript:alert(1)',
    'data:text/html,hello',
    'http://www.youtube.com/watch?v=aB3_-567890',
    'https://www.youtube.com:8443/watch?v=aB3_-567890',
    'https://user:word@www.youtube.com/watch?v=aB3_-567890',
    'mailto:desk@news.example',
    '//www.youtube.com/watch?v=aB3_-567890',
    '',
  ])
    it(`is told that ${url || 'no address'} is left out, and keeps the items`, () => {
      const {embeds, told} = checked({url, title: 'How it slipped'});
      assert.deepEqual(embeds, [undefined, undefined]);
      assert.match(told, /quotes\[0\]\.embed\b/);
      assert.match(told, /timeline\[0\]\.embed\b/);
    });

  it('is told of a picture that a provider has, of whom readers asked nothing, and keeps the rest', () => {
    for (const url of ['https://i.ytimg.com/vi/x/0.jpg', 'https://i.vimeocdn.com/video/1.jpg']) {
      const {embeds, told} = checked({url: film, image: {...picture, url}});
      assert.deepEqual(embeds[1], {url: film});
      assert.match(told, /timeline\[0\]\.embed\.image: a picture on a site of a provider/);
    }
    assert.deepEqual(checked({url: film, image: picture}).told, '');
  });

  it('keeps what it says of a host in a foreign script as its real name', () => {
    const [embed] = checked({url: 'https://yоutube.com/watch?v=aB3_-567890'}).embeds;
    assert.match(embed!.url, /^https:\/\/xn--/);
  });
});
