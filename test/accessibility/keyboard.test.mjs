import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {widgets} from './widgets-page.mjs';

let site;
before(async () => (site = await widgets()));
after(() => site.close());

/** What has the focus, and whether a reader sees that it has. */
function focused() {
  let element = document.activeElement;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const root = element.getRootNode();
  const {outlineStyle, outlineWidth, outlineColor} = getComputedStyle(element);
  const {left, right, top, bottom} = element.getBoundingClientRect();
  const onTop = root.elementFromPoint(
    (left + right) / 2,
    (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
  );
  const name = (element.ariaLabel || element.innerText).trim().replace(/\s+/g, ' ');
  return {
    stop: element === document.body ? '' : `${root.host?.id ?? 'page'}: ${name}`,
    marked: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1 && !/^rgba.* 0\)$/.test(outlineColor),
    inSight:
      !!onTop &&
      (element.contains(onTop) || onTop.contains(element)) &&
      left >= -1 &&
      right <= innerWidth + 1,
    open: element.parentElement?.open,
  };
}

/** Presses Tab from one end of the page to the other; backwards a given number of times, since there the page begins anew. */
async function walk(page, back = 0) {
  const stops = [];
  if (back) await page.keyboard.down('Shift');
  while (stops.length < (back || 100)) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(focused);
    if (!seen.stop) return stops;
    stops.push(seen);
  }
  if (!back) assert.fail(`100 presses of Tab did not lead out: ${stops.at(-1).stop}`);
  await page.keyboard.up('Shift');
  return stops;
}

/** Presses Tab until the focus is at a stop. */
async function tabTo(page, wanted) {
  for (let press = 0; press < 100; press++) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(focused)).stop === wanted) return;
  }
  assert.fail(`Tab does not come to ${wanted}`);
}

const quote = ['In the article', 'Copy', 'Share'];
const at = (id, names) => names.map((name) => `${id}: ${name}`);
const stops = ({strip}) => [
  'page: Before',
  ...at('story-overview', [
    'Ona Sample',
    'Example Gazette',
    'In the article',
    'harbour office',
    'In the article',
    'Read the article',
  ]),
  ...at('key-points', [
    'Skip this part',
    'Read this section',
    'In the article',
    'Read this section',
    'museum',
  ]),
  ...at('quote-card-statement', ['Harbour office', 'Copy', 'Share']),
  ...at('quote-card-post', ['@lou', 'April 3, 2031', 'Copy', 'Share']),
  ...at('quote-card-document', ['Copy', 'Share']),
  ...at('quote-card-pull', ['Skip this part', ...quote]),
  ...at('timeline-strip', [
    'Skip this part',
    ...(strip ? ['Previous', 'Next', 'Latest', '1900', '2020', 'Timeline'] : []),
    'The keeper warns',
    'In the article',
  ]),
  'page: After',
];

for (const width of [1280, 320])
  describe(`with the keyboard alone, ${width} px`, () => {
    it('one comes to every control in the order of the text, sees where one is, and gets out at either end', async () => {
      const {page} = await site.open('/everything.html', {width, height: 700});
      const there = await walk(page);
      assert.deepEqual(
        there.map(({stop}) => stop),
        stops({strip: width > 320}),
      );
      const back = await walk(page, there.length);
      assert.deepEqual(
        back.map(({stop}) => stop),
        there.map(({stop}) => stop).reverse(),
      );
      const all = [...there, ...back];
      assert.deepEqual(
        all.filter(({marked}) => !marked).map(({stop}) => stop),
        [],
        'without a mark',
      );
      assert.deepEqual(
        all.filter(({inSight}) => !inSight).map(({stop}) => stop),
        [],
        'out of sight',
      );
      await page.close();
    });

    it('one opens and closes what is behind a disclosure, with Enter and with the space bar, and stays there', async () => {
      const {page} = await site.open('/everything.html', {width});
      await tabTo(page, 'key-points: Read this section');
      for (const [key, open] of [
        ['Enter', true],
        ['Space', false],
        ['Space', true],
        ['Enter', false],
      ]) {
        await page.keyboard.press(key);
        const seen = await page.evaluate(focused);
        const name = `key-points: ${open ? 'Close' : 'Read'} this section`;
        assert.deepEqual([seen.stop, seen.open], [name, open]);
      }
      await page.close();
    });

    for (const [widget, after] of [
      ['key-points', 'quote-card-statement: Harbour office'],
      ['quote-card-pull', 'timeline-strip: Skip this part'],
      ['timeline-strip', 'page: After'],
    ])
      it(`one skips ${widget}`, async () => {
        const {page} = await site.open('/everything.html', {width});
        await tabTo(page, `${widget}: Skip this part`);
        await page.keyboard.press('Enter');
        // What skips is loaded when the first reader asks for it.
        await page.waitForFunction(() =>
          globalThis.insideWidgets().some((each) => each.matches('[part=end]:focus')),
        );
        await page.keyboard.press('Tab');
        assert.equal((await page.evaluate(focused)).stop, after);
        await page.close();
      });
  });

describe('in the timeline', () => {
  /** Which event stands at the edge, once the strip has come to rest. */
  const first = async (page) => {
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 150)));
    return page.evaluate(() => {
      const all = globalThis.insideWidgets();
      const edge = all.find((each) => each.matches('[part=strip]')).getBoundingClientRect().left;
      return all.find((each) => each.matches('[part=event]') && each.getBoundingClientRect().left > edge - 2)
        .dataset.item;
    });
  };

  it('arrow keys go from event to event, Home and End to the first and the last, and the page stands still', async () => {
    const {page} = await site.open();
    await tabTo(page, 'timeline-strip: Timeline');
    const before = await page.evaluate(() => scrollY);
    const seen = [];
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'End', 'Home']) {
      await page.keyboard.press(key);
      seen.push(await first(page));
    }
    const [, , , end] = seen;
    assert.deepEqual(seen, ['cracked', 'warned', 'cracked', end, 'cut']);
    assert.ok(['dark-day', 'works', 'test', 'lit'].includes(end), end);
    assert.deepEqual(await page.evaluate(focused).then(({stop}) => stop), 'timeline-strip: Timeline');
    assert.equal(await page.evaluate(() => scrollY), before);
    await page.close();
  });

  it('the buttons do the same, keep the focus at the end, and say there that they do nothing more', async () => {
    const {page} = await site.open();
    await tabTo(page, 'timeline-strip: Next');
    for (let press = 0; press < 8; press++) {
      await page.keyboard.press(press % 2 ? 'Enter' : 'Space');
      await first(page);
    }
    const next = await page.evaluate(() => {
      const button = globalThis.insideWidgets().find((each) => each.matches('[part=next]'));
      return [button.getAttribute('aria-disabled'), button.getRootNode().activeElement === button];
    });
    assert.deepEqual(next, ['true', true]);
    await page.close();
  });
});
