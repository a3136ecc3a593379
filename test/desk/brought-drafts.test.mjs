/** The drafts of what an editor brings to the desk: one of each file, saved, in one tab at a time, or kept nowhere. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {findEngines, launchChromium} from '../support/browsers.mjs';
import {broughtFiles} from './brought-files.mjs';
import {openDesk} from './desk-page.mjs';

const ferry = (headline) => `# ${headline}

The ferry to the island was two hours late on Monday, 3 March 2025.

The crew blamed the fog. “Nobody could see the pier,” said Mira Sample, the mate.
`;
const bundled = readFileSync('src/stories/us-army-ukraine.md', 'utf8');

const skip = findEngines().installed.chromium ? false : 'Chromium is not installed';

describe('an editor who brings something to the desk', {skip}, () => {
  let browser;
  let desk;
  before(async () => {
    browser = await launchChromium();
    desk = await openDesk(browser);
  });
  after(() => browser?.close());
  const {file, fresh, choose} = broughtFiles(() => desk);

  it('gets a draft of each of several files, and hears of the one that could not be read', async () => {
    await fresh();
    await choose(
      file('one.txt', ferry('The ferry is late')),
      file('two.md', ferry('The pier is closed')),
      file('three.pdf', '%PDF-1.7'),
    );
    const {said, refused} = await desk.until(({said}) => said.includes('drafts were made'));
    assert.match(said, /^2 drafts were made: one\.md, two\.md\./);
    assert.match(refused, /“three\.pdf”: it is a PDF/);
    const kept = await desk.page.$$eval('.kept b', (each) => each.map(({textContent}) => textContent));
    assert.ok(kept.includes('The ferry is late') && kept.includes('The pier is closed'), kept.join());
    await desk.page.click('[aria-label="Open: The pier is closed"]');
    await desk.until(({at}) => at === 'settle');
    await fresh();
    await desk.page.click('[aria-label="Forget: The pier is closed"]');
    await desk.page.click('[aria-label="Forget for good: The pier is closed"]');
    await desk.page.waitForFunction(() => !document.body.textContent.includes('The pier is closed'));
  });

  it('sees in the list how far each draft is', async () => {
    await fresh();
    await choose(file('crane.md', ferry('The crane is late')));
    await desk.until(({card}) => card !== '');
    await desk.page.focus('#card-title');
    await desk.page.keyboard.press('Enter');
    await desk.until(({settled}) => settled === 1);
    const asked = await desk.page.$$eval('.queue li', ({length}) => length);
    await fresh();
    const far = await desk.page.waitForFunction(() =>
      [...document.querySelectorAll('.kept li')]
        .find(({textContent}) => textContent.includes('The crane is late'))
        ?.querySelector('.quiet')
        .textContent.trim(),
    );
    assert.match(await far.jsonValue(), new RegExp(`^1 of ${asked} settled · today, \\d`));
  });

  it('has the browser asked once not to empty its store, and reads what it answered', async () => {
    const other = await openDesk(browser);
    await other.page.evaluate(() => {
      const {storage} = navigator;
      window.asked = 0;
      storage.persist = () => Promise.resolve(Boolean(++window.asked));
      storage.persisted = () => Promise.resolve(window.asked > 0);
    });
    const says = () => other.page.$eval('.plain-words', ({textContent}) => textContent);
    assert.match(await says(), /a week without a visit; yours is asked not to\./);
    for (const headline of ['The buoy is lost', 'The buoy is found']) {
      await other.paste(ferry(headline));
      await other.until(({at, card}) => at === 'settle' && card !== '');
      await other.page.click('#step-bring');
      await other.until(({at}) => at === 'bring');
    }
    assert.match(await says(), /a week without a visit; yours agreed not to\./);
    assert.equal(await other.page.evaluate(() => window.asked), 1);
    await other.page.close();
  });

  it('opens an article file with all its bytes, and saves it with them by Ctrl+S', async () => {
    await fresh();
    await desk.page.evaluate(() => {
      window.files = [];
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob) => {
        // The script of a worker is a blob too.
        if (blob.type === 'text/markdown') window.files.push(blob.text());
        return make(blob);
      };
    });
    await choose(file('us-army-ukraine.md', bundled));
    await desk.until(({said}) => said.startsWith('us-army-ukraine.md: nothing to settle'));
    await desk.page.keyboard.down('Control');
    await desk.page.keyboard.press('s');
    await desk.page.keyboard.up('Control');
    await desk.until(({said}) => said.includes('handed to the browser’s downloads'));
    const saved = await desk.page.evaluate(async () => (await Promise.all(window.files)).at(-1));
    assert.ok(saved === bundled, 'bytes differ');
  });

  it('edits a draft in one tab at a time, and takes it over in another', async () => {
    await fresh();
    await desk.paste(ferry('The harbour opens'));
    await desk.until(({card, kept}) => card !== '' && kept.startsWith('Kept'));
    const second = await openDesk(browser, {address: desk.page.url()});
    await second.until(({kept}) => kept === 'Open in another tab');
    await second.page.keyboard.press('Enter');
    await second.until(({said}) => said.includes('take it over to change it here'));
    await second.page.click('.notice button');
    await second.until(({kept, settled}) => kept.startsWith('Kept') && settled === 0);
    await desk.until(({kept}) => kept === 'Open in another tab');
    await second.page.focus('#card-title');
    await second.page.keyboard.press('Enter');
    await second.until(({settled}) => settled === 1);
    await second.page.close();
    await desk.page.click('.notice button');
    await desk.until(({settled}) => settled === 1);
  });

  it('hears it where the browser keeps nothing, and works on all the same', async () => {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(() =>
      Object.defineProperty(window, 'indexedDB', {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      }),
    );
    const bare = await openDesk({newPage: () => page});
    await page.waitForFunction(() =>
      document.body.textContent.includes('This browser keeps nothing for this page'),
    );
    await bare.paste(ferry('Fog again'));
    const {kept} = await bare.until(({card}) => card !== '');
    assert.equal(kept, 'Not kept');
    assert.match(
      await page.$eval('.notice', ({textContent}) => textContent),
      /Nothing is kept in this browser/,
    );
    await page.keyboard.press('Enter');
    await bare.until(({settled}) => settled === 1);
    await page.close({runBeforeUnload: false});
  });

  it('hears of no fault by the console', async () => {
    await fresh();
    assert.deepEqual(
      desk.told.filter((words) => !/Failed to load resource/.test(words)),
      [],
    );
  });
});
