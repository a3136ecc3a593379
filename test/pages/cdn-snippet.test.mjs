/** The tags of docs/elements.md for a CDN, run as they stand there; the CDN is played with what is built. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {launchChromium} from '../support/browsers.mjs';
import {serve} from '../support/serve.mjs';

const document = readFileSync('docs/elements.md', 'utf8');
const [, block] = /<!-- cdn -->([^]*?)<!-- \/cdn -->/.exec(document);
const snippets = [...block.matchAll(/```html\n([^]*?)```/g)].map(([, code]) => code);
const {name, version} = JSON.parse(readFileSync('package.json', 'utf8'));
const address = `https://cdn.jsdelivr.net/npm/${name}@${version}/`;

describe('the script from a CDN', () => {
  let browser;
  before(async () => (browser = await launchChromium()));
  after(() => browser.close());

  /** Whether a page with the snippet shows the story, where the CDN has `change`d the bytes. */
  async function shows(snippet, change = (bytes) => bytes) {
    const body = `<!doctype html><head>${snippet}</head><body><story-overview>Fallback</story-overview></body>`;
    const site = await serve('.', {pages: {'/host.html': {body}}});
    const tab = await browser.newPage();
    try {
      await tab.setRequestInterception(true);
      tab.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith('https:')) return request.continue();
        assert.ok(url.startsWith(address), url);
        request.respond({
          contentType: 'text/javascript',
          headers: {'Access-Control-Allow-Origin': '*'},
          body: change(readFileSync(url.slice(address.length))),
        });
      });
      await tab.goto(`${site.url}/host.html`, {waitUntil: 'networkidle0'});
      return await tab.evaluate(
        () => !!document.querySelector('story-overview').shadowRoot?.querySelector('[part=headline]'),
      );
    } finally {
      await tab.close();
      await site.close();
    }
  }

  for (const [index, kind] of ['module', 'plain script'].entries()) {
    it(`shows the story: ${kind}`, async () => assert.ok(await shows(snippets[index])));

    it(`does not run with other bytes than those of its version: ${kind}`, async () =>
      assert.ok(!(await shows(snippets[index], (bytes) => `${bytes}\n`))));
  }
});
