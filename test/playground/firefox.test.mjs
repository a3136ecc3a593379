import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {findEngines, launchFirefox} from '../support/browsers.mjs';
import {serve} from '../support/serve.mjs';
import {labelled, playground, wordsShown} from './playground-page.mjs';

const skip = findEngines().installed.firefox ? false : 'Firefox is not installed';

describe('the playground in Firefox', {skip}, () => {
  let bench;
  let site;
  before(async () => {
    bench = await playground(launchFirefox);
    site = await serve('.');
  });
  after(async () => {
    await site.close();
    await bench.close();
  });

  for (const [from, start] of [
    ['disk', () => pathToFileURL('demo/playground/index.html').href],
    ['a server', () => `${site.url}/demo/playground/`],
  ])
    it(
      `shows the story from ${from}, and one’s own while it is written, and says nothing to the console`,
      {timeout: 120_000},
      async () => {
        const {page, said, preview} = await bench.open(`${start()}#tags=story-overview`);
        assert.match(await preview(wordsShown), /US Army and Ukraine/);
        await page.$eval(labelled('Your own'), (each) => each.click());
        await page.waitForSelector('textarea');
        await page.$eval('textarea', (text) => {
          text.value = '---\nlang: en\n---\n\n# The ferry begins\n\nIt leaves every ten minutes.\n';
          text.dispatchEvent(new Event('input', {bubbles: true}));
        });
        const verdict = () => page.$eval('.verdict', ({textContent}) => textContent);
        while (!(await verdict()).includes('checked and shown'))
          await new Promise((resolve) => setTimeout(resolve, 20));
        const own = () =>
          document.querySelector('story-overview')?.shadowRoot?.textContent.includes('The ferry begins');
        assert.ok(await preview(own));
        assert.deepEqual(said, []);
        await page.close();
      },
    );
});
