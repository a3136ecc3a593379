import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {widgets} from './widgets-page.mjs';

let site;
before(async () => (site = await widgets()));
after(() => site.close());

/** What is too small to hit: WCAG 2.5.8, with its exceptions for links in a sentence and for room around a target. */
function smallTargets() {
  const controls = globalThis
    .insideWidgets()
    .filter((each) => each.matches('a[href], button, summary, [tabindex="0"]'))
    .filter((each) => each.checkVisibility({visibilityProperty: true}))
    .map((element) => {
      const {left, right, top, bottom, width, height} = element.getBoundingClientRect();
      return {element, left, right, top, bottom, width, height, x: (left + right) / 2, y: (top + bottom) / 2};
    });
  const isSmall = ({width, height}) => width < 24 || height < 24;
  const isInSentence = ({element}) =>
    element.localName === 'a' &&
    getComputedStyle(element).display === 'inline' &&
    element.closest('span, p, li, blockquote, figcaption').textContent.trim() !== element.textContent.trim();
  const gap = ({x, y}, {left, right, top, bottom}) =>
    Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
  const isCrowded = (one) =>
    controls.some(
      (other) =>
        other.element !== one.element &&
        !other.element.contains(one.element) &&
        (gap(one, other) < 12 || (isSmall(other) && Math.hypot(one.x - other.x, one.y - other.y) < 24)),
    );
  return {
    count: controls.length,
    small: controls
      .filter((each) => isSmall(each) && !isInSentence(each) && isCrowded(each))
      .map(
        ({element, width, height}) =>
          `${element.getRootNode().host.id} ${element.part.value || element.textContent.trim()}: ${width} × ${height}`,
      ),
  };
}

describe('a finger hits every control', () => {
  for (const width of [320, 1280])
    for (const state of ['closed', 'open'])
      it(`${width} px, ${state}`, async () => {
        const {page, openDisclosures} = await site.open('/everything.html', {width});
        if (state === 'open') await openDisclosures();
        const {count, small} = await page.evaluate(smallTargets);
        assert.deepEqual(small, []);
        assert.ok(count > 20, `only ${count} controls were found`);
        await page.close();
      });
});
