/** That the desk goes on while the story of a large article is made, which a worker does, from disk too. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {DeskSession} from '../../src/desk/session/session.ts';
import {draftSource} from '../../src/publish/draft.ts';
import {findEngines, launchChromium, launchFirefox} from '../support/browsers.mjs';
import {launchWebKit} from '../support/webkit-page.mjs';
import {openDesk, pasteInto} from './desk-page.mjs';
import {article, dutch, far, text, watch, watchDrawing} from './support/long-article.mjs';

const {installed} = findEngines();

for (const [name, launch, skip] of [
  ['Chromium', launchChromium, installed.chromium ? false : 'Chromium is not installed'],
  ['Firefox', launchFirefox, installed.firefox ? false : 'Firefox is not installed'],
  ['WebKit', launchWebKit, installed.webkit ? false : 'WebKit is not installed'],
])
  describe(`an editor of an article of 200 kB in ${name}`, {skip}, () => {
    let browser;
    let desk;
    before(async () => {
      browser = await launch();
      desk = await openDesk(browser);
      await desk.page.evaluate(watch);
      await desk.paste(article);
      await desk.until(({card}) => card.startsWith('Point 1'));
    });
    after(() => browser?.close());

    const press = (name) =>
      desk.page.evaluate((name) => {
        const buttons = [...document.querySelectorAll('button')];
        buttons.find((each) => each.textContent.trim().startsWith(name)).click();
      }, name);

    const file = async () => {
      await press('Edit the text');
      await desk.page.waitForSelector('.source textarea');
      const value = await desk.page.evaluate(() => document.querySelector('.source textarea').value);
      await press('Leave it as it was');
      return value;
    };

    it('waits for no paragraph that stays as it is, nor for its marks, when she goes from card to card', async () => {
      const {page} = desk;
      await page.evaluate(watchDrawing);
      await page.focus('#card-title');
      for (const title of ['Point 2', 'Point 1']) {
        await page.keyboard.press('j');
        await desk.until(({card, focus}) => card.startsWith(title) && focus === 'card-title');
      }
      const {looked, marked} = await page.evaluate(() => window.drawn);
      assert.ok(looked < 20, `${looked} paragraphs were looked at`);
      assert.deepEqual(
        marked.filter((name) => /settled|taken/.test(name)),
        [],
      );
    });

    it('has cards and acts without the page reading the article itself', async () => {
      await desk.page.focus('#card-title');
      await desk.page.keyboard.press('Enter');
      await desk.until(({card, focus}) => card.startsWith('Point 2') && focus === 'card-title');
      const {workers, sentences} = await desk.page.evaluate(() => window.seen);
      assert.equal(workers, 1);
      assert.ok(sentences < 50, `${sentences} texts were cut into sentences in the page`);
    });

    it('finds the card of words far down in the window, under their paragraph', async () => {
      // WebKit has one window for all that is opened in it.
      const own = await launch();
      const {page} = await openDesk(own);
      await page.evaluate(pasteInto, article.replace(/(?<=\[\^2\]: \?\? ).+/, far));
      await page.waitForSelector('#card-title');
      await page.focus('#card-title');
      await page.keyboard.press('j');
      const isThere = () => {
        const card = document.querySelector('.card')?.getBoundingClientRect();
        const block = document.querySelector('.block.over > .text')?.getBoundingClientRect();
        const title = document.querySelector('#card-title').textContent;
        const distance = card && block ? card.top - block.bottom : NaN;
        return (
          title.startsWith('Point 2') &&
          card.top > 0 &&
          card.top < innerHeight &&
          distance >= 0 &&
          distance < 40
        );
      };
      const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
      for (const end = Date.now() + 45_000; !(await page.evaluate(isThere)) && Date.now() < end;)
        await pause(50);
      // And it stays there.
      await pause(500);
      assert.ok(await page.evaluate(isThere));
      await own.close();
    });

    it('gets the file that the page itself would have made, and takes it back', async () => {
      const session = new DeskSession({name: 'the-long-works.md', text: article});
      session.act({do: 'accept', key: '[^1]'});
      assert.equal(await file(), session.text);
      await desk.page.evaluate(() => document.querySelector('[aria-label^="Undo"]').click());
      await desk.until(({said}) => said.startsWith('Undone'));
      assert.equal(await file(), article);
      assert.deepEqual(desk.told, []);
    });

    it('types into each field without the page reading or writing the article anew', async () => {
      const {page} = desk;
      await page.focus('#card-title');
      const typed = async (field) => {
        await page.waitForSelector(field);
        await page.focus(field);
        await page.evaluate(() => {
          window.seen.sentences = window.rewritten = 0;
          const watched = new MutationObserver((changes) => (window.rewritten += changes.length));
          for (const each of document.querySelectorAll('.words, desk-story'))
            watched.observe(each, {subtree: true, childList: true, characterData: true});
        });
        for (const key of 'xyzxyz') await page.keyboard.press(key);
        const value = await page.evaluate((field) => document.querySelector(field).value, field);
        assert.ok(value.includes('xyzxyz'), field);
        assert.deepEqual(await page.evaluate(() => [window.seen.sentences, window.rewritten]), [0, 0], field);
      };
      await page.keyboard.press('e');
      await typed('.card textarea');
      await press('Edit the text');
      await typed('.source textarea');
      await press('Leave it as it was');
    });

    const bring = async (given, prepare = () => {}) => {
      await desk.page.close();
      desk = await openDesk(browser);
      await desk.page.evaluate(watch);
      await desk.page.evaluate(prepare);
      await desk.paste(given);
      await desk.until(({card}) => card.startsWith('Language'));
      const drafted = await draftSource(given, {});
      assert.equal(await file(), drafted.markdown);
      assert.deepEqual(desk.told, []);
      return desk.page.evaluate(() => window.seen);
    };

    it('has a text of that size drafted without the page reading it', async () => {
      const {workers, sentences} = await bring(text);
      assert.equal(workers, 1);
      assert.ok(sentences < 50, `${sentences} texts were cut into sentences in the page`);
    });

    it('has a language known there that its words alone tell', async () => {
      const {workers, sentences} = await bring(dutch);
      assert.equal(workers, 1);
      assert.ok(sentences < 50, `${sentences} texts were cut into sentences in the page`);
    });

    it('gets the same draft of the page itself where no worker is to be had', async () => {
      const {sentences} = await bring(dutch, () => {
        window.Worker = class {
          constructor() {
            throw new DOMException('refused', 'SecurityError');
          }
        };
      });
      assert.ok(sentences > 50, `${sentences} texts were cut into sentences in the page`);
    });
  });
