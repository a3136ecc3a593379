/** The page that an editor opens to hand a story out: looks, the address to paste, and what Copy puts on the clipboard. */
import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {launchChromium} from '../support/browsers.mjs';
import {open, publish} from '../support/built-stories.mjs';
import {until} from '../support/host-page.mjs';

let browser, publisher;
before(async () => {
  browser = await launchChromium();
  publisher = await publish();
});
after(async () => {
  await browser?.close();
  await publisher?.close();
});

let page;
afterEach(() => page?.close());

async function visit(hash = '', from = publisher.own) {
  const tab = await open(browser, `${from}/embed.html${hash}`);
  page = tab.page;
  return tab;
}

/** Presses a button and gives what would be on the clipboard. */
async function copied(selector) {
  await page.evaluate(() => {
    addEventListener('copy', ({clipboardData}) => {
      globalThis.onClipboard = ['text/plain', 'text/html'].map((type) => clipboardData.getData(type));
    });
  });
  await (await page.$(selector)).click();
  const [text, html] = await page.evaluate(() => globalThis.onClipboard);
  return {text, html, button: await page.$eval(selector, ({textContent}) => textContent)};
}

const visible = (selector) =>
  page.$$eval(selector, (all) => all.filter((el) => el.checkVisibility()).map((el) => el.textContent.trim()));

describe('an editor who opens the page of a story', () => {
  for (const [where, from] of [
    ['from a server', () => publisher.own],
    ['from disk', () => pathToFileURL(publisher.folder).href],
  ])
    it(`chooses one thing of it, sees how it looks, and has its address, ${where}`, async () => {
      const {said} = await visit('', from());
      assert.deepEqual(await visible('main > section > h2'), ['The whole story']);
      await page.$$eval('nav a', (all) =>
        all.find(({textContent}) => textContent.startsWith('Quote')).click(),
      );
      const [title] = await visible('main > section > h2');
      const id = title.replace('Quote ', '');
      assert.deepEqual(await visible('.address code'), [`${publisher.own}/quote-${id}.html`]);
      const look = await page.$(`[id="quote-${id}"] iframe`);
      const frame = await look.contentFrame();
      // Its scripts come once a reader goes into it.
      await frame.$eval('quote-card', (card) =>
        card.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true})),
      );
      await frame.waitForSelector('quote-card:state(ready)');
      assert.equal(await frame.$$eval('body > [prerendered]', (all) => all.length), 1);
      const tall = () =>
        frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
      await until(
        'the height',
        async () => (await look.evaluate((el) => el.clientHeight)) === (await tall()),
      );
      assert.deepEqual(said, []);
    });

  it('copies the address, a snippet, and the words as rich text', async () => {
    await visit('#overview');
    assert.equal((await copied('#overview .address button')).text, `${publisher.own}/overview.html`);
    const rich = await copied('#overview [data-kind=rich]');
    assert.equal(rich.button, 'Copied');
    assert.match(rich.html, /^<div lang="en" dir="ltr">\s*<p/);
    assert.match(
      rich.html,
      /<a href="https:\/\/example\.org\/bridge\?a=1&amp;b=%222%22">Read the article<\/a>/,
    );
    assert.ok(rich.text.includes(publisher.headline) && !rich.text.includes('<p'), rich.text);
    await page.$$eval('#overview [role=tab]', (all) =>
      all.find((tab) => tab.textContent === 'In a page').click(),
    );
    const {text, html} = await copied('#overview .way:not([hidden]) .copy');
    assert.match(text, /<story-overview story-id="bridge[^"]*">/);
    assert.equal(html, '');
  });

  it('goes through the ways with the arrow keys, and sees one at a time', async () => {
    await visit('#timeline');
    const tabs = await visible('#timeline [role=tab]');
    assert.deepEqual(tabs, [
      ...['As rich text', 'In a page', 'In a page, complete without JavaScript'],
      'In a frame, for sites that allow no scripts',
    ]);
    await page.focus('#timeline [role=tab]');
    await page.keyboard.press('ArrowRight');
    const [note] = await visible('#timeline .way > p:first-of-type');
    assert.match(note, /^The scripts right before the tag/);
    await page.keyboard.press('End');
    assert.match((await visible('#timeline .way pre'))[0], /^<iframe /);
    await page.keyboard.press('ArrowRight');
    assert.deepEqual(await visible('#timeline [aria-selected=true]'), ['As rich text']);
  });

  it('has all of it one after another without JavaScript, and no button that does nothing', async () => {
    const tab = await open(browser, `${publisher.own}/embed.html`, {
      prepare: (each) => each.setJavaScriptEnabled(false),
    });
    page = tab.page;
    assert.deepEqual(await visible('button'), []);
    assert.equal((await visible('#index pre')).length, 10);
  });

  it('is told of which place the address was tested in, and of no other', async () => {
    await visit();
    const rows = await page.$$eval('#index tbody tr', (all) =>
      all.map((row) => [...row.cells].map(({textContent}) => textContent)),
    );
    assert.deepEqual(
      rows.filter(([, , tested]) => tested !== 'not tested').map(([name]) => name),
      ['WordPress'],
    );
  });
});
