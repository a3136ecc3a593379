/** What readers can play: nothing is asked of its provider before they do. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {prerender} from '../../src/prerender/prerender.ts';
import {storyScript} from '../../src/publish/build/story-script.ts';
import {parseStory} from '../../src/story/parse-story.ts';
import {launchChromium} from '../support/browsers.mjs';
import {openPage, page, until} from '../support/host-page.mjs';

const film = 'https://www.youtube.com/watch?v=aB3_-567890';
const player = 'https://www.youtube-nocookie.com/embed/aB3_-567890?rel=0&autoplay=1';
const story = parseStory({
  ...{version: 1, id: 'slip', lang: 'en', headline: 'The slip', url: 'https://courier.example/slip'},
  timeline: [
    {id: 'film', when: '2031-03', title: 'The bank slips', embed: {url: film, title: 'How it slipped'}},
    {id: 'map', when: '2031-04', title: 'A map', embed: {url: 'https://www.openstreetmap.org/#map=9/5/5'}},
    {id: 'own', when: '2031-05', title: 'Ours', embed: {url: 'https://courier.example/graphics/slip'}},
  ],
});

let browser;
before(async () => (browser = await launchChromium()));
after(() => browser.close());

const strips = {
  'that the script renders': '<timeline-strip story-id="slip"></timeline-strip>',
  'that came prerendered': prerender(story, {tags: ['timeline-strip']}),
  'that came prerendered for elements that render': prerender(story, {tags: ['timeline-strip']}),
};
const scripts = {
  'that the script renders': '<script type="module" src="/dist/story-widgets.js"></script>',
  'that came prerendered for elements that render': '<script src="/dist/story-widgets.classic.js"></script>',
  'that came prerendered': '<script src="/dist/story-widgets.prerendered.classic.js"></script>',
};

/** A page with the story, and all that it asks of other sites, which are none and answer with words. */
async function open(kind, policy = '') {
  const asked = [];
  const intercept = async (tab) => {
    await tab.setRequestInterception(true);
    tab.on('request', (request) => {
      const url = request.url();
      if (/^(?:http:\/\/127\.0\.0\.1|data:)/.test(url)) return void request.continue();
      asked.push({url, referrer: request.headers().referer, isPage: request.frame() === tab.mainFrame()});
      return void request.respond({contentType: 'text/html', body: '<title>There</title>Played'});
    });
  };
  const files = {'/story.js': {body: storyScript(story)}};
  const body = `${strips[kind]}<script src="/story.js"></script>${scripts[kind]}`;
  const headers = policy ? {'Content-Security-Policy': policy} : {};
  const host = await openPage(browser, page('', body), {before: intercept, files, headers});
  const {tab, requests} = host;
  await until('the code that plays', () => requests.some((path) => path.includes('story-embeds')));
  const link = (item) =>
    tab.evaluateHandle(
      (id) =>
        document
          .querySelector('timeline-strip')
          .shadowRoot.querySelector(`[data-item=${id}] [part=embed-open]`),
      item,
    );
  await until('the link', async () => (await link('film')).asElement());
  return {...host, asked, link};
}

for (const kind of Object.keys(strips))
  describe(`a reader of a timeline ${kind}`, () => {
    it('is known to no provider before the click, and then plays what was meant, in a sandbox', async () => {
      const {tab, asked, link, said, close} = await open(kind);
      await tab.mouse.move(100, 100);
      assert.deepEqual(asked, []);
      const at = await (await link('film')).boundingBox();
      await (await link('film')).click();
      await until('the player', () => asked.length > 0);
      const seen = await tab.evaluate(() => {
        const {shadowRoot} = document.querySelector('timeline-strip');
        const frame = shadowRoot.querySelector('iframe');
        const {width, height} = frame.getBoundingClientRect();
        const hasFocus = shadowRoot.activeElement === frame;
        return {
          ...{width, height, hasFocus, title: frame.title},
          sandbox: [...frame.sandbox].sort().join(' '),
        };
      });
      assert.deepEqual(
        asked.map(({url, isPage}) => [url, isPage]),
        [[player, false]],
      );
      assert.match(asked[0].referrer, /^http:\/\/127\.0\.0\.1:\d+\/$/, 'told the site and not the page');
      assert.equal(seen.title, 'How it slipped');
      assert.ok(seen.hasFocus);
      assert.ok(Math.abs(seen.width / seen.height - 16 / 9) < 0.02, `${seen.width} × ${seen.height}`);
      assert.equal(
        seen.sandbox,
        'allow-popups allow-popups-to-escape-sandbox allow-presentation allow-same-origin allow-scripts',
      );
      await (await link('own')).click();
      await until('the page of the publisher', () => asked.length > 1);
      const own = await tab.evaluate(() => {
        const {shadowRoot} = document.querySelector('timeline-strip');
        return shadowRoot.querySelector('[data-item=own] iframe').getAttribute('sandbox');
      });
      assert.equal(own, 'allow-scripts');
      await tab.evaluate(() =>
        document.querySelector('timeline-strip').shadowRoot.querySelector('[part=embed-close]').click(),
      );
      assert.deepEqual(await (await link('film')).boundingBox(), at, 'all is where it was');
      assert.deepEqual(
        said.filter((line) => !/sandbox/.test(line)),
        [],
      );
      await close();
    });

    it('is led to the provider where the page’s policy allows no frame of it', async () => {
      const {tab, asked, link, close} = await open(kind, "frame-src 'self'");
      await (await link('film')).click();
      await until('the page of the film', () => asked.length > 0);
      assert.deepEqual(
        asked.map(({url, isPage}) => [url, isPage]),
        [[film, true]],
      );
      // While the page goes, nothing in it can be asked.
      await until('its words', () =>
        tab.title().then(
          (title) => title === 'There',
          () => false,
        ),
      );
      await close();
    });
  });
