/** That an editor sees where they are on the desk: in what is asked, in the keys, in what was said, in a card without words. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {findEngines, launchChromium} from '../support/browsers.mjs';
import {launchWebKit} from '../support/webkit-page.mjs';
import {openDesk, seed} from './desk-page.mjs';

const {installed} = findEngines();

const article = `---
lang: en
headline: The kiosk moves
---

The kiosk moves to the pier.

## Story Overview

- Ice comes back.[^1]
- The kiosk opens with cream.[^2]

## Moving

It is carried by boat. The kiosk opens on Monday.

[^1]: ??

[^2]: ?? The kiosk opens on Monday.
`;

/** Whether all of something can be seen in the window. */
const isInWindow = (selector) => {
  const {left, right, top, bottom} = document.querySelector(selector).getBoundingClientRect();
  return left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
};

describe('an editor at the desk', {skip: installed.chromium ? false : 'Chromium is not installed'}, () => {
  let browser;
  before(async () => (browser = await launchChromium()));
  after(() => browser?.close());

  const choose = (page, title) =>
    page.evaluate((title) => {
      const buttons = [...document.querySelectorAll('.queue button')];
      buttons.find(({textContent}) => textContent.includes(title)).click();
    }, title);

  for (const width of [1280, 390])
    it(`sees what is in hand among all that is asked, at ${width} px`, async () => {
      const {page, paste, until} = await openDesk(browser, {width});
      await paste(seed);
      await until(({card}) => card.startsWith('Language'));
      if (width > 1000) assert.ok(await page.evaluate(isInWindow, '.queue .go'), 'the keys beside it');
      for (const title of ['Who and where', 'Language']) {
        await choose(page, title);
        await until(({card}) => card.startsWith(title));
        await page.waitForFunction(isInWindow, {timeout: 5_000}, '.queue [aria-current]');
      }
      await page.close();
    });

  it('is asked by the first act of a card to choose words, where it rests on none', async () => {
    const {page, paste, until} = await openDesk(browser);
    await paste(article);
    await until(({card}) => card.startsWith('Point 1'));
    const first = () => page.$eval('.card .acts .main', ({textContent}) => textContent.trim());
    assert.match(await first(), /^Choose words/);
    await page.focus('#card-title');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement.matches('.words'));
    await page.keyboard.press('s');
    await page.waitForSelector('.selected button');
    await page.keyboard.press('Enter');
    await until(({card}) => card.startsWith('Point 2'));
    assert.match(await first(), /^Rest it on these words/);
    await page.close();
  });

  it('finds the tabs of article and story as high above a short sheet as above a long one', async () => {
    const {page, paste, until} = await openDesk(browser, {width: 390, height: 844});
    await paste(seed);
    await until(({kept, card}) => card.startsWith('Language') && kept.startsWith('Kept'));
    const high = () => page.$eval('.sheets > .segments', ({offsetHeight}) => offsetHeight);
    const before = await high();
    await page.$$eval('.article-sheet > header .end button', (all) => all[2].click());
    await page.waitForSelector('#versions-title');
    assert.equal(await high(), before);
    await page.close();
  });

  it('reads the keys from the first one on, in a small window too', async () => {
    const {page} = await openDesk(browser, {width: 390, height: 700});
    await page.click('[aria-label="All keys"]');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'keys-title');
    assert.ok(await page.evaluate(isInWindow, '#keys-title'));
    await page.close();
  });

  it('is not told at one step what was done at another', async () => {
    const {page, paste, until} = await openDesk(browser);
    await paste(article);
    await until(({said}) => said.includes('to settle'));
    await page.click('#step-bring');
    await until(({at}) => at === 'bring');
    assert.equal((await until(({said}) => !said.includes('to settle'))).said, '');
    await page.close();
  });

  it('chooses words by keys for a card that has none yet, from the first that can be chosen on', async () => {
    const {page, paste, until} = await openDesk(browser);
    await paste(
      article.replace('headline: The kiosk moves\n', '').replace('---\n\nThe', '---\n\n# Kiosk\n\nThe'),
    );
    await until(({card}) => card.startsWith('Point 1'));
    await page.focus('#card-title');
    await page.keyboard.press('c');
    await page.waitForFunction(() => document.activeElement.matches('.words'));
    await page.keyboard.press('s');
    await page.waitForSelector('.selected button');
    assert.equal(await page.evaluate(() => String(getSelection())), 'The kiosk moves to the pier.');
    await page.keyboard.press('Enter');
    await until(({card}) => card.startsWith('Point 2'));
    await page.close();
  });
});

describe('an editor with WebKit', {skip: installed.webkit ? false : 'WebKit is not installed'}, () => {
  let browser;
  before(async () => (browser = await launchWebKit()));
  after(() => browser?.close());

  it('sees a line under the words of a card that the article does not have', async () => {
    const {page, paste, until} = await openDesk(browser);
    await paste(article);
    await until(({card}) => card.startsWith('Point 1'));
    const lines = await page.evaluate(() => {
      const {textDecorationLine, textDecorationStyle} = getComputedStyle(document.querySelector('.missing'));
      return [textDecorationLine, textDecorationStyle];
    });
    assert.deepEqual(lines, ['underline', 'dotted']);
  });
});
