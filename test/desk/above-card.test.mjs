/** That nothing which stands above the card in hand is cut by what stays in the window. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {drafted} from '../../src/desk/session/fixtures/articles.ts';
import {findEngines, launchChromium} from '../support/browsers.mjs';
import {openDesk, seed} from './desk-page.mjs';

/** Whether all of something can be seen in the window. */
const isInWindow = (selector) => {
  const {left, right, top, bottom} = document.querySelector(selector).getBoundingClientRect();
  return left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
};

/** The buttons above the article that the queue cuts. */
const cutByQueue = () => {
  const {bottom} = document.querySelector('.queue').getBoundingClientRect();
  const buttons = [
    ...document.querySelectorAll('.sheets > .segments button, .article-sheet > header button'),
  ];
  return buttons
    .filter((each) => {
      const box = each.getBoundingClientRect();
      return box.top < bottom && box.bottom > bottom;
    })
    .map(({textContent}) => textContent.trim());
};

const skip = findEngines().installed.chromium ? false : 'Chromium is not installed';

describe('an editor at the desk', {skip}, () => {
  let browser;
  before(async () => (browser = await launchChromium()));
  after(() => browser?.close());

  const choose = (page, title) =>
    page.evaluate((title) => {
      const buttons = [...document.querySelectorAll('.queue button')];
      buttons.find(({textContent}) => textContent.includes(title)).click();
    }, title);

  for (const width of [390, 768])
    it(`sees of what stands above a card all or nothing, at ${width} px`, async () => {
      const {page, paste, until} = await openDesk(browser, {width, height: 844});
      await paste(seed);
      await until(({card}) => card.startsWith('Language'));
      await choose(page, 'Point 2');
      await until(({card}) => card.startsWith('Point 2'));
      await page.waitForFunction(() => scrollY > innerHeight / 2);
      for (const title of ['Who and where', 'Language', 'Point 4', 'Headline']) {
        await choose(page, title);
        await until(({card}) => card.startsWith(title));
        await page.waitForFunction(isInWindow, {timeout: 5_000}, '#card-title');
        assert.deepEqual(await page.evaluate(cutByQueue), [], title);
      }
      await page.close();
    });

  for (const width of [320, 390, 768, 1280])
    it(`sees no button cut above any card of a short article, at ${width} px`, async () => {
      const {page, paste, until} = await openDesk(browser, {width, height: 780});
      await paste(drafted);
      await until(({card}) => card !== '');
      const titles = await page.$$eval('.queue bdi', (all) => all.map(({textContent}) => textContent));
      for (const [index, title] of titles.entries()) {
        await page.evaluate((at) => {
          document.activeElement.blur();
          document.querySelectorAll('.queue button')[at].click();
        }, index);
        await until(({card, focus}) => card.startsWith(title) && focus === 'card-title');
        // It is brought into view in the frame after.
        await page.waitForFunction(isInWindow, {timeout: 5_000}, '#card-title');
        await page.evaluate(
          () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
        );
        assert.deepEqual(await page.evaluate(cutByQueue), [], title);
        assert.ok(await page.evaluate(isInWindow, '#card-title'), title);
        // The number of the card beside it is no column of words.
        assert.ok((await page.$eval('#card-title span', ({offsetHeight}) => offsetHeight)) < 24, title);
      }
      await page.close();
    });
});
