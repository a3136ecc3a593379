/** That each card reads as one is printed: no empty line, nothing twice, no choice that breaks, on the smallest phone. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {drafted} from '../../src/desk/session/fixtures/articles.ts';
import {findEngines, launchChromium} from '../support/browsers.mjs';
import {openDesk} from './desk-page.mjs';

/** The address of a frame, with nowhere to break. */
const far = `https://frames.example/${'lift'.repeat(12)}`;

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

    it('reads a long address in a card on the smallest phone without moving the page sideways', async () => {
      const {page, paste, until} = await openDesk(browser, {width: 320});
      await paste(
        '',
        `<h1>The lift stands</h1><p>It has stood since Monday.</p><iframe src="${far}"></iframe>`,
      );
      await until(({card}) => card !== '');
      await page.$$eval('.queue button', (all) =>
        all.find(({textContent}) => /Note|Left out/.test(textContent)).click(),
      );
      await until(({card}) => /^(?:Note|Left out)/.test(card));
      assert.ok((await page.$eval('.card', ({innerText}) => innerText)).includes(far));
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0);
      await page.close();
    });

    it('sees who is quoted, and finds the rest folded, except for what a quote has', async () => {
      const {page, paste, until} = await openDesk(browser, {width: 390, height: 780});
      const open = async (article) => {
        await page.evaluate(() => document.querySelector('#step-bring').click());
        await page.waitForSelector('.drop textarea');
        await paste(article);
        await until(({card}) => card !== '');
        await page.$$eval('.queue button', (all) =>
          all.find(({textContent}) => textContent.includes('Quote')).click(),
        );
        await until(({card}) => card.startsWith('Quote'));
        return page.$$eval('.card label', (all) =>
          all.filter((each) => each.checkVisibility()).map(({innerText}) => innerText.trim()),
        );
      };
      assert.deepEqual(await open(drafted), ['Who said it', 'Role']);
      const post = drafted.replace('speaker: Di Sample', 'speaker: {name: Di Sample, handle: "@di"}');
      assert.deepEqual(await open(post), ['Who said it', 'Role', 'Handle']);
      await page.close();
    });

    it('sees the whole form in which a line is written anew, in a low window too', async () => {
      const {page, paste, until} = await openDesk(browser, {width: 768, height: 300});
      await paste(drafted);
      await until(({card}) => card.startsWith('Language'));
      await page.$$eval('.queue button', (all) =>
        all.find(({textContent}) => textContent.includes('Point 1')).click(),
      );
      await until(({card, focus}) => card.startsWith('Point 1') && focus === 'card-title');
      await new Promise((resolve) => setTimeout(resolve, 300));
      await page.keyboard.press('e');
      await page.waitForSelector('.card textarea');
      const below = () => document.querySelector('.card form').getBoundingClientRect().bottom - innerHeight;
      await page.waitForFunction(`(${below})() <= 0`, {timeout: 5_000});
      await page.close();
    });

    it('finds in the margin what is in doubt, beside its words, and takes its card in hand there', async () => {
      const {page, paste, until} = await openDesk(browser);
      await paste(drafted);
      await until(({card}) => card.startsWith('Language'));
      const beside = (words) =>
        page.$$eval(
          '.block',
          (all, words) =>
            [
              ...all.find(({textContent}) => textContent.includes(words)).querySelectorAll('.tags button'),
            ].map(({textContent}) => textContent.trim()),
          words,
        );
      assert.deepEqual(await beside('It was built in 1950.'), [
        'Point 1 ?',
        'Key point 1',
        'Event ?',
        'Event ?',
      ]);
      assert.deepEqual(await beside('Nobody knows for how long.'), ['Quote ?']);
      await page.$$eval('.tags button', (all) =>
        all.find(({textContent}) => /Quote/.test(textContent)).click(),
      );
      await until(({card}) => card.startsWith('Quote of Di Sample'));
      assert.equal(await page.$eval('.tags .now', ({textContent}) => textContent.trim()), 'Quote ?');
      await page.close();
    });
  },
);
