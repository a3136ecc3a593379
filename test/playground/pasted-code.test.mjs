/** What the code of the playground shows on the page that it is pasted into. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {focusAlways, pressCopy} from '../support/clipboard.mjs';
import {seeStrips} from '../support/see-strips.mjs';
import {codeBench} from './code-bench.mjs';
import {labelled, wordsShown} from './playground-page.mjs';

const {open, paste} = codeBench();

const own =
  '#tags=story-overview+timeline-strip&story-overview.heading-level=3&--story-accent=rgb(1,2,3)&story-overview::headline=color:rgb(4,5,6)';

/** The code of a frame for a server that gives other origins no leave. */
const withoutDigest = (code) =>
  code.replaceAll(/ integrity=&quot;.*? crossorigin=&quot;anonymous&quot;/g, '');

const look = () => {
  const overview = document.querySelector('story-overview');
  const styles = getComputedStyle(overview.shadowRoot.querySelector('[part=headline]'));
  return [
    getComputedStyle(overview).getPropertyValue('--story-accent'),
    styles.color,
    overview.shadowRoot.querySelector('h3') !== null,
  ];
};

/** All words of a page or a frame, once what a timeline on screen needs has come. */
async function allWords(page) {
  await page.evaluate(seeStrips);
  return page.evaluate(wordsShown);
}

describe('the code that the playground hands out', () => {
  for (const [name, kind, ownStory] of [
    ['the module, with the story in the script', 'Module', false],
    ['the plain script', 'Plain', false],
    ['the module, with a story of one’s own', 'Module', true],
    ['the plain script, with a story of one’s own', 'Plain', true],
  ])
    it(`shows on a blank page what the preview shows: ${name}`, async () => {
      const {page, preview, click, copy} = await open(own, {ownStory});
      await click(labelled(kind));
      await preview(seeStrips);
      const shown = await preview(wordsShown);
      assert.match(shown, ownStory ? /Harbour Bridge/ : /US Army/);
      const head = kind === 'Module' ? await copy('In the <head>') : '';
      const body = await copy('Where the story goes');
      assert.match(head + body, /integrity="sha384-/);
      const seen = await paste({head, body}, async (pasted) => [
        await allWords(pasted),
        await pasted.evaluate(look),
      ]);
      assert.equal(seen[0], shown);
      assert.deepEqual(seen[1], ['rgb(1,2,3)', 'rgb(4, 5, 6)', true]);
      await page.close();
    });

  it('shows, prerendered, on a page that runs no script what the preview shows', async () => {
    const {page, preview, click, copy} = await open(own, {ownStory: true});
    await preview(seeStrips);
    // The position and the way to the latest come by script.
    const shown = await preview(wordsShown);
    const withoutScript = shown.replace(/^(?:\d+ of \d+|Latest)\n/gm, '');
    await click(labelled('Prerendered'));
    const body = await copy('Where the story goes');
    assert.equal(await paste({body}, allWords), withoutScript);
    const head = await copy('In the <head>');
    assert.equal(await paste({head, body}, allWords), shown);
    await page.close();
  });

  it('shows in a frame, without a script of the page, what the preview shows', async () => {
    const {page, preview, click, copy} = await open(own, {ownStory: true});
    await click(labelled('iframe'));
    await preview(seeStrips);
    const shown = await preview(wordsShown);
    const body = await copy('Where the story goes');
    // From another origin, as everything is for a sandboxed frame, a module needs leave, which this server does not give.
    assert.match(body, /^<iframe [^>]*sandbox="[^"]*" srcdoc="/);
    await click(labelled('Plain'));
    const plain = withoutDigest(await copy('Where the story goes'));
    const seen = await paste({body: plain}, async (pasted) => {
      const frame = await (await pasted.$('iframe')).contentFrame();
      return [await allWords(frame), await pasted.$eval('iframe', (each) => each.offsetHeight)];
    });
    assert.equal(seen[0], shown);
    assert.ok(seen[1] > 200, `${seen[1]}`);
    await page.close();
  });

  it('gives a frame the height that the story has at the chosen width, whenever that changes', async () => {
    const {page, preview, click} = await open('#tags=story-overview');
    await click(labelled('iframe'));
    const height = () => Math.ceil(document.body.getBoundingClientRect().height);
    const heights = [];
    for (const width of ['320', '480', '768', 'Full']) {
      await click(labelled(width));
      if (width !== 'Full') await preview((width) => innerWidth === width, Number(width));
      heights.push(await preview(height));
      await page.waitForFunction(
        (height) => document.querySelector('#code pre').textContent.includes(` height="${height}"`),
        {},
        heights.at(-1),
      );
    }
    assert.ok(heights[0] > heights[1] && heights[1] > heights[2], `${heights}`);
    await page.close();
  });

  it('frames the story without a scrollbar and without an empty space under it, in the look of the preview', async () => {
    const {page, preview, click, copy} = await open('#script=classic');
    await click(labelled('iframe'));
    for (const width of [320, 480, 768]) {
      await click(labelled(`${width}`));
      await preview((width) => innerWidth === width, width);
      const look = () => {
        const {font, padding} = getComputedStyle(document.body);
        const {height} = document.body.getBoundingClientRect();
        return [font, padding, Math.ceil(height)];
      };
      const shown = await preview(look);
      await page.waitForFunction(
        (height) => document.querySelector('#code pre').textContent.includes(` height="${height}"`),
        {},
        shown[2],
      );
      const body = withoutDigest(await copy('Where the story goes'));
      const [seen, room] = await paste({body}, async (pasted) => {
        const frame = await (await pasted.$('iframe')).contentFrame();
        return [await frame.evaluate(look), await frame.evaluate(() => innerHeight)];
      });
      assert.deepEqual(seen, shown);
      assert.equal(room, shown[2]);
    }
    await page.close();
  });

  it('lets a reader copy a quote out of the frame, and says nothing to the console of the page', async () => {
    const {page, click, copy} = await open('#tags=quote-card&script=classic');
    await click(labelled('iframe'));
    const body = withoutDigest(await copy('Where the story goes'));
    await paste({body}, async (pasted) => {
      const frame = await (await pasted.$('iframe')).contentFrame();
      await frame.waitForFunction(() =>
        document.querySelector('quote-card').shadowRoot?.querySelector('[part=copy]'),
      );
      await focusAlways(pasted);
      await pressCopy(
        await frame.evaluateHandle(() =>
          document.querySelector('quote-card').shadowRoot.querySelector('[part=copy]'),
        ),
      );
    });
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), /— /);
    await page.close();
  });
});
