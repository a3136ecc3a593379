import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {launchChromium} from '../../support/browsers.mjs';
import {focusAlways, pressCopy} from '../../support/clipboard.mjs';
import {serve} from '../../support/serve.mjs';
import {goInto, open, publish, seen} from '../../support/built-stories.mjs';
import {until} from '../../support/host-page.mjs';

let browser, publisher, snippet;
before(async () => {
  browser = await launchChromium();
  publisher = await publish();
  const {page} = await open(browser, `${publisher.own}/embed.html`);
  snippet = await page.$$eval('pre > code', (all) =>
    all.map(({textContent}) => textContent).find((code) => code.startsWith('<iframe')),
  );
  await page.close();
});
after(async () => {
  await browser.close();
  await publisher.close();
});

const opened = [];
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
});

async function visit(url, options) {
  const tab = await open(browser, url, options);
  opened.push(tab.page);
  return tab;
}

/** A page of another site. */
async function host(body, {policy} = {}) {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><body>${body}`;
  const headers = policy ? {'Content-Security-Policy': policy} : {};
  const site = await serve('.', {pages: {'/host.html': {body: html, headers}}});
  const tab = await visit(`${site.url}/host.html`);
  opened.push(site);
  return tab;
}

/** The frame's height on its page, and that of the page inside. */
async function heights(page) {
  const element = await page.$('iframe');
  const inside = await (
    await element.contentFrame()
  ).evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
  return [await element.evaluate((frame) => frame.clientHeight), inside];
}

const fits = async (page) => {
  for (let time = 0; time < 50; time++) {
    const [outer, inner] = await heights(page);
    if (outer === inner) return inner;
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  assert.deepEqual(...(await heights(page)));
};

describe('the page for a frame', () => {
  it('is complete without JavaScript, as tall as its text', async () => {
    const {page, said} = await visit(`${publisher.own}/index.html`, {
      prepare: (tab) => tab.setJavaScriptEnabled(false),
    });
    const text = await page.evaluate(seen);
    for (const part of [publisher.headline, 'We would rather close it now', 'The bridge closes'])
      assert.ok(text.includes(part), text);
    const [root, last, scrolled] = await page.evaluate(() => [
      document.documentElement.getBoundingClientRect().height,
      document.querySelector('story-bundle').getBoundingClientRect().bottom,
      document.documentElement.scrollHeight,
    ]);
    assert.ok(last > 600, `${last}`);
    assert.deepEqual([root, scrolled], [last + 4, Math.round(last + 4)]);
    assert.deepEqual(said, []);
  });

  for (const [where, address] of [
    ['from a server', () => `${publisher.own}/index.html`],
    ['from disk', () => pathToFileURL(`${publisher.folder}/index.html`).href],
  ])
    it(`comes to life under its own policy, without a word, ${where}`, async () => {
      const {page, said} = await visit(address());
      assert.deepEqual(said, []);
      const ready = () =>
        page.$$eval('body > :not(script, dialog)', (all) => all.map((el) => el.matches(':state(ready)')));
      assert.deepEqual(await ready(), [false]);
      await page.evaluate(goInto);
      await until('the elements', async () => (await ready()).every(Boolean));
      assert.deepEqual(said, []);
    });

  it('leads to its oEmbed document, and its links out of the frame', async () => {
    const {page} = await visit(`${publisher.own}/index.html`);
    const found = await page.$eval('link[type="application/json+oembed"]', ({href}) => href);
    const {type, html} = await (await fetch(found)).json();
    assert.equal(type, 'rich');
    assert.match(html, /<iframe data-story-frame src="[^"]+\/(?:index|overview)\.html"/);
    assert.equal(await page.$eval('base', ({target}) => target), '_blank');
  });
});

describe('a page of another site with a story in a frame', () => {
  it('gives it the height of its text, at any width, whatever the reader opens', async () => {
    const {page, said} = await host(snippet);
    const wide = await fits(page);
    await page.setViewport({width: 320, height: 600});
    const narrow = await fits(page);
    assert.ok(narrow > wide, `${narrow} > ${wide}`);
    const frame = await (await page.$('iframe')).contentFrame();
    await frame.evaluate(() => {
      const {shadowRoot} = document.querySelector('story-bundle');
      const points = shadowRoot.querySelector('key-points');
      (points.shadowRoot ?? points).querySelector('details').open = true;
    });
    assert.ok((await fits(page)) > narrow);
    assert.deepEqual(said, []);
  });

  it('needs to allow no more than the snippet says', async () => {
    const source = publisher.url;
    const {page, said} = await host(snippet, {
      policy: `default-src 'none'; frame-src ${source}; script-src ${source}`,
    });
    await fits(page);
    assert.deepEqual(said, []);
  });

  it('lets the reader copy a quote, and does so as well where the page around does not allow it', async () => {
    for (const tag of [snippet, snippet.replace(/allow="[^"]*" /, '')]) {
      const {page} = await host(tag);
      await focusAlways(page);
      await fits(page);
      const frame = await (await page.$('iframe')).contentFrame();
      await pressCopy(await frame.waitForSelector('story-bundle >>> button[value=clipboard]'));
    }
  });

  it('can have a frame that is older than the script, more than one, and borders', async () => {
    const [frame, script] = snippet.split('\n');
    const late = script.replace('<script', '<script id="late"').replace(' src=', ' data-src=');
    const styles = '<style>iframe {box-sizing: border-box; border: 7px solid}</style>';
    const {page} = await host(`${styles}${frame.replace('loading="lazy"', '')}${late}`);
    const given = Number(/height="(\d+)"/.exec(frame)[1]);
    assert.equal(await page.$eval('iframe', (each) => each.offsetHeight), given);
    await page.$eval('#late', ({dataset, integrity}) => {
      const again = document.createElement('script');
      Object.assign(again, {src: dataset.src, integrity, crossOrigin: 'anonymous'});
      document.body.append(again);
    });
    await fits(page);
    await page.evaluate(
      (html) => {
        const next = document.createElement('div');
        next.innerHTML = html;
        document.body.prepend(next);
      },
      frame.replace('loading="lazy"', ''),
    );
    await fits(page);
  });
});
