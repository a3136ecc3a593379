import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {findEngines, launchChromium} from '../support/browsers.mjs';
import {openDesk} from './desk-page.mjs';

const article = `---
lang: en
headline: The lift is stuck
---

The tower has seen worse.

## Stuck

The lift stuck on 3 March 2025.

Nobody was hurt, said the porter.
`;
const now = article.replace('3 March', '4 March').replace(/^---[^]*?---\n\n/, 'The lift is stuck\n\n');
const skip = findEngines().installed.chromium ? false : 'Chromium is not installed';

describe('an editor who changes the text after something was made of it', {skip}, () => {
  let browser;
  let desk;
  before(async () => {
    browser = await launchChromium();
    desk = await openDesk(browser);
    await desk.paste(article);
    await desk.until(({at}) => at === 'settle');
    await press('Edit the text');
    await write(article.replace('The lift stuck', 'It rained.\n\nThe lift stuck'));
    await press('Take these changes over');
    await desk.until(({said}) => said.startsWith('Edited the text'));
  });
  after(() => browser?.close());

  const press = (name) =>
    desk.page.evaluate((name) => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find((each) => (each.ariaLabel ?? each.textContent).trim().startsWith(name)).click();
    }, name);
  const write = async (text) => {
    await desk.page.waitForSelector('.source textarea');
    await desk.page.$eval('.source textarea', (field, text) => (field.value = text), text);
  };
  const text = async () => {
    await press('Edit the text');
    await desk.page.waitForSelector('.source textarea');
    const value = await desk.page.$eval('.source textarea', (field) => field.value);
    await press('Leave it as it was');
    return value;
  };

  it('has the article compared anew before any of it is taken over', async () => {
    await desk.page.evaluate(() => (location.hash = location.hash.replace('settle', 'later')));
    await desk.page.waitForSelector('.later textarea');
    await desk.page.$eval('.later textarea', (field, now) => (field.value = now), now);
    await press('Hold the story against it');
    await desk.page.waitForFunction(() => document.activeElement?.id === 'found-title');
    await press('Undo');
    await desk.until(({said}) => said.startsWith('Undone'));
    await press('Take over');
    const {at} = await desk.until(({said}) => /changed meanwhile, so it was compared anew/.test(said));
    assert.equal(at, 'later');
    await press('Take over 1 change');
    await desk.until(({at}) => at === 'settle');
    assert.equal(await text(), article.replace('3 March', '4 March'));
  });

  it('is refused the file as text that was opened before, and keeps what was written in it', async () => {
    const mine = article.replace('porter', 'doorman');
    await press('Edit the text');
    await write(mine);
    await press('Undo');
    await desk.until(({said}) => said.startsWith('Undone'));
    await press('Take these changes over');
    await desk.until(({said}) => /copy what you wrote/.test(said));
    assert.equal(await desk.page.$eval('.source textarea', (field) => field.value), mine);
    await press('Leave it as it was');
    assert.equal(await text(), article);
    assert.deepEqual(desk.told, []);
  });
});
