import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, afterEach, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {launchChromium} from '../support/browsers.mjs';
import {openPage, page, until, visit} from '../support/host-page.mjs';
import {serve} from '../support/serve.mjs';

let browser;
let other;
before(async () => ([browser, other] = await Promise.all([launchChromium(), serve('.')])));
after(() => Promise.all([browser.close(), other.close()]));

const opened = [];
afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});

const fewEvents = [
  {id: 'crack', when: '2010-11', title: 'Divers find a crack'},
  {id: 'vote', when: '2011-02-28', title: 'The council votes'},
];
const era = {id: 'closed', when: '2011-03', end: '2011-12', title: 'Without a bridge', kind: 'era'};
/** As many as have a scale, which names eras. */
const withEra = [
  ...fewEvents,
  era,
  ...[1, 2, 3].map((day) => ({id: `d${day}`, when: `2012-01-0${day}`, title: `Bridge day ${day}`})),
];
const manyEvents = Array.from({length: 130}, (_, index) => ({
  id: `crossing-${index}`,
  when: new Date(index * 86_400_000).toISOString().slice(0, 10),
  title: `Crossing ${index}`,
}));

const tag = (timeline, lang = 'en') => {
  const story = JSON.stringify({version: 1, id: 'harbour', lang, headline: 'Harbour', timeline});
  return `<timeline-strip><script type="application/json">${story}</script></timeline-strip>`;
};
const script = (folder = '/dist', attributes = '') =>
  `<script src="${folder}/story-widgets.classic.js"${attributes}></script>`;

/** How many entries stand there, and which names the rail has, as soon as there is one or `count` entries. */
const look = (count) => {
  const {shadowRoot} = document.querySelector('timeline-strip');
  const names = () => [...shadowRoot.querySelectorAll('[part=scale] .era-name')].map((el) => el.textContent);
  const entries = () => shadowRoot.querySelectorAll('[part=list] li').length;
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      if (count ? entries() < count : !names().length) return;
      clearInterval(timer);
      resolve([entries(), ...names()]);
    }, 20);
  });
};
const asked = (requests) => requests.filter((path) => path.includes('timeline-more'));

describe('the plain script', () => {
  it('asks for nothing more for a short timeline that is over', async () => {
    const {requests} = await visit(browser, page(script(), tag(fewEvents)));
    assert.deepEqual(asked(requests), []);
  });

  it('asks for the rest once where a timeline has an era, and leaves no tag', async () => {
    const html = page(script(), tag(withEra).repeat(2));
    const {seen, said, requests} = await visit(browser, html, {
      look: async () => document.querySelectorAll('script[src]').length,
    });
    assert.equal(seen, 1);
    assert.deepEqual(asked(requests), ['/dist/timeline-more.js']);
    assert.deepEqual(said, []);
  });

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
    const names = ['story-check', 'language-de', 'timeline-more'].flatMap((name) => [
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
    const html = page('', '<iframe sandbox="allow-scripts" src="/inner.html" height="900"></iframe>');
    const {tab, requests, close} = await openPage(browser, html, {
      files: {'/inner.html': {body: inner, headers: {}}},
    });
    opened.push(close);
    const frame = tab.frames().find((each) => each.url().endsWith('/inner.html'));
    assert.deepEqual(await frame.evaluate(look), [6, 'Without a bridge']);
    assert.deepEqual(asked(requests), ['/dist/timeline-more.classic.js']);
  });

  it('keeps the tag of what it loads in the page till that has come, and not after', async () => {
    let arrive;
    const arrival = new Promise((resolve) => (arrive = resolve));
    const rest = await readFile('dist/timeline-more.classic.js', 'utf8');
    const body = async function* () {
      await arrival;
      yield rest;
    };
    const html = page('', '<iframe sandbox="allow-scripts" src="/inner.html" height="900"></iframe>');
    const {tab, requests, close} = await openPage(browser, html, {
      files: {
        '/inner.html': {body: page(script(), tag(withEra))},
        '/dist/timeline-more.classic.js': {body},
      },
      waitUntil: 'domcontentloaded',
    });
    opened.push(close);
    await until('the request', () => asked(requests).length);
    const frame = tab.frames().find((each) => each.url().endsWith('/inner.html'));
    const tags = () => frame.$$eval('script[src*="timeline-more"]', (all) => all.length);
    assert.equal(await tags(), 1);
    arrive();
    await until('the era', async () => (await frame.evaluate(look)).length === 2);
    assert.equal(await tags(), 0);
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

  it('shows no event of a story that went before the rest came', async () => {
    let arrive;
    const arrival = new Promise((resolve) => (arrive = resolve));
    const rest = await readFile('dist/timeline-more.js', 'utf8');
    const body = async function* () {
      await arrival;
      yield rest;
    };
    const {tab, close} = await openPage(browser, page(script(), tag(manyEvents)), {
      files: {'/dist/timeline-more.js': {body, headers: {}}},
      waitUntil: 'load',
    });
    opened.push(close);
    const events = () => document.querySelector('timeline-strip').shadowRoot.querySelectorAll('li').length;
    await tab.waitForFunction(`(${events})() === 20`);
    await tab.evaluate(
      (json) => (document.querySelector('timeline-strip script').textContent = json),
      tag(fewEvents).match(/\{.*\}/)[0],
    );
    await tab.waitForFunction(`(${events})() === 2`);
    arrive();
    await until('the rest', () =>
      tab.evaluate(() => performance.getEntriesByName(`${location.origin}/dist/timeline-more.js`).length),
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
    assert.equal(await tab.evaluate(events), 2);
  });

  it('shows every event where neither form of the rest is there', async () => {
    const names = ['story-widgets.classic.js', 'story-check.js'];
    const files = names.map(async (name) => [
      `/alone/${name}`,
      {body: await readFile(`dist/${name}`, 'utf8')},
    ]);
    const {seen, requests} = await visit(browser, page(script('/alone'), tag(manyEvents)), {
      files: Object.fromEntries(await Promise.all(files)),
      look: () => document.querySelector('timeline-strip').shadowRoot.querySelectorAll('li').length,
    });
    assert.equal(seen, 130);
    assert.deepEqual(asked(requests), ['/alone/timeline-more.js', '/alone/timeline-more.classic.js']);
  });
});
