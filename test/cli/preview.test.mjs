import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {launchChromium} from '../support/browsers.mjs';
import {article, open, seen} from '../support/built-stories.mjs';

let browser, preview, address;
const folder = mkdtempSync(join(tmpdir(), 'story-widgets-preview-'));
const file = join(folder, 'bridge.md');
const save = (text) => writeFileSync(file, text);

before(async () => {
  browser = await launchChromium();
  save(article);
  const command = ['dist/modules/cli/story-widgets.js', 'preview', file, '--port', '0'];
  preview = spawn(process.execPath, command, {stdio: ['ignore', 'pipe', 'ignore']});
  const [line] = await once(preview.stdout, 'data');
  address = `${line}`.trim();
});
after(async () => {
  await browser.close();
  preview.kill('SIGINT');
  if (preview.exitCode === null) await once(preview, 'exit');
  rmSync(folder, {recursive: true});
});

/** Waits until the reader sees words. */
const sees = async (page, words) => {
  for (let time = 0; time < 100; time++) {
    const text = await page.evaluate(seen);
    if (text.includes(words)) return text;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.fail(`${words} is not in: ${await page.evaluate(seen)}`);
};

describe('the page of a preview', () => {
  it('shows the widgets, and follows what is saved, without a word in the console', async () => {
    const {page, said} = await open(browser, address, {until: 'load'});
    await sees(page, 'We would rather close it now than mourn it later.');
    save(article.replace('A free ferry takes over at dawn', 'A boat takes over at noon'));
    await page.$eval('story-bundle', (bundle) => {
      const [details] = bundle.shadowRoot.querySelector('key-points').shadowRoot.querySelectorAll('details');
      details.open = true;
    });
    await sees(page, 'A boat takes over at noon');
    assert.deepEqual(said, []);
    await page.close();
  });

  it('shows what is wrong at its line, and the last good version, until it is right again', async () => {
    save(article);
    const {page, said} = await open(browser, address, {until: 'load'});
    await sees(page, 'We would rather close it now than mourn it later.');
    save(article.replace('passage: The Harbour Bridge', 'passage: <img src=x> The Harbor Bridge'));
    const text = await sees(page, 'bridge.md:7:');
    assert.match(text, /7 +- \{when: 2031-03, title: The bridge closes, passage: <img src=x> The Harbor/);
    assert.ok(text.includes('We would rather close it now than mourn it later.'));
    assert.equal(await page.$('img'), null);
    save(article);
    for (let time = 0; (await page.$('#problems > *')) && time < 100; time++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal(await page.$('#problems > *'), null);
    assert.deepEqual(said, []);
    await page.close();
  });
});
