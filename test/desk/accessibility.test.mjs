import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {findEngines, launchChromium} from '../support/browsers.mjs';
import {axeFaults, openDesk, seed} from './desk-page.mjs';
import {screens} from './support/every-screen.mjs';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const skip = findEngines().installed.chromium ? false : 'Chromium is not installed';

/** What an editor may have set, as media features. */
const settings = {
  light: {'prefers-color-scheme': 'light'},
  dark: {'prefers-color-scheme': 'dark'},
  'more contrast': {'prefers-contrast': 'more'},
  'forced colours': {'forced-colors': 'active'},
};

for (const width of [1280, 768, 390])
  describe(`axe finds nothing wrong with the desk at ${width} px, on the screen`, {skip}, () => {
    let browser;
    let desk;
    before(async () => {
      browser = await launchChromium();
      desk = await openDesk(browser, {width});
    });
    after(() => browser?.close());

    for (const [screen, come] of Object.entries(screens))
      it(screen, async () => {
        const {page} = desk;
        await come(desk);
        await page.evaluate(axe);
        for (const [setting, media] of Object.entries(settings)) {
          const features = {
            'prefers-color-scheme': 'light',
            'prefers-contrast': 'no-preference',
            'forced-colors': 'none',
            ...media,
          };
          const session = await page.createCDPSession();
          await session.send('Emulation.setEmulatedMedia', {
            features: Object.entries(features).map(([name, value]) => ({name, value})),
          });
          const found = await page.evaluate(
            (hasContrast) =>
              globalThis.axe
                .run(document, {
                  rules: {'color-contrast': {enabled: hasContrast}},
                  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
                  // The policy of the page lets nothing load its style sheet again.
                  preload: false,
                })
                .then(({violations}) =>
                  violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target}`)),
                ),
            // In forced colours axe reads colours that nobody sees: https://github.com/dequelabs/axe-core/issues/3978
            !media['forced-colors'],
          );
          assert.deepEqual(found, [], setting);
          await session.detach();
        }
        const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(excess <= 0, `it scrolls sideways by ${excess} px`);
      });
  });

describe('axe finds nothing wrong with the desk of an editor', {skip}, () => {
  let browser;
  before(async () => (browser = await launchChromium()));
  after(() => browser?.close());

  it('who turns the phone that shows the story', async () => {
    const {page, paste, until} = await openDesk(browser, {width: 390, height: 844});
    await paste(seed);
    await until(({card}) => card.startsWith('Language'));
    await page.$$eval('.sheets > .phone-only button', ([, story]) => story.click());
    await page.waitForFunction(() => document.querySelector('.story-sheet').getClientRects().length > 0);
    assert.deepEqual(await axeFaults(page), []);
    await page.setViewport({width: 1280, height: 900});
    await page.waitForFunction(() => document.querySelector('.article-sheet').getClientRects().length > 0);
    assert.deepEqual(await axeFaults(page), []);
  });
});
