import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {launchChromium} from '../support/browsers.mjs';
import {focusAlways, pressCopy} from '../support/clipboard.mjs';
import {serve} from '../support/serve.mjs';
import {seeStrips} from '../support/see-strips.mjs';
import {labelled, playground, pressed, wordsShown} from './playground-page.mjs';

let bench;
let site;
const pages = {};
before(async () => {
  // With scrollbars that take room, as readers with a mouse have them.
  bench = await playground(() => launchChromium({ignoreDefaultArgs: ['--hide-scrollbars']}));
  site = await serve('.', {pages});
  await bench.browser
    .defaultBrowserContext()
    .overridePermissions(site.url, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
});
after(async () => {
  await site.close();
  await bench.close();
});

const own =
  '#tags=story-overview+timeline-strip&story-overview.heading-level=3&--story-accent=rgb(1,2,3)&story-overview::headline=color:rgb(4,5,6)';

/** The playground with the site's own build as the place of the script; `copy` presses a button and gives the clipboard. */
async function open(hash, {ownStory = false} = {}) {
  const opened = await bench.open(`${site.url}/demo/playground/${hash}`);
  const {page, click, set} = opened;
  await focusAlways(page);
  if (ownStory) {
    await click(labelled('Your own'));
    await click(pressed('An invented article'));
    await page.waitForFunction(() => document.querySelector('.verdict').textContent.includes('checked'));
  }
  await set('#folder input', `${site.url}/dist/`);
  const copy = async (place) => {
    await click(`button[aria-label="Copy: ${place}"]`);
    await page.waitForFunction(
      (place) => document.querySelector('#code .said').textContent === `Copied: ${place}.`,
      {},
      place,
    );
    return page.evaluate(() => navigator.clipboard.readText());
  };
  return {...opened, copy};
}

/** What a page shows that a newcomer pasted the code into. */
async function paste({head = '', body}, look) {
  pages['/pasted.html'] = {
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Blank</title>${head}<body><main>${body}</main></body></html>`,
    headers: {},
  };
  const page = await bench.browser.newPage();
  const said = [];
  page.on('console', (message) => said.push(message.text()));
  await page.goto(`${site.url}/pasted.html`, {waitUntil: 'networkidle0'});
  const seen = await look(page);
  await page.close();
  assert.deepEqual(said, []);
  return seen;
}

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
        {timeout: 5_000},
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
        {timeout: 5_000},
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

  it('is copied the old way where the browser refuses the clipboard', async () => {
    const {page} = await open('#tags=key-points');
    await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))));
    const [copy] = await page.$$('#code figure:last-child button');
    await copy.click();
    await page.waitForFunction(() => document.querySelector('#code .said').textContent !== '');
    assert.equal(
      await page.$eval('#code .said', (each) => each.textContent),
      'Copied: Where the story goes.',
    );
    const code = await page.$eval('#code figure:last-child pre', (each) => each.textContent);
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), code);
    await page.close();
  });

  it('shows all of a long piece where nothing may copy, for its author to select', async () => {
    const {page, click, copy} = await open('#tags=story-bundle');
    await click(labelled('Prerendered'));
    const shown = () => page.$eval('#code figure:last-child pre', (each) => each.textContent);
    assert.match(await shown(), /characters more; Copy takes all\.$/);
    const code = await copy('Where the story goes');
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
      document.execCommand = () => false;
    });
    await click('button[aria-label="Copy: Where the story goes"]');
    await page.waitForFunction(() => /did not allow/.test(document.querySelector('#code .said').textContent));
    assert.equal(await shown(), code);
    await page.close();
  });

  it('keeps the focus on its button where a change leaves it as it is', async () => {
    const {page, preview, click} = await open('#tags=story-overview');
    await page.focus('button[aria-label="Copy: In the <head>"]');
    await click(labelled('320'));
    assert.ok(await preview(() => innerWidth === 320));
    assert.equal(await page.evaluate(() => document.activeElement.ariaLabel), 'Copy: In the <head>');
    await page.close();
  });

  it('has npm and React, with a button for each place it goes to', async () => {
    const {page, click, copy} = await open('#tags=key-points');
    await click(labelled('npm'));
    assert.match(await copy('Shell'), /^npm install story-widgets@\d+\.\d+\.\d+$/);
    assert.equal(await copy('JavaScript'), "import 'story-widgets'; // with the story in the script");
    assert.match(await copy('HTML'), /^<key-points story-id="us-army-ukraine">/);
    await click(labelled('React'));
    assert.match(await copy('JavaScript'), /import \{KeyPoints\} from 'story-widgets\/react';/);
    await page.close();
  });

  it('is none while the text has an error, and never that of the story before', async () => {
    const {page, set} = await open('', {ownStory: true});
    const pieces = () => page.$eval('#code .pieces', ({textContent}) => textContent);
    assert.match(await pieces(), /story-bundle/);
    const right = await page.$eval('textarea', ({value}) => value);
    await set('textarea', right.replace(/^lang:.*$/m, ''));
    await page.waitForFunction(() =>
      document.querySelector('#code .pieces').textContent.startsWith('There is no code'),
    );
    assert.equal(await page.$('#code .piece'), null);
    await set('textarea', right);
    await page.waitForFunction(() =>
      document.querySelector('#code .pieces').textContent.includes('story-bundle'),
    );
    await page.close();
  });

  it('is written with the preview in sight, on a screen of 1280 by 800', async () => {
    const {page} = await open('', {ownStory: true});
    await page.setViewport({width: 1280, height: 800});
    await page.focus('textarea');
    for (let line = 0; line < 30; line++) await page.keyboard.press('Enter');
    const {top, bottom, fieldTop, height} = await page.evaluate(() => ({
      ...document.querySelector('#frame').getBoundingClientRect().toJSON(),
      fieldTop: document.querySelector('textarea').getBoundingClientRect().bottom,
    }));
    assert.ok(top >= 0 && bottom <= 800 && height > 200, `the preview is from ${top} to ${bottom}`);
    assert.ok(fieldTop > bottom, 'the preview hides what is written');
    await page.close();
  });

  it('comes with a link to the very preview', async () => {
    const {page, click} = await open('#tags=key-points');
    await click(labelled('Dark'));
    await click(pressed('Copy link'));
    await page.waitForFunction(() => document.querySelector('#share-said').textContent === 'Copied.');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(link, `${site.url}/demo/playground/#tags=key-points&theme=dark`);
    await page.close();
  });
});
