/** Pages whose policy trusts scripts by digest or nonce, and what those load: https://www.w3.org/TR/CSP3/#strict-dynamic-usage */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {after, afterEach, before, describe, it} from 'node:test';
import {launchChromium} from '../support/browsers.mjs';
import {openPage, page, until} from '../support/host-page.mjs';

let browser;
before(async () => (browser = await launchChromium()));
after(() => browser.close());

const opened = [];
afterEach(async () => {
  for (const host of opened.splice(0)) await host.close();
});

const digest = (file) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(`dist/${file}`))
    .digest('base64')}`;
const story = {
  ...{version: 1, id: 'ferry', lang: 'de', headline: 'Fähre'},
  keyPoints: [{id: 'a', heading: 'Ohne Brücke', summary: ['Eine Fähre fährt.']}],
};
const tag = `<key-points story='${JSON.stringify(story)}'>Unsere Fähre</key-points>`;

async function open(script, source) {
  const headers = {
    'Content-Security-Policy': `default-src 'none'; script-src ${source} 'strict-dynamic'; style-src 'self'; connect-src 'self'`,
  };
  const host = await openPage(browser, page(script, tag), {headers});
  opened.push(host);
  const label = () =>
    host.tab.evaluate(
      () => document.querySelector('key-points').shadowRoot?.querySelector('[part=label]')?.textContent,
    );
  return {...host, label};
}

describe('a page with strict-dynamic', () => {
  it('shows a story from outside, in its language, where the module has a nonce', async () => {
    const {label, said} = await open(
      '<script type="module" nonce="r4nd0m" src="/dist/story-widgets.js"></script>',
      "'nonce-r4nd0m'",
    );
    await until('the label', async () => (await label()) === 'Das Wichtigste');
    assert.deepEqual(said, []);
  });

  for (const [what, attributes, source] of [
    ['a nonce', () => 'nonce="r4nd0m"', () => "'nonce-r4nd0m'"],
    [
      'a digest',
      () => `integrity="${digest('story-widgets.classic.js')}"`,
      () => `'${digest('story-widgets.classic.js')}'`,
    ],
  ])
    it(`does so where the plain script has ${what}`, async () => {
      const script = `<script ${attributes()} src="/dist/story-widgets.classic.js"></script>`;
      const {label} = await open(script, source());
      await until('the label', async () => (await label()) === 'Das Wichtigste');
    });

  it('keeps the fallback of a module with a digest, and is told what to do', async () => {
    const {tab, said} = await open(
      `<script type="module" integrity="${digest('story-widgets.js')}" src="/dist/story-widgets.js"></script>`,
      `'${digest('story-widgets.js')}'`,
    );
    const advice = () =>
      said.filter((each) => /<key-points> cannot show this story: .*strict-dynamic needs a nonce/.test(each));
    await until('the advice', () => advice().length);
    assert.equal(advice().length, 1);
    const shown = await tab.evaluate(() => document.querySelector('key-points').checkVisibility());
    assert.equal(shown, true);
  });
});
