/** What a reader presses in a prerendered story while its scripts are still to come, or have just come. */
import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {prerender} from '../../src/prerender/prerender.ts';
import {inlineScript, storyScript} from '../../src/publish/build/story-script.ts';
import {parseStory} from '../../src/story/parse-story.ts';
import {launchChromium} from '../support/browsers.mjs';
import {openPage, page, prerenderedClassic, until} from '../support/host-page.mjs';

let browser;
before(async () => (browser = await launchChromium()));
after(() => browser.close());

const opened = [];
afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});

const document = (id, words = 'It is warm.') => ({
  ...{version: 1, id, lang: 'en', headline: `The kiln of ${id}`},
  keyPoints: [{id: 'fire', heading: 'The fire', summary: ['It burns for three days.']}],
  quotes: [{id: 'potter', kind: 'statement', text: words, speaker: {name: 'Ines Muster'}}],
  timeline: Array.from({length: 8}, (_, index) => ({
    ...{id: `firing-${index + 1}`, when: `201${index}-05-02`, title: `Firing number ${index + 1}`},
  })),
});
const edition = (id, words) => parseStory(document(id, words));
const script = (story) => ({body: storyScript(story), headers: {'Content-Type': 'text/javascript'}});

/** The tag that loads the scripts of a story. */
const loader = (id, when = 'interaction') =>
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

/** Opens a page whose scripts for stories are held back until \`arrive()\`. */
async function open(html, {files = {}, hold = () => false, waitUntil = 'domcontentloaded'} = {}) {
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
}

const elements = (url) => url.endsWith('.classic.js');

for (const [form, options] of Object.entries({'four tags': {}, 'a bundle': {bundle: true}}))
  describe(`a button that a reader presses in a story prerendered as ${form}`, () => {
    const html = prerender(edition('valley'), options);
    const files = {'/valley.js': script(edition('valley'))};

    it('is done once the scripts are there, once, and the page hears of it once', async () => {
      const {see, copied, settle, arrive, said} = await open(html + loader('valley'), {
        files,
        hold: elements,
      });
      await see(`press('valley')`);
      await settle();
      assert.deepEqual(await see('[copied.length, clicks]'), [0, 1]);
      arrive();
      await copied(1);
      await settle();
      assert.deepEqual(await see('[copied, clicks]'), [['It is warm.'], 1]);
      await see(`press('valley')`);
      await copied(2);
      await settle();
      assert.deepEqual(await see('[copied.length, clicks]'), [2, 2]);
      assert.deepEqual(said, []);
    });

    it('is done where they pressed it by their voice', async () => {
      const {see, copied} = await open(html + loader('valley'), {files});
      await see(`pressByVoice('valley')`);
      await copied(1);
    });

    it('is done once where they pressed it again, for nothing had happened', async () => {
      const {see, copied, settle, arrive} = await open(html + loader('valley'), {files, hold: elements});
      await see(`press('valley'); press('valley')`);
      arrive();
      await copied(1);
      await settle();
      assert.equal(await see('copied.length'), 1);
    });

    it('is done on a page that still loads its pictures', async () => {
      const {see, copied, settle, arrive} = await open(
        `${html}<img src="/slow.svg" alt="">${loader('valley')}`,
        {files, hold: (url) => url.endsWith('slow.svg')},
      );
      await see(`press('valley')`);
      await copied(1);
      await settle();
      assert.equal(await see('copied.length'), 1);
      arrive();
    });

    it('is done where the story has a newer edition, whose buttons are others', async () => {
      const newer = {'/valley.js': script(edition('valley', 'It is very warm.'))};
      const {see, copied, settle, arrive} = await open(html + loader('valley'), {
        files: newer,
        hold: elements,
      });
      await see(`press('valley')`);
      arrive();
      await copied(1);
      await settle();
      assert.equal(await see('copied.length'), 1);
    });

    it('is done in a story whose own script is not there, beside one whose script is', async () => {
      const {see, copied} = await open(html + prerender(edition('hill'), options) + loader('valley'), {
        files,
      });
      await see(`press('hill')`);
      await copied(1);
    });

    it('is done in one that was ready before the loader of another came', async () => {
      const {see, copied, settle} = await open(html + loader('valley'), {files});
      await see(`press('valley')`);
      await copied(1);
      const second = loader('hill');
      await see(`{
        const box = document.createElement('div');
        box.innerHTML = ${JSON.stringify(second).replaceAll('<', '\\x3c')};
        const tag = document.createElement('script');
        for (const {name, value} of box.firstChild.attributes) tag.setAttribute(name, value);
        new Promise((resolve) => { tag.onload = resolve; document.body.append(tag); });
      }`);
      await settle();
      await see(`press('valley')`);
      await copied(2);
      await settle();
      assert.equal(await see('copied.length'), 2);
    });
  });

describe('a reader whose network was away for a moment', () => {
  for (const [name, missing] of [
    ['the elements', '/dist/story-widgets.prerendered.classic.js'],
    ['the story', '/valley.js'],
  ])
    it(`has all the buttons when they go on reading: ${name}`, async () => {
      const {see, copied, pages, tab} = await open(prerender(edition('valley')) + loader('valley'), {
        files: {'/valley.js': script(edition('valley')), [missing]: {status: 503, body: ''}},
      });
      const isHidden = () => see(`inside('valley', '[part=copy]').hidden`);
      await see(`press('valley')`);
      if (name === 'the elements') await until('the buttons to go', isHidden);
      else await copied(1);
      await see('copied.length = 0');
      if (name === 'the story') pages[missing] = script(edition('valley'));
      else delete pages[missing];
      const goOn = async (isSo) => {
        await (await tab.$('>>> [part=heading]')).click();
        return isSo();
      };
      await until('the story', () =>
        goOn(() => see(`!!inside('valley', '[part=position]') && !inside('valley', '[part=copy]').hidden`)),
      );
      await see(`press('valley')`);
      await copied(1);
    });
});

describe('a key that a reader presses in a prerendered timeline', () => {
  for (const [form, options] of Object.entries({'four tags': {}, 'a bundle': {bundle: true}}))
    it(`moves it once after it has become one that renders: ${form}`, async () => {
      const html = prerender(edition('valley'), options);
      const {see, tab} = await open(
        `${html}<script>${inlineScript(storyScript(edition('valley')))}</script>${prerenderedClassic}`,
      );
      await see(() => {
        window.strip = () => {
          const {shadowRoot} = document.querySelector('story-bundle') ?? {shadowRoot: document};
          const widget = shadowRoot.querySelector('timeline-strip');
          return (widget.shadowRoot ?? widget).querySelector('[part=base]:has([part=position]) [part=strip]');
        };
      });
      await until('the position', () => see('!!(window.old = strip())'));
      await see(`for (const host of document.querySelectorAll('[story-id=valley]'))
        host.story = ${JSON.stringify({...document('valley'), headline: 'The kiln is cold'})}`);
      await until('the strip of the elements that render', () => see('!!strip() && strip() !== old'));
      await see('strip().focus()');
      await tab.keyboard.press('ArrowRight');
      await until('a move', () => see('moves.length'));
      await new Promise((resolve) => setTimeout(resolve, 500));
      assert.deepEqual(await see('moves'), ['firing-2']);
    });
});
