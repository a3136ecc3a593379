import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {findEngines, launchChromium} from '../support/browsers.mjs';
import {serve} from '../support/serve.mjs';
import {openFolder, pickedFolder} from './desk-folder.mjs';
import {openDesk} from './desk-page.mjs';

const skip = findEngines().installed.chromium ? false : 'Chromium is not installed';

const article = (what) => `---
lang: en
headline: The ${what} moves
---

The ${what} moves to the pier.

## Story Overview

- The ${what} moves.[^1]

## Moving

The ${what} moves on Monday. It opens in May.

[^1]: ?? It opens in May.
`;
const [kiosk, lift, quay] = [article('kiosk'), article('lift'), article('quay')];
/** As a site generator has it, with a head of its own. */
const post = `---
title: The kiosk moves
date: 2025-03-03
draft: false
---

The kiosk moves to the pier. It opens in May.

## Moving

The kiosk moves on Monday, said Cy Sample.
`;
const latin = Buffer.from(article('café'), 'latin1');
const files = {'kiosk.md': kiosk, 'lift.md': lift, 'quay.md': quay, 'post.md': post, 'latin.md': latin};

/** A page of the desk with the folder of the command. */
async function served(browser) {
  const folder = await openFolder(files);
  const desk = await openDesk(browser, {address: folder.address});
  return {...desk, folder, offer: () => Promise.resolve(), end: () => folder.end()};
}

/** A page of the desk with a folder that its editor picks. */
async function picked(browser) {
  const site = await serve('.');
  const desk = await openDesk(browser, {address: `${site.url}/demo/desk/index.html`});
  const folder = await pickedFolder(desk.page, files);
  await folder.offer();
  await desk.page.evaluate(() =>
    [...document.querySelectorAll('button')].find((each) => /Open a folder/.test(each.textContent)).click(),
  );
  return {...desk, folder, offer: folder.offer, end: () => site.close()};
}

for (const [kind, begin] of [
  ['the command opened', served],
  ['the browser opened', picked],
])
  describe(`an editor with a folder that ${kind}`, {skip}, () => {
    let browser;
    let desk;
    before(async () => {
      browser = await launchChromium();
      desk = await begin(browser);
      await desk.page.waitForSelector('[aria-label="Open: post.md"]');
    });
    after(async () => {
      await browser?.close();
      await desk?.end();
    });

    const press = (...names) =>
      desk.page.evaluate((names) => {
        const buttons = [...document.querySelectorAll('button')];
        const found = names.map((name) =>
          buttons.find((each) => (each.ariaLabel ?? each.textContent).replace(/\s+/g, ' ').trim() === name),
        );
        for (const each of found) each.click();
      }, names);
    const first = async () => {
      await desk.page.focus('#card-title');
      await desk.page.keyboard.press('Enter');
    };
    const goTo = async (step) => {
      await desk.page.evaluate((step) => document.querySelector(`#step-${step}`).click(), step);
      await desk.until(({at}) => at === step);
    };
    const kept = () => desk.until(({kept}) => /^(?:Kept|Saved)/.test(kept), 'kept or saved');
    const saved = (name) =>
      desk.until(({kept}) => kept === `Saved in ${desk.folder.name}/${name}`, `saved ${name}`);
    const saveHere = async () => {
      await goTo('publish');
      const save = `Save in ${desk.folder.name}`;
      await desk.page.waitForFunction(
        (save) => [...document.querySelectorAll('button')].some((each) => each.textContent.trim() === save),
        {},
        save,
      );
      await press(save);
    };
    /** What the folder had at first and never loses. */
    const asGiven = async (...names) => {
      for (const name of names)
        assert.equal(await desk.folder.read(name), Buffer.from(files[name]).toString('latin1'), name);
    };

    it('keeps the post of a site generator, whose draft is another file', async () => {
      await press('Open: post.md');
      await desk.until(({card}) => card !== '');
      await first();
      await desk.until(({settled}) => settled >= 1);
      assert.match((await kept()).kept, /^Kept in this browser/);
      await asGiven('post.md');
      await saveHere();
      await saved('post-2.md');
      await asGiven('post.md');
      assert.match(await desk.folder.read('post-2.md'), /^published: 2025-03-03$/m);
      await goTo('bring');
    });

    it('keeps an article whose name a new one would have, too', async () => {
      await goTo('bring');
      await desk.paste(
        kiosk.replace('to the pier', 'to the quay').replace('headline: The kiosk moves', 'headline: Kiosk'),
      );
      await desk.until(({card}) => card.startsWith('Point 1'));
      await saveHere();
      const {said} = await saved('kiosk-2.md');
      assert.match(said, /Another kiosk\.md is in .*, so this one is saved as kiosk-2\.md/);
      await asGiven('kiosk.md');
      assert.match(await desk.folder.read('kiosk-2.md'), /to the quay/);
    });

    it('has two that were opened at once each in its own file', async () => {
      await goTo('bring');
      await desk.page.waitForSelector('[aria-label="Open: lift.md"]');
      await press('Open: kiosk.md', 'Open: lift.md');
      await saved('lift.md');
      await first();
      await desk.until(({settled}) => settled === 1);
      await saved('lift.md');
      assert.equal(await desk.folder.read('lift.md'), lift.replace('?? ', ''));
      await asGiven('kiosk.md');
      await goTo('bring');
      await press('Open: kiosk.md');
      await saved('kiosk.md');
      await first();
      await desk.until(({settled}) => settled === 1);
      await saved('kiosk.md');
      assert.equal(await desk.folder.read('kiosk.md'), kiosk.replace('?? ', ''));
      assert.equal(await desk.folder.read('lift.md'), lift.replace('?? ', ''));
    });

    it('has a file that was pressed twice opened once, and is not brought back to it', async () => {
      await goTo('bring');
      await desk.page.waitForSelector('[aria-label="Open: quay.md"]');
      await desk.page.evaluate(() => {
        globalThis.ways = [];
        addEventListener('hashchange', () => {
          globalThis.ways.push(location.hash.replace(/\/.*/, ''));
          if (globalThis.ways.length === 1) document.querySelector('#step-bring').click();
        });
      });
      await press('Open: quay.md', 'Open: quay.md');
      await desk.page.waitForFunction(() => globalThis.ways.length >= 2);
      // Files are opened in turn, so a second opening of the quay is over with that of the lift.
      await press('Open: lift.md');
      await saved('lift.md');
      assert.deepEqual(await desk.page.evaluate(() => globalThis.ways), ['#settle', '', '#settle']);
      await goTo('bring');
      await desk.page.waitForSelector('[aria-label="Open: The quay moves"]');
      const drafts = await desk.page.$$eval('[aria-label="Open: The quay moves"]', (each) => each.length);
      assert.equal(drafts, 1);
    });

    it('keeps a file that cannot be read, and is told which and what to do', async () => {
      await goTo('bring');
      await press('Open: latin.md');
      await desk.until(({said}) => /^latin\.md: it is no text in UTF-8; save it as UTF-8/.test(said));
      await desk.paste(kiosk.replace('headline: The kiosk moves', 'headline: Latin'));
      await desk.until(({card}) => card.startsWith('Point 1'));
      await saveHere();
      await saved('latin-2.md');
      await asGiven('latin.md');
    });

    it('goes on in the file of the draft after the page was loaded anew', async () => {
      await desk.page.reload();
      await desk.page.waitForSelector('.publish');
      if (kind === 'the browser opened') {
        await desk.offer();
        await press('Save to a folder');
      }
      await saved('latin-2.md');
      assert.equal((await desk.folder.list()).includes('latin-3.md'), false);
      assert.deepEqual(
        desk.told.filter((words) => !/Failed to load resource/.test(words)),
        [],
      );
    });
  });
