import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {prerender} from '../../prerender/prerender.js';
import {parseStory} from '../../story/parse-story.js';
import {settingsOf} from './settings.js';
import {storyFiles} from './story-files.js';

const film = 'https://www.youtube.com/watch?v=aB3_-567890';
const scripts = {
  ...{elements: 'e', loader: 'l', prerendered: 'r', frameHost: 'h', framePage: 'f', embedPage: 'p'},
  ...{alone: 'alone', whole: 'whole'},
};

const storyWith = (...addresses: string[]) =>
  parseStory({
    ...{version: 1, id: 'slip', lang: 'fr', headline: 'Le glissement', url: 'https://courier.example/slip'},
    timeline: addresses.map((url, index) => ({
      ...{id: `e${index}`, when: `2031-0${index + 1}`, title: 'Le talus glisse'},
      embed: {url, title: 'Vu du bac', credit: 'Port TV'},
    })),
    quotes: [{id: 'q', kind: 'statement', text: 'Il a glissé.', speaker: {name: 'Mira Sample'}}],
  });

const built = (...addresses: string[]) =>
  new Map(storyFiles(storyWith(...addresses), settingsOf('https://cdn.example.org/s/', scripts)).files);
const fileOf = (files: Map<string, string>, name: RegExp) => [...files].find(([file]) => name.test(file))![1];

describe('a publisher who builds a story with something to play', () => {
  const files = built(film, 'https://vimeo.com/1', 'https://courier.example/map', 'https://x.com/a/status/1');
  const origins = 'https://courier.example https://player.vimeo.com https://www.youtube-nocookie.com';

  it('is told what a page’s policy has to allow, and has its own pages allow that and no more', () => {
    assert.ok(files.get('embed.html')!.includes(`; frame-src ${origins}`));
    assert.ok(files.get('timeline.html')!.includes(`; frame-src ${origins};`));
    const plain = built('https://x.com/a/status/1');
    assert.doesNotMatch(plain.get('timeline.html')!, /frame-src/);
    assert.doesNotMatch(plain.get('embed.html')!, /<code>[^<]*script-src[^<]*; frame-src/);
  });

  it('has what plays in the one script that stands alone', () => {
    assert.match(fileOf(files, /^standalone\./), /^\uFEFFwhole\n/);
    assert.match(fileOf(built(), /^standalone\./), /^\uFEFFalone\n/);
  });

  for (const output of ['declarative', 'light', 'email'] as const)
    it(`has it as a link that names who is asked, in the story’s language, in ${output} HTML`, () => {
      const html = prerender(storyWith(film), {output, tags: ['timeline-strip'], styles: 'none'});
      const words = html.replace(/<[^>]*>/g, '').replace(/[ \n]+/g, ' ');
      assert.match(words, /Lire la vidéo\u00a0: Vu du bac ?Via YouTube/);
      assert.ok(html.includes(`href="${film}"`));
      assert.doesNotMatch(html, /<iframe|ytimg|youtube-nocookie/);
    });
});
