import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {story} from './lighthouse-story.mjs';
import {faultsOnScreen} from './text-on-screen.mjs';
import {widgets} from './widgets-page.mjs';

let site;
before(async () => (site = await widgets()));
after(() => site.close());

/** All words of the story that its widgets owe the reader. */
const words = [
  story.headline,
  story.standfirst,
  ...[
    ...story.overview.map(({text}) => text),
    ...story.keyPoints.map(({summary}) => summary),
    ...story.timeline.map(({text}) => text ?? []),
  ]
    .flat()
    .map((piece) => piece.text ?? piece),
  ...story.sections.flatMap(({body}) =>
    body.flatMap(({text = [], items = []}) => [...text, ...items.flat()].map((piece) => piece.text ?? piece)),
  ),
  ...story.quotes.flatMap(({text, speaker}) => [text, ...(speaker ? [speaker.name] : [])]),
  ...story.timeline.map(({title}) => title),
  ...story.corrections.map(({text}) => text),
];

/** The sentence of a key point with which its section begins. */
const opening = 'The lens was cut in 1911.';

/** The text that has ink on the page, pieces of a paragraph joined. */
const inked = () =>
  globalThis
    .insideWidgets()
    .flatMap((each) => [...each.childNodes].map((node) => [each, node]))
    .filter(
      ([each, node]) => node.nodeType === Node.TEXT_NODE && each.checkVisibility({visibilityProperty: true}),
    )
    .map(([, node]) => node.data.trim())
    .filter(Boolean);

// A4 and A5 between margins of 1 cm, in px.
for (const [paper, width] of [
  ['A4', 718],
  ['A5', 484],
])
  describe(`printed on ${paper}, as the reader left it: every disclosure closed`, () => {
    it('the story is whole', async () => {
      const {page} = await site.open('/everything.html', {width, type: 'print'});
      const text = await page.evaluate(inked);
      assert.deepEqual(
        words.filter((each) => each !== opening && !text.includes(each.trim())),
        [],
      );
      assert.equal(
        text.filter((each) => each.startsWith(opening)).length,
        1,
        'it is printed once, with its section',
      );
      await page.close();
    });

    it('nothing is cut off, covered or beyond the edge, and no control is left that paper cannot work', async () => {
      const {page} = await site.open('/everything.html', {width, type: 'print'});
      assert.deepEqual(await page.evaluate(faultsOnScreen), []);
      const controls = await page.evaluate(() =>
        globalThis
          .insideWidgets()
          .filter(
            (each) => each.matches('button, summary') && each.checkVisibility({visibilityProperty: true}),
          )
          .map((each) => each.part.value),
      );
      assert.deepEqual(controls, []);
      await page.close();
    });

    it('it does not say which day is today', async () => {
      const {page} = await site.open('/everything.html', {width, type: 'print'});
      assert.ok(
        await page.evaluate(() => globalThis.insideWidgets().some((each) => each.matches('li > .today'))),
      );
      assert.ok(!(await page.evaluate(inked)).includes('Today'));
      await page.close();
    });
  });
