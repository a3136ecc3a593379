import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {faultsOnScreen} from './text-on-screen.mjs';
import {widgets} from './widgets-page.mjs';

/** The sheet of a reader who needs more room around letters, words, lines and paragraphs: WCAG 1.4.12. */
const spacing = `* {line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important}
p {margin-block-end: 2em !important}`;
const larger = ':root {font-size: 200%}';

let site;
before(async () => (site = await widgets()));
after(() => site.close());

/** Puts the reader's sheet where it applies: in every tree of the page, as a browser does. */
const dress = (css) => {
  for (const each of globalThis.elementsIn()) {
    if (!each.shadowRoot) continue;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    each.shadowRoot.adoptedStyleSheets.push(sheet);
  }
};

const pages = {
  'a page of all widgets': '/everything.html',
  'a story from right to left': '/demo/states/right-to-left.html',
};

const rooms = [
  {name: 'on a screen of 320 px', width: 320, height: 640},
  {name: 'on one of 1280 px at 400 %', width: 320, height: 256, zoom: 4},
  {name: 'with spaced text on 320 px', width: 320, reader: spacing},
  {name: 'with spaced text on 1280 px', width: 1280, reader: spacing},
  {name: 'with text at 200 % on 1280 px', width: 1280, style: larger},
  {name: 'with text at 200 % on 320 px', width: 320, style: larger},
];

for (const {name, reader, ...room} of rooms)
  describe(name, () => {
    for (const [what, path] of Object.entries(pages))
      for (const state of ['closed', 'open'])
        it(`nothing of ${what} is cut off, covered or beyond the edge, ${state}`, async () => {
          const {page, openDisclosures} = await site.open(path, room);
          if (state === 'open') await openDisclosures();
          if (reader) await page.evaluate(dress, reader);
          // On a narrow screen the timeline is a list.
          const mayScroll = room.width > 320 ? '[part=strip]' : '';
          assert.deepEqual(await page.evaluate(faultsOnScreen, {mayScroll}), []);
          await page.close();
        });
  });

describe('what a reader sets for a whole page', () => {
  it('reaches the text of the widgets by inheritance: size, letters, words', async () => {
    const {page} = await site.open('/everything.html', {style: larger + spacing});
    const set = await page.evaluate(() => {
      const texts = globalThis
        .insideWidgets()
        .filter((each) => each.matches('p:not([part=label]), blockquote, figcaption, li, summary, h3, h4'))
        .map((each) => getComputedStyle(each));
      const least = (property) => Math.min(...texts.map((style) => parseFloat(style[property]) || 0));
      const [base] = globalThis.insideWidgets().filter((each) => each.matches('[part=base]'));
      return {
        size: getComputedStyle(base).fontSize,
        letters: least('letterSpacing'),
        words: least('wordSpacing'),
      };
    });
    assert.deepEqual(set, {size: '32px', letters: 3.84, words: 5.12});
    await page.close();
  });
});
