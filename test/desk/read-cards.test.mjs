/** That each card reads as one is printed: no empty line, nothing twice, no choice that breaks, on the smallest phone. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {drafted} from '../../src/desk/session/fixtures/articles.ts';
import {findEngines, launchChromium} from '../support/browsers.mjs';
import {openDesk} from './desk-page.mjs';

describe(
  'an editor at the desk',
  {skip: findEngines().installed.chromium ? false : 'Chromium is not installed'},
  () => {
    let browser;
    before(async () => (browser = await launchChromium()));
    after(() => browser?.close());

    it('reads in no card an empty line, a word of the head twice, or a choice in two lines', async () => {
      const {page, paste, until} = await openDesk(browser, {width: 320});
      await paste(drafted);
      await until(({card}) => card.startsWith('Language'));
      const heads = await page.$$eval('.queue bdi', (all) => all.map(({textContent}) => textContent));
      assert.ok(heads.includes('Note') && heads.includes('Picture 1'), heads.join());
      for (const [index, head] of heads.entries()) {
        await page.$$eval('.queue button', (all, index) => all[index].click(), index);
        await until(({card}) => card.startsWith(head));
        const found = await page.$eval('.card', (card) => ({
          title: card.querySelector('bdi').parentElement.firstElementChild.nextSibling.textContent,
          empty: [...card.querySelectorAll('p')].filter(({textContent}) => !textContent.trim()).length,
          heights: [
            ...new Set([...card.querySelectorAll('.segments button')].map((each) => each.offsetHeight)),
          ],
          excess: document.documentElement.scrollWidth - innerWidth,
        }));
        assert.ok(!found.title.toLowerCase().includes(`· ${head.toLowerCase()} `), `${head}${found.title}`);
        assert.equal(found.empty, 0, head);
        assert.ok(found.heights.length < 2, `${head}: ${found.heights}`);
        assert.ok(found.excess <= 0, head);
      }
      await page.click('.queue button');
      const says = await page.waitForSelector('.card .why b');
      assert.equal(await says.evaluate(({textContent}) => textContent), 'English (en)');
      await page.close();
    });
  },
);
