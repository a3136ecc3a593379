/** What the plain script fetches for a timeline, how often, and what is shown till that has come. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, afterEach, before, describe, it} from 'node:test';
import {launchChromium} from '../../support/browsers.mjs';
import {openPage, page, until, visit} from '../../support/host-page.mjs';
import {asked, fewEvents, look, manyEvents, script, tag, withEra} from './timelines.mjs';

let browser;
before(async () => (browser = await launchChromium()));
after(() => browser.close());

const opened = [];
afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});

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

  it('keeps the tag of what it loads in the page till that has come, and not after', async () => {
    let arrive;
    const arrival = new Promise((resolve) => (arrive = resolve));
    const rest = await readFile('dist/timeline-more.classic.js', 'utf8');
    const body = async function* () {
      await arrival;
      yield rest;
    };
    const html = page(
      '',
      '<iframe sandbox="allow-scripts" src="/inner.html" width="700" height="900"></iframe>',
    );
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
    const names = ['story-widgets.classic.js', 'story-check.js', 'story-words.js'];
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
