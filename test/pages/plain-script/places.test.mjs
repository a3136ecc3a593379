/** What the plain script shows wherever it stands: from disk, from another origin, in a frame without one, under a policy. */
import assert from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, afterEach, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {launchChromium} from '../../support/browsers.mjs';
import {openPage, page, visit} from '../../support/host-page.mjs';
import {serve} from '../../support/serve.mjs';
import {asked, fewEvents, look, manyEvents, script, tag, withEra} from './timelines.mjs';

let browser;
let other;
before(async () => ([browser, other] = await Promise.all([launchChromium(), serve('.')])));
after(() => Promise.all([browser.close(), other.close()]));

const opened = [];
afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});

describe('the plain script', () => {
  const timelines = [
    ['an era', withEra, 'en', undefined, [6, 'Without a bridge']],
    ['130 events', manyEvents, 'en', 130, [130]],
    ['an era in German', withEra, 'de', undefined, [6, 'Without a bridge']],
  ];
  for (const [what, timeline, lang, count, expected] of timelines) {
    it(`shows ${what} on a page from disk, without a word`, async () => {
      const folder = await mkdtemp(join(tmpdir(), 'plain-script-'));
      const file = join(folder, 'page.html');
      await writeFile(file, page(script(pathToFileURL('dist').href), tag(timeline, lang)));
      const tab = await browser.newPage();
      const said = [];
      tab.on('console', (message) => said.push(message.text()));
      await tab.goto(pathToFileURL(file).href);
      assert.deepEqual(await tab.evaluate(look, count), expected);
      const heading = () =>
        document.querySelector('timeline-strip').shadowRoot.querySelector('h2').textContent;
      assert.equal(await tab.evaluate(heading), lang === 'de' ? 'Zeitleiste' : 'Timeline');
      assert.deepEqual(said, []);
      assert.equal(await tab.$$eval('script[src]', (all) => all.length), 1);
      await tab.close();
      await rm(folder, {recursive: true});
    });
  }

  it('shows an era, and speaks German, where its server lets no other origin read it', async () => {
    const html = page(script(`${other.url}/dist`), tag(withEra, 'de'));
    const {seen} = await visit(browser, html, {look});
    assert.deepEqual(seen, [6, 'Without a bridge']);
    const names = ['story-check', 'language-de', 'story-words', 'timeline-more'].flatMap((name) => [
      `${name}.js`,
      `${name}.classic.js`,
    ]);
    assert.deepEqual(
      other.requests.slice(1),
      names.map((name) => `/dist/${name}`),
    );
  });

  it('speaks the language of the story where the script is of another origin', async () => {
    const shared = await serve('.', {headers: {'Access-Control-Allow-Origin': '*'}});
    const html = page(script(`${shared.url}/dist`), tag(fewEvents, 'de'));
    const {seen, said} = await visit(browser, html, {
      look: () => document.querySelector('timeline-strip').shadowRoot.querySelector('h2').textContent,
    });
    await shared.close();
    assert.equal(seen, 'Zeitleiste');
    assert.deepEqual(said, []);
  });

  it('shows an era in a frame without an origin', async () => {
    const inner = page(script(), tag(withEra));
    const html = page(
      '',
      '<iframe sandbox="allow-scripts" src="/inner.html" width="700" height="900"></iframe>',
    );
    const {tab, requests, close} = await openPage(browser, html, {
      files: {'/inner.html': {body: inner, headers: {}}},
    });
    opened.push(close);
    const frame = tab.frames().find((each) => each.url().endsWith('/inner.html'));
    assert.deepEqual(await frame.evaluate(look), [6, 'Without a bridge']);
    assert.deepEqual(asked(requests), ['/dist/timeline-more.classic.js']);
  });

  const policies = {
    'by its nonce': "script-src 'nonce-a1'",
    'by its nonce, from which trust descends': "script-src 'nonce-a1' 'strict-dynamic'",
    'by its folder, with Trusted Types that list our one policy':
      "script-src 'self'; require-trusted-types-for 'script'; trusted-types story-widgets",
  };
  for (const [name, policy] of Object.entries(policies)) {
    it(`shows an era, and violates nothing, on a page that allows it ${name}`, async () => {
      const {seen, said} = await visit(browser, page(script('/dist', ' nonce="a1"'), tag(withEra)), {
        headers: {'Content-Security-Policy': policy},
        look,
      });
      assert.deepEqual(seen, [6, 'Without a bridge']);
      assert.deepEqual(said, []);
    });
  }
});
