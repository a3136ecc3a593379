import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {widgets} from './widgets-page.mjs';

const axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8');

/** What a reader may have set, as media features. */
const settings = {
  light: {'prefers-color-scheme': 'light'},
  dark: {'prefers-color-scheme': 'dark'},
  'more contrast': {'prefers-contrast': 'more'},
  'forced colours': {'forced-colors': 'active'},
};

const pages = {
  'a page of all widgets': '/everything.html',
  'the demo': '/demo/index.html',
  'a story from right to left': '/demo/states/right-to-left.html',
  'one tag': '/demo/states/one-tag.html',
  'a story that has not come': '/demo/states/waiting.html',
  'a story that cannot be shown': '/demo/states/failed.html',
};

let site;
before(async () => (site = await widgets()));
after(() => site.close());

/** What axe finds against WCAG 2.2 AA and its own best practices, and the rules that found something to pass. */
function check(page, media) {
  // In forced colours axe reads colours that nobody sees: https://github.com/dequelabs/axe-core/issues/3978
  const rules = {'color-contrast': {enabled: !media['forced-colors']}};
  const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  return page.evaluate(
    (options) =>
      globalThis.axe.run(document, options).then(({violations, passes}) => ({
        violations: violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target}`)),
        inShadow: passes
          .filter(({nodes}) => nodes.some(({target}) => Array.isArray(target[0])))
          .map(({id}) => id),
      })),
    {rules, runOnly},
  );
}

for (const [name, path] of Object.entries(pages))
  describe(`axe finds nothing wrong with ${name}, every disclosure open`, () => {
    let opened;
    before(async () => {
      opened = await site.open(path);
      await opened.openDisclosures();
      await opened.page.evaluate(axe);
    });
    after(() => opened.page.close());

    for (const [setting, media] of Object.entries(settings))
      it(`in ${setting}`, async () => {
        await opened.prefer(media);
        const {violations, inShadow} = await check(opened.page, media);
        assert.deepEqual(violations, []);
        const needed = ['target-size', ...(media['forced-colors'] ? [] : ['color-contrast'])];
        if (!/waiting|failed/.test(path))
          assert.deepEqual(
            needed.filter((rule) => !inShadow.includes(rule)),
            [],
            'a rule found nothing to look at inside the widgets',
          );
      });
  });

describe('where the reader forces colours', () => {
  it('what is told by a mark, a line or a dot is still told, and no element keeps its own colours', async () => {
    const {page, openDisclosures} = await site.open('/everything.html', {
      media: {'forced-colors': 'active'},
    });
    await openDisclosures();
    const seen = await page.evaluate(() => {
      const all = globalThis.insideWidgets();
      const parts = (part) => all.filter((each) => each.matches(`[part=${part}]`));
      const border = (each, pseudo) => {
        const {borderTopStyle, borderTopWidth, borderTopColor} = getComputedStyle(each, pseudo);
        return (
          borderTopStyle !== 'none' && parseFloat(borderTopWidth) > 0 && !/^rgba.* 0\)$/.test(borderTopColor)
        );
      };
      const ground = (each) => getComputedStyle(each).backgroundColor;
      return {
        own: all
          .filter((each) => getComputedStyle(each).forcedColorAdjust === 'none')
          .map(({localName}) => localName),
        marks: parts('mark').every((mark) => ground(mark) !== ground(mark.closest('[part=passage-text]'))),
        dots: parts('event').every((event) => border(event, '::after')),
        // A stroke is no colour that a browser forces by itself.
        drawn: [
          ...new Set(
            all.filter((each) => each.matches('svg path')).map((each) => getComputedStyle(each).stroke),
          ),
        ].map((stroke) => stroke === getComputedStyle(document.body).color),
        lines: parts('point').every((each) => each.closest('ol') || border(each)),
        buttons: ['previous', 'next']
          .flatMap(parts)
          .every((each) => border(each) && border(each, '::before')),
      };
    });
    assert.deepEqual(seen, {own: [], marks: true, dots: true, drawn: [true], lines: true, buttons: true});
    await page.close();
  });
});

describe('the words of a passage, in forced colours', () => {
  it('stand out in the colours that the reader chose for marks, not in half of them', async () => {
    const opened = await site.open('/everything.html');
    await opened.openDisclosures();
    await opened.prefer({'forced-colors': 'active', 'prefers-color-scheme': 'dark'});
    const grounds = await opened.page.evaluate(() => [
      ...new Set(
        globalThis
          .insideWidgets()
          .filter((each) => each.matches('mark'))
          .map((each) => getComputedStyle(each).backgroundColor),
      ),
    ]);
    assert.equal(grounds.length, 1);
    assert.match(grounds[0], /^rgb\(/);
    await opened.page.close();
  });
});
