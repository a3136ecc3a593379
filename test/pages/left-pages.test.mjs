/** What a reader finds again on a page that they left, and what a page keeps of widgets that are gone: nothing. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {launchChromium, launchFirefox} from '../support/browsers.mjs';
import {classic, json, openPage, outsideStory as story, page, until} from '../support/host-page.mjs';
import {serve} from '../support/serve.mjs';

let browser;
before(async () => (browser = await launchChromium()));
after(() => browser.close());

describe('a reader who comes back to a page', () => {
  for (const [engine, launch] of Object.entries({Chromium: launchChromium, Firefox: launchFirefox}))
    it(`finds it as they left it, and what is new since, in ${engine}`, async (test) => {
      const browser = await launch();
      if (!browser) return test.skip('not installed');
      // A page that may not be stored is not kept to come back to either.
      const headers = {'Cache-Control': 'max-age=600'};
      const clock = `
        const now = performance.now.bind(performance);
        let away = 0;
        performance.now = () => now() + away;
        addEventListener('pagehide', () => (away = 90_000));
        addEventListener('pageshow', ({persisted}) => (globalThis.persisted = persisted));
        addEventListener('story-load', ({story}) => (globalThis.loads ??= []).push(story.headline));`;
      const html = page(
        `<script>${clock}</script>${classic}`,
        '<key-points></key-points><story-overview src="/outside.json" refresh="60"></story-overview>',
      );
      const files = {'/outside.json': json(story), '/away.html': {body: page('', 'Away'), headers}};
      const {tab, pages, said, close} = await openPage(browser, html, {headers, files, waitUntil: 'load'});
      const look = () => {
        /** The words of an element without the mark of what changed. */
        const wordsOf = (element) => {
          const copy = element?.cloneNode(true);
          copy?.querySelector('[part=change]')?.remove();
          return copy?.textContent;
        };
        const [points, overview] = ['key-points', 'story-overview'].map(
          (tag) => document.querySelector(tag)?.shadowRoot,
        );
        return {
          at: location.pathname,
          persisted: globalThis.persisted,
          loads: globalThis.loads,
          points: points?.querySelectorAll('[part=point]').length,
          open: [...(points?.querySelectorAll('[part=section]') ?? [])].map(({open}) => open),
          headline: wordsOf(overview?.querySelector('[part=headline]')),
        };
      };
      const sees = (what, isSo) => until(what, async () => isSo(await tab.evaluate(look).catch(() => ({}))));
      try {
        await sees('the story', ({headline}) => headline === 'From outside');
        await tab.evaluate(() => {
          document.querySelector('key-points').shadowRoot.querySelectorAll('[part=section]')[1].open = true;
        });
        const before = await tab.evaluate(look);
        await tab.evaluate(() => void (location.href = '/away.html'));
        await sees('the other page', ({at}) => at === '/away.html');
        pages['/outside.json'] = json({...story, headline: 'Meanwhile'});
        await tab.evaluate(() => history.back());
        const shows = () =>
          [...document.querySelectorAll('key-points, story-overview')]
            .flatMap(({shadowRoot}) => shadowRoot?.querySelector('[part=updates-show]') ?? [])
            .map((button) => button.click()).length;
        await until('the button that shows the newer story', () => tab.evaluate(shows).catch(() => 0));
        await sees('the newer story', ({headline}) => headline === 'Meanwhile');
        const after = await tab.evaluate(look);
        assert.deepEqual(before.open, [false, true, false]);
        assert.deepEqual(after, {
          ...before,
          persisted: true,
          headline: 'Meanwhile',
          loads: [...before.loads, 'Meanwhile'],
        });
        assert.deepEqual(said, []);
      } finally {
        await close();
        await browser.close();
      }
    });
});

describe('a page that comes and goes', () => {
  it('keeps nothing of 200 mounts: no node, no listener, no timer, no request', async () => {
    const site = await serve('.', {
      pages: {
        '/host.html': {body: page(classic, '<main></main>'), headers: {}},
        '/outside.json': json(story),
      },
    });
    const tab = await browser.newPage();
    await tab.goto(`${site.url}/host.html`, {waitUntil: 'networkidle0'});
    const devtools = await tab.createCDPSession();
    await devtools.send('Performance.enable');
    const count = async () => {
      for (let round = 0; round < 3; round++) await devtools.send('HeapProfiler.collectGarbage');
      const {metrics} = await devtools.send('Performance.getMetrics');
      const of = (name) => metrics.find((metric) => metric.name === name).value;
      return {nodes: of('Nodes'), listeners: of('JSEventListeners')};
    };
    const mount = (times) =>
      tab.evaluate(async (times) => {
        const main = document.querySelector('main');
        for (let time = 0; time < times; time++) {
          main.innerHTML =
            '<story-bundle><story-overview></story-overview><key-points></key-points><quote-card></quote-card><timeline-strip></timeline-strip></story-bundle><story-bundle src="/outside.json" refresh="60"></story-bundle>';
          await new Promise((resolve) => setTimeout(resolve));
          main.replaceChildren();
        }
        await new Promise((resolve) => setTimeout(resolve, 300));
      }, times);
    // Each template is made when it first shows, and kept: that of a story from outside too.
    const showAll = () =>
      tab.evaluate(async () => {
        const main = document.querySelector('main');
        main.innerHTML = '<story-bundle src="/outside.json" refresh="60"></story-bundle>';
        const shows = () => main.firstElementChild.shadowRoot?.querySelector('[part=note]');
        while (!shows()) await new Promise((resolve) => setTimeout(resolve, 20));
        main.replaceChildren();
      });
    try {
      await showAll();
      await mount(20);
      const start = await count();
      await mount(200);
      const end = await count();
      assert.deepEqual(end, start);
    } finally {
      await tab.close();
      await site.close();
    }
  });
});
