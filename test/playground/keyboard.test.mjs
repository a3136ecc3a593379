import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {focusAlways} from '../support/clipboard.mjs';
import {serve} from '../support/serve.mjs';
import {playground} from './playground-page.mjs';

let bench;
let site;
before(async () => {
  bench = await playground();
  site = await serve('.');
  await bench.browser
    .defaultBrowserContext()
    .overridePermissions(site.url, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
});
after(async () => {
  await site.close();
  await bench.close();
});

/** What has the focus, in the words of a screen reader, and whether a reader who sees can tell and is not kept from it. */
const focused = () => {
  const element = document.activeElement;
  const label = element.labels?.[0]?.textContent ?? element.getAttribute('aria-label') ?? '';
  // Of a choice the label is what one sees.
  const faces = element.type === 'radio' ? [element.labels[0]] : [element, element.closest('.editor')];
  const marked = faces.some(
    (each) =>
      each &&
      getComputedStyle(each).outlineStyle !== 'none' &&
      parseFloat(getComputedStyle(each).outlineWidth) >= 1,
  );
  const seen = element.type === 'radio' ? element.labels[0] : element;
  const {top, bottom, left} = seen.getBoundingClientRect();
  const onTop =
    element.localName === 'iframe' ||
    seen.contains(
      document.elementFromPoint(left + 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2),
    );
  return {
    name: (label || element.textContent || element.title).trim(),
    tag: element.localName,
    marked,
    onTop,
    bottom,
  };
};

for (const width of [1280, 320])
  describe(`with the keyboard alone, ${width} px`, () => {
    it('one sees where one is at every stop, and comes to the end', async () => {
      const {page} = await bench.open(`${site.url}/demo/playground/#tags=quote-card`, {width, height: 700});
      const stops = [];
      for (let press = 0; press < 120; press++) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate(focused);
        if (stop.tag === 'body') break;
        stops.push(stop);
      }
      for (let press = 0; press < stops.length; press++) {
        await page.keyboard.down('Shift');
        await page.keyboard.press('Tab');
        await page.keyboard.up('Shift');
        const {name, onTop} = await page.evaluate(focused);
        assert.ok(onTop, `${name} is out of sight on the way back`);
      }
      assert.deepEqual(
        stops.filter(({tag, marked}) => !marked && tag !== 'iframe').map(({name}) => name),
        [],
      );
      assert.deepEqual(
        stops.filter(({onTop}) => !onTop).map(({name}) => name),
        [],
      );
      const names = stops.map(({name}) => name);
      const order = [
        'story-widgets',
        'Start over',
        'Copy link',
        'Full',
        'Auto',
        'Preview',
        'Widgets',
        '<quote-card>',
        'Reader and page',
        'Attributes',
        'Custom properties',
        'Parts',
        'In the script',
        'Page',
        'Copy: In the <head>',
        'Where the script is',
        'quote-card.retry()',
        'What is heard',
      ];
      const places = order.map((name) => names.indexOf(name));
      assert.deepEqual(
        places.map((place, index) => (place < 0 ? `no ${order[index]}` : place)),
        places.toSorted((one, other) => one - other),
      );
      await page.close();
    });

    it('one picks a widget, sets it up, and takes the code along', async () => {
      const {page, preview} = await bench.open(`${site.url}/demo/playground/`, {width, height: 700});
      await focusAlways(page);
      const {keyboard} = page;
      const tabTo = async (name) => {
        for (let press = 0; press < 150; press++) {
          if ((await page.evaluate(focused)).name === name) return;
          await keyboard.press('Tab');
        }
        assert.fail(`no way to ${name}`);
      };
      await tabTo('Full');
      await keyboard.press('ArrowLeft');
      await tabTo('<story-bundle>');
      await tabTo('<quote-card>');
      await keyboard.press('Space');
      await page.keyboard.down('Shift');
      await tabTo('<story-bundle>');
      await page.keyboard.up('Shift');
      await keyboard.press('Space');
      await tabTo('Attributes');
      await keyboard.press('Enter');
      await tabTo('quote');
      await keyboard.type('technology-sharing');
      assert.ok(
        await preview(
          () =>
            innerWidth === 768 &&
            document.querySelector('quote-card')?.shadowRoot.textContent.includes('emphasis on technology'),
        ),
      );
      await tabTo('Copy: Where the story goes');
      await keyboard.press('Enter');
      await page.waitForFunction(() =>
        document.querySelector('#code .said').textContent.startsWith('Copied'),
      );
      const code = await page.evaluate(() => navigator.clipboard.readText());
      assert.match(code, /^<quote-card story-id="us-army-ukraine" quote="technology-sharing">/);
      await page.close();
    });
  });
