import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {findEngines, launchChromium} from '../support/browsers.mjs';
import {openFolder} from './desk-folder.mjs';
import {openDesk} from './desk-page.mjs';

const article = `---
lang: en
headline: The kiosk moves
---

The kiosk moves to the pier.

## Story Overview

- The kiosk moves.[^1]
- It opens in May.[^2]

## Moving

The kiosk moves on Monday. It opens in May.

[^1]: ?? The kiosk moves on Monday.
[^2]: ?? It opens in May.
`;
const skip = findEngines().installed.chromium ? false : 'Chromium is not installed';

describe('an editor with one article in two tabs', {skip}, () => {
  let browser;
  let folder;
  before(async () => (browser = await launchChromium()));
  after(() => browser?.close());
  afterEach(() => folder?.end());

  const press = ({page}, name) =>
    page.evaluate((name) => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find((each) => (each.ariaLabel ?? each.textContent).trim() === name).click();
    }, name);
  const opened = async () => {
    const desk = await openDesk(browser, {address: folder.address});
    await desk.page.waitForSelector('[aria-label="Open: kiosk.md"]');
    await press(desk, 'Open: kiosk.md');
    return desk;
  };
  const settle = async (desk, count) => {
    await desk.page.bringToFront();
    await desk.page.focus('#card-title');
    await desk.page.keyboard.press('Enter');
    await desk.until(({settled}) => settled === count, `settled ${count}`);
  };
  const saved = (desk) => desk.until(({kept}) => kept === `Saved in ${folder.name}/kiosk.md`, 'saved');
  const lost = (desk) => desk.until(({kept}) => kept === 'Open in another tab', 'open in another tab');
  const both = article.replaceAll('?? ', '');

  for (const isAsleep of [false, true])
    it(`writes it in the one that took it over alone${isAsleep ? ', also while the other slept' : ''}`, async () => {
      folder = await openFolder({'kiosk.md': article});
      const first = await opened();
      await saved(first);
      await settle(first, 1);
      await saved(first);
      const second = await opened();
      await lost(second);
      const session = await first.page.createCDPSession();
      if (isAsleep) await session.send('Page.setWebLifecycleState', {state: 'frozen'});
      await second.page.bringToFront();
      await press(second, 'Take over here');
      await settle(second, 2);
      await saved(second);
      assert.equal(await folder.read('kiosk.md'), both);
      if (isAsleep) await session.send('Page.setWebLifecycleState', {state: 'active'});
      await first.page.bringToFront();
      await lost(first);
      await press(first, 'Undo: Point 1 settled');
      await first.until(({said}) => /open in another tab/.test(said));
      await second.page.bringToFront();
      await second.page.reload();
      await second.page.waitForSelector('#step-settle');
      await saved(second);
      assert.equal(await folder.read('kiosk.md'), both);
      assert.deepEqual([...first.told, ...second.told], []);
      await Promise.all([first.page.close(), second.page.close()]);
    });
});
