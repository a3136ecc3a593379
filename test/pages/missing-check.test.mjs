import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {launchChromium, launchFirefox} from '../support/browsers.mjs';
import {json, module, openPage, outsideStory as story, page, until} from '../support/host-page.mjs';

const html = page(
  module,
  '<story-overview src="/outside.json">Fallback</story-overview><key-points src="/outside.json">Fallback</key-points>',
);

/** What the reader sees of each widget: what stands inside its tag, the headline, the line under it. */
const look = () =>
  [...document.querySelectorAll('story-overview, key-points')].map((el) => [
    el.innerText,
    ...['headline', 'note'].map(
      (part) => el.shadowRoot.querySelector(`[part=${part}]`)?.innerText.trim() ?? '',
    ),
  ]);
const retry = () => {
  for (const el of document.querySelectorAll(':state(failed)'))
    el.shadowRoot.querySelector('[part=retry]').click();
};

/** What it may have lost, and how often the story is asked for until that is back. */
const lost = {'story-check.js': 1, 'story-words.js': 3};

for (const [name, times] of Object.entries(lost))
  describe(`a site that lost ${name}`, () => {
    const file = `/dist/${name}`;
    // Firefox remembers by its address that a module failed.
    for (const [engine, launch] of Object.entries({Chromium: launchChromium, Firefox: launchFirefox}))
      it(`shows the fallback and a button, which works when the file is back, in ${engine}`, async (test) => {
        const browser = await launch();
        if (!browser) return test.skip('not installed');
        const files = {'/outside.json': json(story), [file]: {status: 404, body: ''}};
        const {tab, pages, said, requests, close} = await openPage(browser, html, {files, waitUntil: 'load'});
        try {
          const failed = ['Fallback', '', 'This story cannot be shown. Try again'];
          for (const time of [1, 2]) {
            const warnings = () => said.filter((sentence) => sentence.includes(`${name} cannot be loaded`));
            await until('a warning of each widget', () => warnings().length === 2 * time);
            assert.deepEqual(await tab.evaluate(look), [failed, failed]);
            if (time === 2) delete pages[file];
            await tab.evaluate(retry);
          }
          // The story has no key points, so that their fallback stands; but nothing failed.
          const shown = [
            ['', 'From outside', ''],
            ['Fallback', '', ''],
          ];
          await until('the story', async () => `${await tab.evaluate(look)}` === `${shown}`);
          assert.equal(requests.filter((path) => path === '/outside.json').length, times);
        } finally {
          await close();
          await browser.close();
        }
      });
  });
