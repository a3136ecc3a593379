/** A page that has the script twice, names and a Lit of its own, or style sheets that break everything. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {launchChromium} from '../support/browsers.mjs';
import {classic, module, page, shown, visit as visitIn} from '../support/host-page.mjs';

let browser;
before(async () => (browser = await launchChromium()));
after(() => browser.close());

const visit = (html, options) => visitIn(browser, html, options);

describe('a page with two scripts', () => {
  for (const [name, head] of [
    ['the same module twice', module + module.replace('.js', '.js?again')],
    ['the plain script twice', classic + classic],
    ['both kinds', classic + module],
    ['both kinds, the other way round', module + classic],
    [
      'ten that come when they like',
      module.repeat(1) + '<script async src="/dist/story-widgets.classic.js"></script>'.repeat(9),
    ],
  ])
    it(`shows the story once, without a word: ${name}`, async () => {
      const {seen, said} = await visit(page(head), {look: shown});
      assert.deepEqual(seen, [4]);
      assert.deepEqual(said, []);
    });

  it('is told once, with both versions, when they differ, and the first stays', async () => {
    const next = (await readFile('dist/story-widgets.classic.js', 'utf8')).replaceAll('"0.1.0"', '"9.9.9"');
    const {seen, said} = await visit(page(`${classic}<script src="/next.js"></script>`), {
      files: {'/next.js': {body: next, headers: {'Content-Type': 'text/javascript'}}},
      look: shown,
    });
    assert.deepEqual(seen, [4]);
    assert.equal(said.length, 1);
    assert.match(said[0], /9\.9\.9.*0\.1\.0/);
  });

  it('may have hooked its own Lit, or broken what Lit keeps on the page: ours takes no part', async () => {
    const hooks = ['litElementHydrateSupport', 'litElementPolyfillSupport', 'litHtmlPolyfillSupport'];
    const own = `<script>
      for (const hook of ${JSON.stringify(hooks)}) window[hook] = () => { throw new Error(hook); };
      litPropertyMetadata = litHtmlVersions = reactiveElementVersions = 1;
    </script>`;
    for (const script of [classic, module]) {
      const {seen, said} = await visit(page(own + script), {look: shown});
      assert.deepEqual(seen, [4]);
      assert.deepEqual(said, []);
    }
  });

  it('finds no name of ours among its own', async () => {
    const {seen} = await visit(
      page(`<script>names = new Set([...Object.getOwnPropertyNames(window), 'names'])</script>${classic}`),
      {
        look: () => [
          ...Object.getOwnPropertyNames(window).filter((name) => !globalThis.names.has(name)),
          ...('metadata' in Symbol ? ['Symbol.metadata'] : []),
        ],
      },
    );
    assert.deepEqual(seen, []);
  });

  it('keeps its own element where it has one of our names, and shows the others', async () => {
    const own = `<script>customElements.define('key-points', class extends HTMLElement {})</script>`;
    const {seen, said} = await visit(
      page(own + classic, '<key-points>Own</key-points><story-overview></story-overview>'),
      {
        look: () => [
          document.querySelector('key-points').shadowRoot,
          !!document.querySelector('story-overview').shadowRoot.querySelector('h2'),
        ],
      },
    );
    assert.deepEqual(seen, [null, true]);
    assert.equal(said.length, 1);
    assert.match(said[0], /<key-points> belongs to another script/);
  });
});

describe('a page that wants to break everything', () => {
  const measure = () =>
    ['story-overview', 'key-points', 'quote-card', 'timeline-strip'].map((tag) => {
      const root = document.querySelector('story-bundle').shadowRoot.querySelector(tag).shadowRoot;
      // The rail is for wide elements only, and says nothing of its own.
      const inside = '[part=base], h2, h3, li, p:not([part=scale] p), blockquote, summary';
      return [...root.querySelectorAll(inside)].map((el) => {
        const {fontSize, color, direction, visibility, opacity} = getComputedStyle(el);
        const {width, height} = el.getBoundingClientRect();
        const part = el.getAttribute('part');
        // These two follow the width, and a page that positions everything leaves the element its least.
        const size = /headline|words/.test(el.closest('[part]').part) ? 'as wide' : fontSize;
        const seen = (width > 0 && height > 0) || !el.textContent;
        return {tag, part, size, color, direction, visibility, opacity, seen};
      });
    });

  it('leaves room for a word, whatever is positioned', async () => {
    const css = '<style>* { position: absolute !important; width: 0; float: left }</style>';
    const {seen} = await visit(page(classic + css), {
      look: () => document.querySelector('story-bundle').offsetWidth,
    });
    assert.ok(seen >= 11 * 16, `${seen} px`);
  });

  for (const css of [
    '* { all: unset !important; font-size: 60px !important }',
    '* { direction: rtl !important; position: absolute !important }',
    '* { font-size: 0 !important; text-align: right !important; text-transform: uppercase !important }',
    '*, *::before, *::after { box-sizing: content-box; margin: 0; padding: 0; border: 0; font-size: 100%; vertical-align: baseline; list-style: none; display: revert }',
    'h2, h3, p, li, ol, ul, blockquote, figure, details, summary, time, button, [part], :host { display: none !important; color: red !important; font-size: 3px !important }',
    'story-bundle *, story-overview, key-points { white-space: nowrap !important; text-indent: 500px !important; float: left !important }',
  ])
    it(`changes no size, colour, direction or visibility inside: ${css.slice(0, 60)}`, async () => {
      const plain = await visit(page(classic), {look: measure});
      const hostile = await visit(page(`${classic}<style>${css}</style>`), {look: measure});
      assert.deepEqual(hostile.seen, plain.seen);
      assert.deepEqual(hostile.said, []);
    });
});
