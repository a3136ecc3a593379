import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {launchChromium} from '../support/browsers.mjs';
import {story} from '../support/ferry-story.mjs';
import {classic, page, until, visit as visitIn} from '../support/host-page.mjs';
import {look} from '../support/look.mjs';
import {serve} from '../support/serve.mjs';

const attribute = (value) => JSON.stringify(value).replaceAll("'", '&#39;');

let browser;
before(async () => (browser = await launchChromium()));
after(() => browser.close());

const visit = (html, options) => visitIn(browser, html, options);
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
