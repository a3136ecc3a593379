/** What readers see of editions with the built scripts: marks since a day, and a later edition that waits. */
import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {prerender} from '../../src/prerender/prerender.ts';
import {inlineScript, storyScript} from '../../src/publish/build/story-script.ts';
import {withChanges} from '../../src/story/changes/carry.ts';
import {parseStory} from '../../src/story/parse-story.ts';
import {launchChromium} from '../support/browsers.mjs';
import {classic, json, module, openPage, page, prerenderedClassic, until} from '../support/host-page.mjs';

let browser;
before(async () => (browser = await launchChromium()));
after(() => browser.close());

const opened = [];
afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});

const document = {
  ...{version: 1, id: 'kiln', lang: 'en', headline: 'A kiln for the valley', updated: '2031-03-01'},
  overview: [{id: 'lit', text: ['At dusk the kiln is lit.']}],
};
const point = {id: 'cold', text: ['On Friday it is cold again.']};
const first = parseStory(document);
const second = withChanges(
  parseStory({...document, updated: '2031-03-02', overview: [...document.overview, point]}),
  first,
);

/** Sees to it that what a page waits for ten seconds comes in half a second. */
const hurry = (tab) =>
  tab.evaluateOnNewDocument(() => {
    const {setTimeout} = window;
    window.setTimeout = (act, wait, ...rest) => setTimeout(act, wait > 5000 ? wait / 20 : wait, ...rest);
  });
const seen = (tab, part) =>
  tab.evaluate((part) => {
    const root = document.querySelector('story-overview')?.shadowRoot;
    return [...(root?.querySelectorAll(`[part=${part}]`) ?? [])].map(({textContent}) => textContent.trim());
  }, part);

describe('a reader of a story of which there is a later edition', () => {
  for (const [what, script] of [
    [
      'prerendered, by the module',
      '<script type="module" src="/dist/story-widgets.prerendered.js"></script>',
    ],
    ['prerendered, by the plain script', prerenderedClassic],
  ])
    it(`sees marks on what changed since a day, where it came ${what}`, async () => {
      const html = prerender(second, {tags: ['story-overview']}).replace(
        '<story-overview',
        '<story-overview since="2031-03-02"',
      );
      const told = `<script>${inlineScript(storyScript(second))}</script>`;
      const {tab, close, said} = await openPage(browser, page('', html + told + script));
      opened.push(close);
      await until('the mark', async () => (await seen(tab, 'change')).length > 0);
      assert.deepEqual([await seen(tab, 'change'), said], [['New'], []]);
      assert.match((await seen(tab, 'point'))[1], /cold again\.\s*New/);
    });

  for (const [what, script] of Object.entries({module, 'plain script': classic}))
    it(`has it wait, and no line of the page moved, by the ${what}`, async () => {
      const files = {'/kiln.json': json(first)};
      const html = '<story-overview src="/kiln.json" refresh="10"></story-overview><p id="after">After.</p>';
      const {tab, pages, requests, close} = await openPage(browser, page(script, html), {
        files,
        before: hurry,
        waitUntil: 'load',
      });
      opened.push(close);
      await until('the first reading', async () => (await seen(tab, 'updates-pause')).length > 0);
      const place = () => tab.evaluate(() => document.querySelector('#after').getBoundingClientRect().top);
      await tab.evaluate(() => {
        window.shifts = 0;
        new PerformanceObserver((list) => (window.shifts += list.getEntries().length)).observe({
          type: 'layout-shift',
        });
      });
      const asked = requests.findIndex((path) => path.includes('story-updates'));
      const readings = requests.slice(0, asked).filter((path) => path.includes('kiln.json'));
      assert.equal(readings.length, 2, 'the first reading asks for no code of later editions');
      const before = await place();
      pages['/kiln.json'] = json(second);
      await until('the button', async () => (await seen(tab, 'updates-show')).length > 0);
      assert.deepEqual(await seen(tab, 'updates-show'), ['Show 1 update']);
      assert.deepEqual([(await seen(tab, 'point')).length, await place()], [1, before]);
      assert.equal(await tab.evaluate('window.shifts'), 0);
      await tab.evaluate(() =>
        document.querySelector('story-overview').shadowRoot.querySelector('[part=updates-show]').focus(),
      );
      await tab.keyboard.press('Enter');
      await until('the edition', async () => (await seen(tab, 'point')).length === 2);
      await until('the mark', async () => (await seen(tab, 'change')).length === 1);
    });
});
