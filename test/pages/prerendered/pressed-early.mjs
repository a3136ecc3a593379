/** Prerendered stories in which a reader presses something before their scripts are there, for the tests of it. */
import {after, afterEach, before} from 'node:test';
import {storyScript} from '../../../src/publish/build/story-script.ts';
import {parseStory} from '../../../src/story/parse-story.ts';
import {launchChromium} from '../../support/browsers.mjs';
import {openPage, page, until} from '../../support/host-page.mjs';

export const document = (id, words = 'It is warm.') => ({
  ...{version: 1, id, lang: 'en', headline: `The kiln of ${id}`},
  keyPoints: [{id: 'fire', heading: 'The fire', summary: ['It burns for three days.']}],
  quotes: [{id: 'potter', kind: 'statement', text: words, speaker: {name: 'Ines Muster'}}],
  timeline: Array.from({length: 8}, (_, index) => ({
    ...{id: `firing-${index + 1}`, when: `201${index}-05-02`, title: `Firing number ${index + 1}`},
  })),
});
export const edition = (id, words) => parseStory(document(id, words));
export const script = (story) => ({body: storyScript(story), headers: {'Content-Type': 'text/javascript'}});

/** The tag that loads the scripts of a story. */
export const loader = (id, when = 'interaction') =>
  `<script src="/dist/story-loader.js" data-load="${when}" data-scripts="/dist/story-widgets.prerendered.classic.js /${id}.js"></script>`;

/** Counts what is copied, what the page hears of clicks, and what the strips tell. */
const counts = `
  window.copied = [];
  window.clicks = 0;
  window.moves = [];
  Object.defineProperty(navigator, 'clipboard', {value: {writeText: async (text) => void copied.push(text.split('\\n')[0])}});
  addEventListener('click', () => clicks++);
  addEventListener('timeline-strip-select', ({item}) => moves.push(item));
  window.inside = (id, selector) => {
    const find = (root) => {
      for (const element of root.querySelectorAll('*')) {
        const found = element.matches(selector) ? element : element.shadowRoot && find(element.shadowRoot);
        if (found) return found;
      }
    };
    for (const host of document.querySelectorAll('[story-id="' + id + '"]')) {
      const found = find(host) ?? (host.shadowRoot && find(host.shadowRoot));
      if (found) return found;
    }
  };
  window.press = (id) => {
    const button = inside(id, '[part=copy]');
    button.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true}));
    button.click();
  };
  // No pointer comes with it, and no focus.
  window.pressByVoice = (id) => inside(id, '[part=copy]').click();`;

/** A browser for the tests of a file. Gives what opens a page in it whose scripts for stories are held back until `arrive()`. */
export function pressedEarly() {
  let browser;
  before(async () => (browser = await launchChromium()));
  after(() => browser.close());

  const opened = [];
  afterEach(async () => {
    for (const close of opened.splice(0)) await close();
  });

  return async function open(html, {files = {}, hold = () => false, waitUntil = 'domcontentloaded'} = {}) {
    let arrive;
    const arrival = new Promise((resolve) => (arrive = resolve));
    const host = await openPage(browser, page(`<script>${counts}</script>`, html), {
      ...{files, waitUntil},
      before: async (tab) => {
        await tab.setViewport({width: 1000, height: 800});
        await tab.setRequestInterception(true);
        tab.on('request', async (request) => {
          if (hold(request.url())) await arrival;
          await request.continue().catch(() => {});
        });
      },
    });
    opened.push(async () => {
      arrive();
      await host.close();
    });
    const see = (what) => host.tab.evaluate(what);
    const copied = (wanted) => until(`copies: ${wanted}`, async () => (await see('copied.length')) >= wanted);
    const settle = () => new Promise((resolve) => setTimeout(resolve, 500));
    return {...host, arrive, see, copied, settle};
  };
}
