import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {launchChromium, launchFirefox} from '../support/browsers.mjs';
import {classic, json, openPage, page, until, visit as visitIn} from '../support/host-page.mjs';
import {serve} from '../support/serve.mjs';

const story = {version: 1, id: 'outside', lang: 'en', headline: 'From outside'};

let browser;
before(async () => (browser = await launchChromium()));
after(() => browser.close());

const visit = (html, options) => visitIn(browser, html, options);

describe('a page that changes', () => {
  it('may swap its content by cloning and by innerHTML, and shows the story once', async () => {
    const {seen, said, requests} = await visit(
      page(classic, '<main><story-overview src="/outside.json">Fallback</story-overview></main>'),
      {
        files: {
          '/outside.json': json(story),
        },
        look: async () => {
          const main = document.querySelector('main');
          const wait = () => new Promise((resolve) => setTimeout(resolve, 150));
          await wait();
          const snapshot = main.cloneNode(true);
          const html = main.innerHTML;
          main.innerHTML = '';
          main.innerHTML = html;
          await wait();
          main.replaceWith(snapshot);
          await wait();
          const template = document.createElement('template');
          template.innerHTML = html;
          snapshot.append(template.content.cloneNode(true));
          await wait();
          return [
            html,
            [...document.querySelectorAll('story-overview')].map(
              (el) => el.shadowRoot.querySelector('h2').textContent,
            ),
          ];
        },
      },
    );
    assert.deepEqual(seen, [
      '<story-overview src="/outside.json">Fallback</story-overview>',
      ['From outside', 'From outside'],
    ]);
    assert.equal(requests.filter((path) => path === '/outside.json').length, 1);
    assert.deepEqual(said, []);
  });
  it('may swap its body for a parsed one, as Turbo does, and go back to a clone of the old one', async () => {
    const inline = `<script type="application/json">${JSON.stringify({...story, id: 'next', headline: 'Next page'})}</script>`;
    const next = page('', `<story-bundle>${inline}<story-overview>Next</story-overview></story-bundle>`);
    const {seen, said, requests} = await visit(
      page(
        `${classic}<script>globalThis.next = ${JSON.stringify(next).replaceAll('<', '\\x3c')}</script>`,
        '<story-bundle src="/outside.json"><story-overview>Fallback</story-overview></story-bundle>',
      ),
      {
        files: {'/outside.json': json(story)},
        look: async () => {
          const wait = () => new Promise((resolve) => setTimeout(resolve, 150));
          const seen = [];
          const loads = [];
          addEventListener('story-load', ({story}) => loads.push(story.headline));
          const note = async () => {
            await wait();
            const [overview, ...others] = document.querySelectorAll('story-overview');
            const headlines = [...overview.shadowRoot.querySelectorAll('h2')].map((h2) => h2.textContent);
            seen.push({headlines, others: others.length, html: document.body.innerHTML});
          };
          await note();
          const first = document.body;
          const snapshot = first.cloneNode(true);
          const {body} = new DOMParser().parseFromString(globalThis.next, 'text/html');
          document.body.replaceWith(document.adoptNode(body));
          await note();
          document.body.replaceWith(snapshot);
          await note();
          // Turbo shows a page that it knows from its snapshot first, and then what the server says.
          document.body.replaceWith(document.importNode(body, true));
          await note();
          document.body.replaceWith(first);
          await note();
          return {seen, loads};
        },
      },
    );
    const outside = {
      headlines: ['From outside'],
      others: 0,
      html: '<story-bundle src="/outside.json"><story-overview>Fallback</story-overview></story-bundle>',
    };
    const after = {
      headlines: ['Next page'],
      others: 0,
      html: `<story-bundle>${inline}<story-overview>Next</story-overview></story-bundle>`,
    };
    assert.deepEqual(seen.seen, [outside, after, outside, after, outside]);
    assert.deepEqual(seen.loads, ['Next page', 'From outside', 'Next page']);
    assert.equal(requests.filter((path) => path === '/outside.json').length, 1);
    assert.deepEqual(said, []);
  });

  it('may swap a part for a fragment of HTML, as htmx does, also around an element that stays', async () => {
    const {seen, said} = await visit(
      page(classic, '<main><story-overview story-id="a">Old</story-overview></main>'),
      {
        look: async () => {
          const wait = () => new Promise((resolve) => setTimeout(resolve, 150));
          const main = document.querySelector('main');
          const headlines = () =>
            [...document.querySelectorAll('story-overview')].map((el) =>
              [...el.shadowRoot.querySelectorAll('h2')].map((h2) => h2.textContent).join(),
            );
          const {registerStory} = customElements.get('story-bundle');
          for (const id of ['a', 'b']) registerStory({version: 1, id, lang: 'en', headline: `Story ${id}`});
          await wait();
          const seen = [headlines()];
          const range = document.createRange();
          range.selectNode(main);
          const fragment = range.createContextualFragment(
            '<main><i></i><story-overview story-id="b">New</story-overview></main>',
          );
          const kept = main.firstElementChild;
          const swapped = fragment.querySelector('main');
          main.replaceWith(fragment);
          swapped.append(kept);
          await wait();
          seen.push(headlines());
          // A morph changes the element that is there into the one of the server.
          kept.setAttribute('story-id', 'b');
          kept.textContent = 'New';
          await wait();
          seen.push(headlines());
          return seen;
        },
      },
    );
    assert.deepEqual(seen, [['Story a'], ['Story b', 'Story a'], ['Story b', 'Story b']]);
    assert.deepEqual(said, []);
  });
});

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
        const [points, overview] = ['key-points', 'story-overview'].map(
          (tag) => document.querySelector(tag)?.shadowRoot,
        );
        return {
          at: location.pathname,
          persisted: globalThis.persisted,
          loads: globalThis.loads,
          points: points?.querySelectorAll('[part=point]').length,
          open: [...(points?.querySelectorAll('[part=section]') ?? [])].map(({open}) => open),
          headline: overview?.querySelector('[part=headline]')?.textContent,
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
