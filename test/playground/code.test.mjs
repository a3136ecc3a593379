/** The code that a page author takes out of the playground: which there is, and how it is copied. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {codeBench} from './code-bench.mjs';
import {labelled, pressed} from './playground-page.mjs';

const {open, url} = codeBench();

describe('the code that the playground hands out', () => {
  it('is copied the old way where the browser refuses the clipboard', async () => {
    const {page} = await open('#tags=key-points');
    await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))));
    const [copy] = await page.$$('#code figure:last-child button');
    await copy.click();
    await page.waitForFunction(() => document.querySelector('#code .said').textContent !== '');
    assert.equal(
      await page.$eval('#code .said', (each) => each.textContent),
      'Copied: Where the story goes.',
    );
    const code = await page.$eval('#code figure:last-child pre', (each) => each.textContent);
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), code);
    await page.close();
  });

  it('shows all of a long piece where nothing may copy, for its author to select', async () => {
    const {page, click, copy} = await open('#tags=story-bundle');
    await click(labelled('Prerendered'));
    const shown = () => page.$eval('#code figure:last-child pre', (each) => each.textContent);
    assert.match(await shown(), /characters more; Copy takes all\.$/);
    const code = await copy('Where the story goes');
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
      document.execCommand = () => false;
    });
    await click('button[aria-label="Copy: Where the story goes"]');
    await page.waitForFunction(() => /did not allow/.test(document.querySelector('#code .said').textContent));
    assert.equal(await shown(), code);
    await page.close();
  });

  it('keeps the focus on its button where a change leaves it as it is', async () => {
    const {page, preview, click} = await open('#tags=story-overview');
    await page.focus('button[aria-label="Copy: In the <head>"]');
    await click(labelled('320'));
    assert.ok(await preview(() => innerWidth === 320));
    assert.equal(await page.evaluate(() => document.activeElement.ariaLabel), 'Copy: In the <head>');
    await page.close();
  });

  it('has npm and React, with a button for each place it goes to', async () => {
    const {page, click, copy} = await open('#tags=key-points');
    await click(labelled('npm'));
    assert.match(await copy('Shell'), /^npm install story-widgets@\d+\.\d+\.\d+$/);
    assert.equal(await copy('JavaScript'), "import 'story-widgets'; // with the story in the script");
    assert.match(await copy('HTML'), /^<key-points story-id="us-army-ukraine">/);
    await click(labelled('React'));
    assert.match(await copy('JavaScript'), /import \{KeyPoints\} from 'story-widgets\/react';/);
    await page.close();
  });

  it('is none while the text has an error, and never that of the story before', async () => {
    const {page, set} = await open('', {ownStory: true});
    const pieces = () => page.$eval('#code .pieces', ({textContent}) => textContent);
    assert.match(await pieces(), /story-bundle/);
    const right = await page.$eval('textarea', ({value}) => value);
    await set('textarea', right.replace(/^lang:.*$/m, ''));
    await page.waitForFunction(() =>
      document.querySelector('#code .pieces').textContent.startsWith('There is no code'),
    );
    assert.equal(await page.$('#code .piece'), null);
    await set('textarea', right);
    await page.waitForFunction(() =>
      document.querySelector('#code .pieces').textContent.includes('story-bundle'),
    );
    await page.close();
  });

  it('is written with the preview in sight, on a screen of 1280 by 800', async () => {
    const {page} = await open('', {ownStory: true});
    await page.setViewport({width: 1280, height: 800});
    await page.focus('textarea');
    for (let line = 0; line < 30; line++) await page.keyboard.press('Enter');
    const {top, bottom, fieldTop, height} = await page.evaluate(() => ({
      ...document.querySelector('#frame').getBoundingClientRect().toJSON(),
      fieldTop: document.querySelector('textarea').getBoundingClientRect().bottom,
    }));
    assert.ok(top >= 0 && bottom <= 800 && height > 200, `the preview is from ${top} to ${bottom}`);
    assert.ok(fieldTop > bottom, 'the preview hides what is written');
    await page.close();
  });

  it('comes with a link to the very preview', async () => {
    const {page, click} = await open('#tags=key-points');
    await click(labelled('Dark'));
    await click(pressed('Copy link'));
    await page.waitForFunction(() => document.querySelector('#share-said').textContent === 'Copied.');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(link, `${url()}/demo/playground/#tags=key-points&theme=dark`);
    await page.close();
  });
});
