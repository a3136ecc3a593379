/** A page that embeds stories as it is told to: the snippet, the languages that it fetches, the policy that it may have. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {launchChromium} from '../support/browsers.mjs';
import {
  classic,
  json,
  module,
  outsideStory as story,
  page,
  shown,
  visit as visitIn,
} from '../support/host-page.mjs';

const readme = await readFile('README.md', 'utf8');
const snippet = /<!-- snippet -->\n```html\n([^]*?)```/.exec(readme)[1];

/** The strictest policy that docs/elements.md and SECURITY.md promise to work under. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

let browser;
before(async () => (browser = await launchChromium()));
after(() => browser.close());

const visit = (html, options) => visitIn(browser, html, options);

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
