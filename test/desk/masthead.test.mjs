import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {findEngines, launchChromium, launchFirefox} from '../support/browsers.mjs';
import {openFolder} from './desk-folder.mjs';
import {openDesk, seed} from './desk-page.mjs';

const {installed} = findEngines();
const widths = [320, 390, 768, 1280];
const article = '---\nlang: en\nheadline: The kiosk moves\n---\n\nThe kiosk moves to the pier.\n';
const long = (width) => `${'a-name-that-goes-on-and-on-'.repeat(5)}${width}.md`;

/** Where the steps are, and whether the page is wider than its window. */
const boxes = (page) =>
  page.evaluate(() => ({
    steps: ['bring', 'settle', 'publish'].map((step) => {
      const {x, y, width, height} = document.querySelector(`#step-${step}`).getBoundingClientRect();
      return [step, x, y + scrollY, width, height].join(' ');
    }),
    isOver: [...document.querySelectorAll('.masthead .name a, .tools button')].some((each, _, all) => {
      const box = each.getBoundingClientRect();
      return all.some((other) => {
        const {left, right, top, bottom} = other.getBoundingClientRect();
        const apart = left >= box.right || right <= box.left || top >= box.bottom || bottom <= box.top;
        return other !== each && !apart;
      });
    }),
    isWide: document.documentElement.scrollWidth > innerWidth,
    cut: [...document.querySelectorAll('.steps button, .tools button')].some(
      ({scrollWidth, clientWidth}) => scrollWidth > clientWidth,
    ),
  }));

for (const [name, launch, skip] of [
  ['Chromium', launchChromium, installed.chromium ? false : 'Chromium is not installed'],
  ['Firefox', launchFirefox, installed.firefox ? false : 'Firefox is not installed'],
])
  describe(`an editor who aims at a step in ${name}`, {skip}, () => {
    let browser;
    let folder;
    before(async () => {
      folder = await openFolder(Object.fromEntries(widths.map((width) => [long(width), article])));
      browser = await launch();
    });
    after(async () => {
      await browser?.close();
      await folder?.end();
    });

    for (const width of widths)
      it(`finds it in its place whatever is said beside it, at ${width} px`, async () => {
        const {page, paste, until} = await openDesk(browser, {width});
        const first = await boxes(page);
        assert.deepEqual([first.isWide, first.isOver, first.cut], [false, false, false]);
        const same = async (when) => assert.deepEqual(await boxes(page), first, when);
        await paste(seed);
        await until(({card}) => card.startsWith('Language'));
        await same('brought');
        await until(({kept}) => kept.startsWith('Kept'));
        await same('kept');
        await page.focus('#card-title');
        await page.keyboard.press('Enter');
        await until(({card}) => card.startsWith('Headline'));
        await same('settled one');
        await page.evaluate(() => document.querySelector('#step-publish').click());
        await until(({at}) => at === 'publish');
        await same('at the last step');
        await page.click('#step-bring');
        await until(({at}) => at === 'bring');
        await same('back at the first step');
        await page.close();
      });

    for (const width of widths)
      it(`finds it there beside the longest name of a file, and a problem, at ${width} px`, async () => {
        const {page, until} = await openDesk(browser, {width, address: folder.address});
        const first = await boxes(page);
        const press = (name) =>
          page.evaluate((name) => {
            const buttons = [...document.querySelectorAll('button')];
            buttons.find((each) => (each.ariaLabel ?? each.textContent).trim() === name).click();
          }, name);
        await page.waitForSelector(`[aria-label="Open: ${long(width)}"]`);
        await press(`Open: ${long(width)}`);
        await until(({kept}) => kept.startsWith('Saved in'), 'saved');
        assert.deepEqual(await boxes(page), first, 'saved');
        await folder.write(long(width), `${article}\nTheirs.\n`);
        await press('Edit the text');
        await page.waitForSelector('.source textarea');
        await page.$eval('.source textarea', (area) => (area.value += '\nMine.\n'));
        await press('Take these changes over');
        await until(({kept}) => kept === 'Not saved', 'asked');
        assert.deepEqual(await boxes(page), first, 'asked');
        await page.close();
      });
  });
