import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {launchChromium} from '../support/browsers.mjs';
import {classic, page, visit} from '../support/host-page.mjs';

const story = {version: 1, id: 'own', lang: 'en', headline: 'The story of the page'};
const json = `<script type="application/json">${JSON.stringify(story)}</script>`;
const bodies = {
  'JSON inside a tag': `<story-overview>Fallback${json}</story-overview>`,
  'widgets inside a bundle': `<story-bundle>${json}<h1>Ours</h1><story-overview>Fallback</story-overview></story-bundle>`,
  'a bundle with nothing inside': `<story-bundle>Fallback${json}</story-bundle>`,
};
const places = ['Fallback', '"headl', '</script>', '<h1>Ours', '</story-overview>', '</story-bundle>'];

let browser;
before(async () => (browser = await launchChromium()));
after(() => browser.close());

/** Notes each story that is told of, also those that a reader would see for a moment only. */
const listen = () => {
  globalThis.loads = [];
  addEventListener('story-load', ({target, story}) =>
    globalThis.loads.push(`${target.localName}: ${story.headline}`),
  );
};

/** Counts how often anything asks to be told of the page's end. */
const countListeners = () => {
  globalThis.asked = 0;
  const listen = document.addEventListener;
  const known = new Set();
  document.addEventListener = function (type, listener, ...rest) {
    if (type === 'DOMContentLoaded' && !known.has(listener)) globalThis.asked++;
    known.add(listener);
    listen.call(document, type, listener, ...rest);
  };
};

/** Calls `goOn` when the story of the page has been told of, however long that takes. */
const waitForStory = () =>
  addEventListener('story-load', () => {
    globalThis.between = [document.readyState, globalThis.loads.length];
    globalThis.goOn();
  });

/** Calls `goOn` when the beginning of the page has been on screen for three frames. */
const waitForFrames = () => {
  let frames = 0;
  const frame = () => {
    if (document.querySelector('story-overview, story-bundle')) frames++;
    if (frames < 3) return void requestAnimationFrame(frame);
    globalThis.between = [document.readyState, globalThis.loads.length];
    globalThis.goOn();
  };
  requestAnimationFrame(frame);
};

/** What the page shows when its story has been told of, and whatever else might be told of then. */
const look = async () => {
  while (globalThis.loads.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  await new Promise((resolve) => setTimeout(resolve, 100));
  const {loads, between, asked} = globalThis;
  const inBundle = document.querySelector('story-bundle')?.shadowRoot.querySelector('story-overview');
  const {shadowRoot} = inBundle ?? document.querySelector('story-overview');
  const headlines = [...shadowRoot.querySelectorAll('[part=headline]')].map(({textContent}) => textContent);
  return {loads, headlines, between, ...(asked && {asked})};
};

/** Visits a page whose server sends its end when the reader has seen what `wait` waits for. */
async function visitInTwo(start, end, wait = waitForFrames, count = () => undefined) {
  let goOn;
  const beginningSeen = new Promise((resolve) => (goOn = resolve));
  const body = async function* () {
    yield start;
    await beginningSeen;
    yield end;
  };
  const prepare = async (tab) => {
    await tab.exposeFunction('goOn', goOn);
    await tab.evaluateOnNewDocument(listen);
    await tab.evaluateOnNewDocument(wait);
    await tab.evaluateOnNewDocument(count);
  };
  return visit(browser, body, {before: prepare, look, waitUntil: 'load'});
}

describe('a page whose script is there before its end', () => {
  for (const [name, body] of Object.entries(bodies)) {
    const tag = /story-\w+/.exec(body)[0];
    const shown = {loads: [`${tag}: ${story.headline}`], headlines: [story.headline]};

    it(`shows its own story, and no other before: ${name}`, async () => {
      const {seen, said} = await visit(browser, page(classic, `<p>Before.</p>${body}<p>After.</p>`), {
        before: (tab) => tab.evaluateOnNewDocument(listen),
        look,
        waitUntil: 'load',
      });
      assert.deepEqual(seen, shown);
      assert.deepEqual(said, []);
    });

    for (const place of places.filter((place) => body.includes(place)))
      it(`shows the same when the server pauses within the tag, after ${place}: ${name}`, async () => {
        const at = body.lastIndexOf(place) + place.length;
        const start = page(classic, `<p>Before.</p>${body.slice(0, at)}`).replace('</body></html>', '');
        const {seen, said} = await visitInTwo(start, body.slice(at));
        assert.deepEqual(seen, {...shown, between: ['loading', 0]});
        assert.deepEqual(said, []);
      });
  }

  it('is asked once for its end, however many frames the reader waits within a tag', async () => {
    const body = bodies['JSON inside a tag'];
    const at = body.indexOf('"headl');
    const start = page(classic, body.slice(0, at)).replace('</body></html>', '');
    const {seen} = await visitInTwo(start, body.slice(at), waitForFrames, countListeners);
    assert.deepEqual(seen, {
      ...{loads: [`story-overview: ${story.headline}`], headlines: [story.headline]},
      ...{between: ['loading', 0], asked: 1},
    });
  });

  it('does not keep a story back that has all come, while the server pauses after it', async () => {
    const box = `<div>${bodies['JSON inside a tag']}</div>`;
    const start = page(classic, `${box}<p>After`).replace('</body></html>', '');
    const {seen} = await visitInTwo(start, '.</p>', waitForStory);
    assert.deepEqual(seen.between, ['loading', 1]);
  });

  it('shows it also in a frame that nobody sees, and that is never painted', async () => {
    const tell = `onload = () => setInterval(() => loads.length && parent.postMessage(loads, '*'), 50)`;
    const inner = page(
      `<script>(${listen})()</script>${classic}`,
      `${bodies['JSON inside a tag']}<script>${tell}</script>`,
    );
    const outer = '<iframe hidden sandbox="allow-scripts" src="/inner.html"></iframe>';
    const {seen} = await visit(
      browser,
      page('', `<script>onmessage = ({data}) => (told = data)</script>${outer}`),
      {
        files: {'/inner.html': {body: inner}},
        look: async () => {
          while (!globalThis.told) await new Promise((resolve) => setTimeout(resolve, 20));
          return globalThis.told;
        },
      },
    );
    assert.deepEqual(seen, [`story-overview: ${story.headline}`]);
  });
});
