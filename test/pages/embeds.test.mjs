import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {launchChromium} from '../support/browsers.mjs';
import {serve} from '../support/serve.mjs';
import {classic, json, module, page, until, visit as visitIn} from '../support/host-page.mjs';

const words = 'The ferry leaves at noon.';
const story = {
  version: 1,
  id: 'ferry',
  lang: 'en',
  headline: 'A ferry for the island',
  keyPoints: [{id: 'noon', heading: 'At noon', summary: [words]}],
  timeline: Array.from({length: 9}, (_, index) => ({
    id: `e${index}`,
    when: `203${index}`,
    title: `Event ${index}`,
  })),
};
const attribute = (value) => JSON.stringify(value).replaceAll("'", '&#39;');

let browser;
before(async () => (browser = await launchChromium()));
after(() => browser.close());

const visit = (html, options) => visitIn(browser, html, options);
/**
 * Runs in the page when its tags show something: does what `body` says, which returns what to look at. That is looked at
 * until it is as `isSo` wants it, for ten seconds at most.
 */
const look = (body, isSo = 'true') =>
  new Function(`return (async () => {
    const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
    const until = async (isSo) => { for (let times = 0; times < 200 && !(await isSo()); times++) await wait(50); };
    const tags = 'story-bundle, story-overview, key-points, quote-card, timeline-strip';
    const shows = ({shadowRoot}) => shadowRoot?.querySelector('[part], story-overview, slot');
    if (document.contentType === 'text/html') await until(() => [...document.querySelectorAll(tags)].every(shows));
    await wait(300);
    const see = await (async () => { ${body} })();
    let seen;
    const isSo = (seen) => ${isSo};
    await until(async () => isSo((seen = await see())));
    return seen;
  })()`);

describe('a page around a story', () => {
  it('is not shifted sideways by Next, by an address or by the end of a skipped part', async () => {
    const html = page(
      `${classic}<style>body{margin:0;overflow-x:hidden}.page{position:relative;overflow:hidden}.menu{position:absolute;left:100%;inline-size:300px;block-size:9em}</style>`,
      `<div class="page"><nav class="menu">Menu</nav><div style="inline-size:1200px"><timeline-strip story='${attribute(story)}'></timeline-strip></div></div>`,
    );
    const {seen} = await visit(html, {
      look: look(`
        const {shadowRoot} = document.querySelector('timeline-strip');
        shadowRoot.querySelector('[part=next]').click();
        location.hash = 'e6';
        await wait(400);
        shadowRoot.querySelector('[part=skip]').click();
        await wait(300);
        return () => [document.querySelector('.page').scrollLeft, scrollX, shadowRoot.querySelector('[part=strip]').scrollLeft > 0]`),
    });
    assert.deepEqual(seen, [0, 0, true]);
  });

  it('may be translated: a new story still shows, and what Copy says on its button', async () => {
    const quoted = {
      ...story,
      quotes: [{id: 'q', kind: 'statement', text: 'All aboard.', speaker: {name: 'Mira Sample'}}],
    };
    const html = page(
      classic,
      `<quote-card story='${attribute(quoted)}'></quote-card><story-overview story='${attribute(story)}'></story-overview>`,
    );
    for (const change of [
      `const font = document.createElement('font'); font.append(document.createElement('font')); font.firstChild.textContent = text.data; text.replaceWith(font)`,
      `text.remove()`,
    ]) {
      const {seen, said} = await visit(html, {
        look: look(
          `
          const [card, overview] = document.querySelectorAll('quote-card, story-overview');
          for (const {shadowRoot} of [card, overview]) {
            const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT), texts = [];
            while (walker.nextNode()) if (walker.currentNode.data.trim()) texts.push(walker.currentNode);
            for (const text of texts) { ${change} }
          }
          card.shadowRoot.querySelector('[part=copy]').click();
          overview.story = {...overview.source.state.story, headline: 'The ferry is late'};
          await wait(500);
          return () => overview.shadowRoot.querySelector('h2').textContent`,
          `seen === 'The ferry is late'`,
        ),
      });
      assert.equal(seen, 'The ferry is late');
      assert.deepEqual(said, []);
    }
  });

  for (const type of ['application/xml', 'text/xml', 'image/svg+xml'])
    it(`may be XML, where the fallback stands in silence: ${type}`, async () => {
      const xhtml = 'http://www.w3.org/1999/xhtml';
      const inside = `<story-overview xmlns="${xhtml}"><p>Ours</p></story-overview>`;
      const script = `<script xmlns="${xhtml}" src="/dist/story-widgets.classic.js"></script>`;
      const body =
        type === 'image/svg+xml'
          ? `<svg xmlns="http://www.w3.org/2000/svg"><foreignObject width="300" height="90">${inside}</foreignObject>${script}</svg>`
          : `<html xmlns="${xhtml}"><head><title>Host</title></head><body>${inside}${script}</body></html>`;
      const {seen, said} = await visit(body, {
        headers: {'Content-Type': type},
        look: look(`return () => document.querySelector('p').getBoundingClientRect().height > 0`, 'seen'),
      });
      assert.equal(seen, true);
      assert.deepEqual(said, []);
    });

  it('may have no room: a narrow column, or text of 40 px', async () => {
    const html = page(
      `${classic}<style>body{margin:0}</style>`,
      `<aside style="inline-size:160px;overflow:hidden"><story-bundle story='${attribute(story)}'></story-bundle></aside><div style="font-size:40px;inline-size:320px;overflow:hidden"><story-bundle story='${attribute(story)}'></story-bundle></div>`,
    );
    const {seen} = await visit(html, {
      look: look(
        `return () => [...document.querySelectorAll('aside, div')].map(({scrollWidth}) => scrollWidth)`,
      ),
    });
    assert.deepEqual(seen, [160, 320]);
  });
});

describe('a link to a passage', () => {
  const find = async (before, after = '') => {
    const html = page(
      classic,
      `<story-overview></story-overview><div style="block-size:2000px"></div>${before}<div style="block-size:900px"></div>${after}<div style="block-size:2000px"></div>`,
    );
    const {seen} = await visit(html, {
      look: look(
        `
        const {href} = location;
        const passage = {exact: ${JSON.stringify(words)}, url: href};
        const story = ${JSON.stringify(story)};
        document.querySelector('story-overview').story = {...story, url: href, overview: [{id: 'o', text: ['Ferry'], passage}]};
        await wait(400);
        const details = document.querySelector('story-overview').shadowRoot.querySelector('[part=passage]');
        details.open = true;
        details.querySelector('a').click();
        await wait(600);
        return () => [Math.round(scrollY / 500), CSS.highlights.size]`,
        'seen[1] && seen[0]',
      ),
    });
    return seen;
  };

  it('leads to the first place that can be seen', async () => {
    for (const hidden of [
      'style="display:none"',
      'style="visibility:hidden"',
      'hidden',
      'style="position:absolute;inline-size:1px;block-size:1px;overflow:hidden"',
    ]) {
      const [there, marks] = await find(
        `<div ${hidden}>${words}</div>`,
        `<p style="display:contents"><b>${words}</b></p>`,
      );
      assert.ok(there >= 5, `${hidden}: ${there}`);
      assert.equal(marks, 1);
    }
  });

  it('opens what is closed where it stands nowhere else', async () => {
    for (const closed of [
      `<details><summary>More</summary>${words}</details>`,
      `<div hidden="until-found">${words}</div>`,
    ]) {
      const [there, marks] = await find(closed);
      assert.ok(there >= 3, closed);
      assert.equal(marks, 1);
    }
  });
});

describe('an address that names an item', () => {
  const points = `<key-points story='${attribute(story)}'></key-points>`;
  const room = '<div style="block-size:3000px"></div>';

  for (const [name, act] of [
    [
      'a second click on its link',
      `link.click(); await until(() => scrollY > 1000); scrollTo(0, 0); link.click()`,
    ],
    [
      'a router that puts it into the history',
      `link.onclick = (event) => { event.preventDefault(); setTimeout(() => history.pushState({}, '', '#noon'), 200); }; link.click()`,
    ],
    [
      'a script that puts it there',
      `link.click(); await until(() => scrollY > 1000); history.pushState(null, '', location.pathname); scrollTo(0, 0); history.pushState(null, '', '#noon')`,
    ],
  ])
    it(`leads to it after ${name}`, async () => {
      const {seen} = await visit(page(classic, `<a href="#noon">Noon</a>${room}${points}${room}`), {
        look: look(`const link = document.querySelector('a'); ${act}; return () => scrollY > 1000`, 'seen'),
      });
      assert.equal(seen, true);
    });

  it('opens the details that its widget is in', async () => {
    const {seen} = await visit(page(classic, `<details><summary>More</summary>${points}</details>`), {
      look: look(
        `location.hash = 'noon'; await wait(500); return () => document.querySelector('details').open`,
        'seen',
      ),
    });
    assert.equal(seen, true);
  });

  for (const own of ['<p id="noon">Ours</p>', '<a name="noon">Ours</a>'])
    it(`leads to the page’s own anchor: ${own}`, async () => {
      const {seen} = await visit(page(classic, `${points}${room}${own}${room}`), {
        look: look(
          `location.hash = 'noon'; await wait(500); return () => document.querySelector('key-points').shadowRoot.activeElement`,
        ),
      });
      assert.equal(seen, null);
    });

  it('is left alone where the page keeps the click to itself', async () => {
    const {seen} = await visit(page(classic, `<a href="#noon">Noon</a>${room}${points}${room}`), {
      look: look(
        `const link = document.querySelector('a'); link.click(); await until(() => scrollY > 1000); scrollTo(0, 0); link.onclick = () => false; link.click(); await wait(500); return () => scrollY`,
      ),
    });
    assert.equal(seen, 0);
  });
});

describe('a story from outside', () => {
  const files = {
    '/outside.json': json(story),
    '/latin.json': {
      body: Buffer.from(JSON.stringify({...story, headline: 'Fähre für Ærø'}), 'latin1'),
      headers: {'Content-Type': 'application/json; charset=iso-8859-1'},
    },
    '/unsaid.json': {
      body: Buffer.from(JSON.stringify({...story, headline: 'Fähre'}), 'latin1'),
      headers: {'Content-Type': 'application/json'},
    },
    '/wrong.json': {
      body: Buffer.from(JSON.stringify({...story, headline: 'Fähre'})),
      headers: {'Content-Type': 'application/json; charset=iso-8859-1'},
    },
  };
  const headline = `return () => document.querySelector('story-overview').shadowRoot.querySelector('h2')?.textContent`;
  const isThere = 'seen';

  it('is decoded by its charset, unless it is UTF-8', async () => {
    for (const [file, shown] of [
      ['latin', 'Fähre für Ærø'],
      ['wrong', 'Fähre'],
    ]) {
      const {seen} = await visit(page(module, `<story-overview src="/${file}.json"></story-overview>`), {
        files,
        look: look(headline, isThere),
      });
      assert.equal(seen, shown);
    }
    const {seen, said} = await visit(page(module, '<story-overview src="/unsaid.json"></story-overview>'), {
      files,
      look: look(
        `await until(() => document.querySelector('story-overview').shadowRoot?.querySelector('[part=note]')); ${headline}`,
      ),
    });
    assert.equal(seen, undefined);
    assert.match(said[0], /unsaid\.json is not in UTF-8/);
  });

  it('is loaded where a lazy tag has no box of its own, and before the page is printed', async () => {
    const lazy = '<story-overview src="/outside.json" loading="lazy">Coming</story-overview>';
    for (const [style, act] of [
      ['display:contents', ''],
      [
        '',
        `await until(() => { dispatchEvent(new Event('beforeprint')); return document.querySelector('story-overview').shadowRoot.querySelector('h2'); });`,
      ],
    ]) {
      const {seen, requests} = await visit(
        page(
          `${module}<style>story-overview{${style}}</style>`,
          `${style ? '' : '<div style="block-size:5000px"></div>'}${lazy}`,
        ),
        {files, look: look(`${act} ${headline}`, isThere)},
      );
      assert.equal(seen, story.headline, style);
      assert.equal(requests.filter((path) => path === '/outside.json').length, 1);
    }
  });

  it('that does not come is told in the language around, through shadow roots', async () => {
    const {seen} = await visit(
      page(
        module,
        `<div lang="de"><x-box></x-box></div><script>customElements.define('x-box', class extends HTMLElement {constructor() {super(); this.attachShadow({mode: 'open'}).innerHTML = '<story-overview src="/gone.json"></story-overview>'}})</script>`,
      ),
      {
        look: look(
          `return () => document.querySelector('x-box').shadowRoot.querySelector('story-overview').shadowRoot.textContent`,
          '/Dieser/.test(seen)',
        ),
      },
    );
    assert.match(seen, /Dieser Beitrag/);
  });

  it('is shown as it is now, when its object was changed in place and mounted anew', async () => {
    const {seen} = await visit(page(module, '<main></main>'), {
      look: look(`
        const story = ${JSON.stringify(story)};
        const main = document.querySelector('main');
        const show = async () => { main.textContent = ''; const el = document.createElement('story-overview'); el.story = story; main.append(el); const headline = () => el.shadowRoot?.querySelector('h2'); await until(headline); return headline().textContent; };
        const before = await show();
        story.headline = 'The ferry is late';
        const after = [before, await show(), await show()];
        return () => after`),
    });
    assert.deepEqual(seen, [story.headline, 'The ferry is late', 'The ferry is late']);
  });
});

describe('a bundle', () => {
  it('steps back for a widget in a shadow root inside it, also one with a story of its own, and in a closed one', async () => {
    for (const [mode, own] of [
      ['open', ''],
      ['closed', ''],
      ['open', ` story='${attribute(story)}'`],
    ]) {
      const {seen} = await visit(
        page(
          classic,
          `<template id="own"><p>Column</p><key-points${own}></key-points></template><story-bundle story='${attribute(story)}'><x-column></x-column></story-bundle><script>customElements.define('x-column', class extends HTMLElement {constructor() {super(); this.attachShadow({mode: '${mode}'}).append(document.querySelector('#own').content.cloneNode(true))}})</script>`,
        ),
        {
          look: look(
            `return () => [document.querySelector('x-column').getBoundingClientRect().height > 0, document.querySelector('story-bundle').shadowRoot.querySelectorAll('key-points').length]`,
            'seen[0] && !seen[1]',
          ),
        },
      );
      assert.deepEqual(seen, [true, 0]);
    }
  });
});

describe('a shadow root that a server streams', () => {
  it('shows its last child when its own markup has ended, though the page has not', async () => {
    for (const after of ['</x-card><p>More</p>', '<p>More</p>']) {
      let end;
      const ended = new Promise((resolve) => (end = resolve));
      const start = page(
        classic,
        `<x-card><template shadowrootmode="open"><story-overview story='${attribute(story)}'></story-overview></template>${after}`,
      );
      const body = async function* () {
        yield start;
        await ended;
        yield '<p>End</p>';
      };
      const site = await serve('.', {pages: {'/host.html': {body}}});
      const tab = await browser.newPage();
      await tab.evaluateOnNewDocument(() =>
        addEventListener('story-load', () => (globalThis.shownIn = document.readyState), true),
      );
      const visited = tab.goto(`${site.url}/host.html`);
      try {
        await until('the story', () => tab.evaluate(() => globalThis.shownIn).catch(() => undefined));
        assert.equal(await tab.evaluate(() => globalThis.shownIn), 'loading');
      } finally {
        end();
        await visited;
        await tab.close();
        await site.close();
      }
    }
  });
});
