/** That an editor sees on the story itself what is not settled of it, and orders its items there, by keys and by hand. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {findEngines, launchChromium, launchFirefox} from '../support/browsers.mjs';
import {launchWebKit} from '../support/webkit-page.mjs';
import {openDesk} from './desk-page.mjs';
import {article, laid} from './support/items-on-story.mjs';

const {installed} = findEngines();

for (const [name, launch, skip] of [
  ['Chromium', launchChromium, installed.chromium ? false : 'Chromium is not installed'],
  ['Firefox', launchFirefox, installed.firefox ? false : 'Firefox is not installed'],
  ['WebKit', launchWebKit, installed.webkit ? false : 'WebKit is not installed'],
])
  describe(`an editor with the story before them in ${name}`, {skip}, () => {
    let browser;
    let desk;
    before(async () => {
      browser = await launch();
      desk = await openDesk(browser);
      await desk.paste(article);
      await desk.until(({card}) => card.startsWith('Point 2'));
    });
    after(() => browser?.close());

    /** Waits until the items lie as they should: what shows of a story comes a frame after it. */
    const lies = async (wanted) => {
      let now;
      for (const end = Date.now() + 45_000; Date.now() < end;) {
        now = await desk.page.evaluate(laid);
        if (JSON.stringify(now) === JSON.stringify(wanted)) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      assert.deepEqual(now, wanted);
    };
    /** Waits for what the page says; Firefox lets no test wait in a page that allows no evaluation. */
    const eventually = async (isSo, what) => {
      for (const end = Date.now() + 45_000; Date.now() < end;) {
        if (isSo(await desk.page.evaluate(what))) return;
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
      assert.fail(`never ${isSo}`);
    };
    const handle = (item) =>
      desk.page.evaluate((item) => {
        document.querySelector(`.items .handle[aria-label^="${item}:"]`).focus();
      }, item);

    it('sees on each item what is not settled of it, and under the timeline what it leaves out', async () => {
      await lies(
        [
          'Point 1: The boat was bought in winter. | | on it',
          'Point 2: Bread is baked at night. | Not settled | on it',
          'Point 3: Loaves come ashore in March. | | on it',
          'Key point 1: The boat was bought on 2 February 2026, in the deepest winter. | | on it',
          'Key point 2: The first loaves came ashore on 9 March, still warm. | | on it',
          'Event: The boat was bought | | on it',
          'March 9, 2026: It sails | Left out until settled | under',
        ].map((row) => row.replace('| |', '|  |')),
      );
    });

    it('comes by what is not settled to its card', async () => {
      await desk.page.evaluate(() =>
        document.querySelector('[aria-label^="Left out until settled"]').click(),
      );
      await desk.until(({card, focus}) => card.startsWith('March 9, 2026') && focus === 'card-title');
    });

    it('moves an item by its menu, with the focus on it as it goes', async () => {
      await handle('Point 3');
      await desk.page.keyboard.press('Enter');
      await eventually(
        (words) => words === 'Open its card',
        () => document.activeElement.textContent.trim(),
      );
      const acts = await desk.page.evaluate(() =>
        [...document.querySelectorAll('#item-menu button')].map(({textContent}) => textContent.trim()),
      );
      assert.deepEqual(acts, ['Open its card', 'Move up', 'Move to the top', 'Drop']);
      await desk.page.keyboard.press('ArrowDown');
      await desk.page.keyboard.press('ArrowDown');
      await desk.page.keyboard.press('Enter');
      await desk.until(({said}) => said === 'Point 3 moved up.');
      await eventually(
        (name) => name?.startsWith('Point 1:'),
        () => document.activeElement.ariaLabel,
      );
      const first = await desk.page.evaluate(() => document.querySelector('.items li p').textContent.trim());
      assert.equal(first, 'Point 1: Loaves come ashore in March.');
    });

    it('takes the move back, and hears of the first that it can go no higher', async () => {
      await desk.page.evaluate(() => document.querySelector('[aria-label^="Undo"]').click());
      await desk.until(({said}) => said.startsWith('Undone'));
      const first = await desk.page.evaluate(() => document.querySelector('.items li p').textContent.trim());
      assert.equal(first, 'Point 1: The boat was bought in winter.');
      if (name === 'WebKit') return;
      await handle('Point 1');
      await desk.page.keyboard.down('Alt');
      await desk.page.keyboard.press('ArrowUp');
      await desk.page.keyboard.up('Alt');
      await desk.until(({said}) => said === 'Point 1 is the first one.');
    });

    if (name !== 'WebKit')
      it('drags an item by its handle to another place, and lets it go with Escape where it was', async () => {
        const {page} = desk;
        const drag = async () => {
          const [from, , to] = await page.$$('.items .handle');
          await from.evaluate((each) => each.scrollIntoView({block: 'center'}));
          const [{x, y}, end] = [await from.boundingBox(), await to.boundingBox()];
          await page.mouse.move(x + 8, y + 8);
          await page.mouse.down();
          await page.mouse.move(x + 8, y + 30);
          await page.mouse.move(x + 8, end.y + end.height + 25);
          await eventually(
            (count) => count === 1,
            () => document.querySelectorAll('.items .after').length,
          );
        };
        const order = () =>
          page.$$eval('.items li p', (all) =>
            all.slice(0, 3).map((each) => each.textContent.replace(/^.*: /, '')),
          );
        const before = await order();
        await drag();
        await page.keyboard.press('Escape');
        await page.mouse.up();
        await eventually(
          (count) => count === 0,
          () => document.querySelectorAll('.items .dragged').length,
        );
        assert.deepEqual(await order(), before);
        await page.evaluate(() => document.querySelector('#item-menu').hidePopover());
        await drag();
        await page.mouse.up();
        await desk.until(({said}) => said === 'Point 1 moved down.');
        assert.deepEqual(await order(), [before[1], before[2], before[0]]);
        assert.equal(
          await page.evaluate(() => document.querySelector('#item-menu').matches(':popover-open')),
          false,
        );
        assert.deepEqual(desk.told, []);
      });
  });
