import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {widgets} from './widgets-page.mjs';

let site;
before(async () => (site = await widgets()));
after(() => site.close());

/** Notes from now on, frame by frame, what moves by itself in any tree of the page. */
function watch() {
  globalThis.moved = [];
  const frame = () => {
    const roots = [document, ...globalThis.elementsIn().flatMap((each) => each.shadowRoot ?? [])];
    for (const {animationName, transitionProperty, effect} of roots.flatMap((root) => root.getAnimations()))
      globalThis.moved.push(`${animationName ?? transitionProperty}: ${effect?.target?.localName}`);
    requestAnimationFrame(frame);
  };
  frame();
}

describe('a reader who asked for less motion', () => {
  const media = {'prefers-reduced-motion': 'reduce'};
  // A page that scrolls smoothly itself must not make the widgets do it.
  const style = 'html {scroll-behavior: smooth}';

  it('sees disclosures open and close without any', async () => {
    const {page, openDisclosures} = await site.open('/everything.html', {media, style});
    await page.evaluate(watch);
    for (const open of [true, false]) {
      await openDisclosures(open);
      await page.evaluate(() => globalThis.pause(200));
    }
    assert.deepEqual(await page.evaluate(() => globalThis.moved), []);
    await page.close();
  });

  it('sees the timeline at the next event at once', async () => {
    const {page} = await site.open('/everything.html', {media, style});
    await page.evaluate(watch);
    const places = await page.evaluate(async () => {
      const {part, pause} = globalThis;
      const places = [];
      for (const name of ['next', 'next', 'previous']) {
        part(name).click();
        const {scrollLeft} = part('strip');
        await pause(300);
        places.push([scrollLeft, part('strip').scrollLeft]);
      }
      return places;
    });
    const atOnce = places.map(([place]) => place);
    assert.deepEqual(
      atOnce,
      places.map(([, later]) => later),
    );
    assert.equal(new Set(atOnce).size, 2, 'the timeline did not move');
    assert.deepEqual(await page.evaluate(() => globalThis.moved), []);
    await page.close();
  });
});
