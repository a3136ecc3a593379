/** What a page author sees of a story under other conditions: widths, schemes, languages, hostile styles, no script. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {labelled, servedPlayground, wordsShown} from './playground-page.mjs';

const {open} = servedPlayground();

describe('a page author in the playground', () => {
  it('sees each width, and light and dark whatever the system says', async () => {
    const {page, preview, click} = await open();
    for (const width of [320, 480, 768]) {
      await click(labelled(`${width}`));
      assert.ok(await preview((width) => innerWidth === width, width), `${width}`);
    }
    const ground = (lightness) => {
      const [red] = getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g);
      return lightness === (red < 128 ? 'dark' : 'light');
    };
    assert.ok(await preview(ground, 'light'));
    await click(labelled('Dark'));
    assert.ok(await preview(ground, 'dark'));
    await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: 'dark'}]);
    await click(labelled('Light'));
    assert.ok(await preview(ground, 'light'));
    await page.close();
  });

  it('sees the story from right to left, and its labels and dates in another language', async () => {
    const {page, preview, set} = await open('#tags=timeline-strip&rtl=on');
    const dir = () => document.querySelector('timeline-strip').shadowRoot?.querySelector('[part=base]')?.dir;
    assert.equal(await preview(dir), 'rtl');
    assert.equal(await preview(() => document.documentElement.dir), 'rtl');
    const says = (words) => document.querySelector('timeline-strip').shadowRoot?.textContent.includes(words);
    await set(labelled('Language'), 'de');
    assert.ok(await preview(says, '19. November 2025'));
    assert.ok(await preview(says, 'Zeitleiste'));
    await set(labelled('Language'), 'ar');
    assert.ok(await preview(says, 'التسلسل الزمني'));
    await page.close();
  });

  it('sees it as a reader who wants less motion', async () => {
    const {page, preview, set} = await open();
    const asked = () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('@media (prefers-reduced-motion: reduce) { main { order: 7 } }');
      document.adoptedStyleSheets = [sheet];
      return `${matchMedia('(prefers-reduced-motion)').matches} ${getComputedStyle(document.querySelector('main')).order}`;
    };
    assert.equal(await preview(asked), 'false 0');
    await set(labelled('Reduced motion'), true);
    await page.waitForFunction(() => location.hash === '#motion=on');
    assert.equal(await preview(asked), 'true 7');
    await page.close();
  });

  it('sees what a hostile style sheet does, while the playground stays as it is', async () => {
    const {page, preview, set} = await open();
    await preview(wordsShown);
    const size = (selector) => page.$eval(selector, (each) => getComputedStyle(each).fontSize);
    const before = await size('h1');
    await set(labelled('Hostile style sheet'), true);
    assert.ok(await preview(() => getComputedStyle(document.querySelector('main')).fontSize === '60px'));
    // The story is there, in the size that its widgets bound.
    const words = () => {
      const overview = document.querySelector('story-bundle').shadowRoot.querySelector('story-overview');
      return parseFloat(getComputedStyle(overview.shadowRoot.querySelector('[part=point]')).fontSize) < 57;
    };
    assert.equal(await preview(words), true);
    assert.equal(await size('h1'), before);
    await page.close();
  });

  it('sees that a second copy of the script changes nothing, and says nothing', async () => {
    const {page, preview, said, asked} = await open('#twice=on');
    assert.match(await preview(wordsShown), /US Army and Ukraine/);
    assert.equal(asked.filter((url) => url.includes('story-widgets.classic.js')).length, 2);
    assert.deepEqual(said, []);
    await page.close();
  });

  it('sees what stands inside the tags where no script runs', async () => {
    const {page, preview, asked} = await open('#noscript=on&tags=story-bundle');
    const seen = () => {
      const {shadowRoot, textContent} = document.querySelector('story-bundle');
      return !shadowRoot && textContent.trim().replace(/\s+/g, ' ');
    };
    assert.match(await preview(seen), /^US Army and Ukraine’s Strategic Engagement A new diplomatic mission/);
    assert.ok(!asked.some((url) => /story-widgets|playground-frame/.test(url)));
    assert.equal(await page.$eval('#frame iframe', (each) => each.sandbox.contains('allow-scripts')), false);
    await page.close();
  });

  it('sees all of the story without a script where it is prerendered, and the same with one', async () => {
    for (const markup of ['declarative', 'light']) {
      const {page, preview, set} = await open(`#tags=key-points+timeline-strip&noscript=on&markup=${markup}`);
      const shown = await preview(wordsShown);
      assert.match(shown, /US Army Secretary Daniel Driscoll arrived in Kyiv/);
      assert.equal(await preview(() => `${customElements.get('key-points')}`), 'undefined');
      const inShadow = () => `${document.querySelector('key-points').shadowRoot !== null}`;
      assert.equal(await preview(inShadow), `${markup === 'declarative'}`);
      await set(labelled('No JavaScript'), false);
      assert.ok(await preview(() => customElements.get('key-points') !== undefined));
      assert.equal(await preview(wordsShown), shown);
      await page.close();
    }
  });

  it('is told what a reader downloads, and how long it took', async () => {
    const {page, preview, click} = await open();
    await preview(wordsShown);
    await page.waitForFunction(() =>
      /Script to story \d+ ms/.test(document.querySelector('#figures').textContent),
    );
    const figures = () => page.$eval('#figures', (each) => each.textContent);
    assert.match(await figures(), /story-widgets\.js 1\d,\d{3} bytes/);
    await click(labelled('Plain'));
    assert.match(await figures(), /story-widgets\.classic\.js \d\d,\d{3} bytes/);
    await page.close();
  });
});
