import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {launchChromium} from '../support/browsers.mjs';
import {classic, json, module, page, visit as visitIn} from '../support/host-page.mjs';

const readme = await readFile('README.md', 'utf8');
const snippet = /<!-- snippet -->\n```html\n([^]*?)```/.exec(readme)[1];
const story = {version: 1, id: 'outside', lang: 'en', headline: 'From outside'};

/** The strictest policy that docs/elements.md and SECURITY.md promise to work under. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

let browser;
before(async () => (browser = await launchChromium()));
after(() => browser.close());

const visit = (html, options) => visitIn(browser, html, options);

const shown = () =>
  [...document.querySelectorAll('story-bundle')].map(
    (bundle) =>
      bundle.shadowRoot?.querySelectorAll('story-overview, key-points, quote-card, timeline-strip').length ??
      0,
  );

describe('the words of a language', () => {
  const languagesOf = (requests) => requests.filter((path) => path.includes('language-'));
  const inline = (lang) =>
    page(
      module,
      `<story-bundle><script type="application/json">${JSON.stringify({...story, lang})}</script></story-bundle>`,
    );

  it('are fetched for a story in it, and only those', async () => {
    assert.deepEqual(languagesOf((await visit(inline('uk'))).requests), ['/dist/language-uk.js']);
    assert.deepEqual(languagesOf((await visit(inline('en'))).requests), []);
    assert.deepEqual(languagesOf((await visit(inline('zh-TW'))).requests), ['/dist/language-zh-hant.js']);
  });

  it('may be missing: the story shows all the same', async () => {
    const {seen} = await visit(inline('uk'), {
      look: shown,
      before: async (tab) => {
        await tab.setRequestInterception(true);
        tab.on('request', (request) =>
          request.url().includes('language-') ? request.abort() : request.continue(),
        );
      },
    });
    assert.deepEqual(seen, [4]);
  });
});

describe('the snippet of the README', () => {
  it('shows the story and moves nothing on the page, even when the script is slow', async () => {
    const html = page(
      `${/<script.*<\/script>/.exec(snippet)[0].replace('dist/', '/dist/')}`,
      `<p>Before.</p>${/<story-.*>/.exec(snippet)[0]}<p>After.</p>`,
    );
    const {seen, said} = await visit(html, {
      before: async (tab) => {
        await tab.setViewport({width: 412, height: 800});
        await tab.setRequestInterception(true);
        tab.on('request', (request) =>
          setTimeout(() => request.continue(), request.url().includes('/dist/') ? 700 : 0),
        );
        await tab.evaluateOnNewDocument(() => {
          globalThis.shift = 0;
          new PerformanceObserver((list) => {
            for (const {value} of list.getEntries()) globalThis.shift += value;
          }).observe({type: 'layout-shift', buffered: true});
        });
      },
      look: () =>
        new Promise((resolve) =>
          setTimeout(
            () => resolve([globalThis.shift, document.querySelector('story-bundle').offsetHeight > 500]),
            300,
          ),
        ),
    });
    assert.deepEqual(seen, [0, true]);
    assert.deepEqual(said, []);
  });
});

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

describe('a page with a strict policy', () => {
  const outside = `<story-overview id="outside" src="/outside.json">Fallback</story-overview>`;
  const body = `<story-bundle story-id="us-army-ukraine">Fallback</story-bundle>${outside}`;
  const files = {
    '/outside.json': json(story),
  };
  const look = () =>
    new Promise((resolve) => {
      const el = document.querySelector('#outside');
      const told = () =>
        el.shadowRoot?.querySelector('h2') &&
        resolve([
          document.querySelector('story-bundle').offsetHeight > 500,
          el.shadowRoot.querySelector('h2').textContent,
        ]);
      setInterval(told, 20);
    });

  for (const [name, script, list] of [
    ['without a list of policies', module, ''],
    ['that lists ours', module, '; trusted-types story-widgets'],
    ['that lists ours, with the plain script', classic, '; trusted-types story-widgets'],
    ['that lists ours, with two copies', classic + module, '; trusted-types story-widgets'],
  ])
    it(`shows everything and is not violated: ${name}`, async () => {
      const {seen, said} = await visit(page(script, body), {
        headers: {'Content-Security-Policy': policy + list},
        files,
        look,
      });
      assert.deepEqual(seen, [true, 'From outside']);
      assert.deepEqual(said, []);
    });

  it('keeps the fallback where it refuses our policy', async () => {
    const {seen} = await visit(page(module), {
      headers: {'Content-Security-Policy': `${policy}; trusted-types other`},
      look: () => [document.querySelector('story-bundle').shadowRoot, document.body.innerText.trim()],
    });
    assert.deepEqual(seen, [null, 'Fallback']);
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
