import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import fc from 'fast-check';
import {launchChromium} from '../support/browsers.mjs';
import {serve} from '../support/serve.mjs';
import {compileArticle} from '../../src/formats/article/read.ts';
import {prerender, styleHashes, styleSheet, tags} from '../../src/prerender/prerender.ts';
import {anyStory} from '../../src/prerender/fixtures/any-story.ts';
import {inlineScript, storyScript} from '../../src/publish/build/story-script.ts';
import {parseStory} from '../../src/story/parse-story.ts';
import {readFileSync} from 'node:fs';

const file = 'src/stories/us-army-ukraine.md';
const story = compileArticle(readFileSync(file, 'utf8'), {file});
const lastWords = story.sections.at(-1).body.at(-1).text.at(-1);
const late = '<script type="module" src="/dist/story-widgets.js"></script>';
const tellsStory = `<script>${inlineScript(storyScript(story))}</script>`;
const page = (body, head = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><meta name="viewport" content="width=device-width">${head}<body>${body}</body></html>`;

let browser;
before(async () => (browser = await launchChromium()));
after(() => browser.close());

const opened = [];
afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});

/** Opens a page; the script is held back until `arrive()`, unless it is there at once. */
async function open(html, {javaScript = true, headers = {}, files = {}, isThere = false} = {}) {
  const site = await serve('.', {pages: {'/host.html': {body: html, headers}, ...files}});
  const tab = await browser.newPage();
  const said = [];
  tab.on('console', (message) => said.push(message.text()));
  tab.on('pageerror', (error) => said.push(error.message));
  await tab.setViewport({width: 390, height: 800});
  await tab.setJavaScriptEnabled(javaScript);
  await tab.setRequestInterception(true);
  let arrive;
  const arrival = new Promise((resolve) => (arrive = resolve));
  if (isThere) arrive();
  tab.on('request', async (request) => {
    if (request.url().endsWith('.js')) await arrival;
    await request.continue().catch(() => {});
  });
  await tab.goto(`${site.url}/host.html`, {waitUntil: 'domcontentloaded'});
  opened.push(async () => {
    arrive();
    await tab.close();
    await site.close();
  });
  return {
    tab,
    said,
    async arrive() {
      arrive();
      await tab.evaluate(async () => {
        await customElements.whenDefined('timeline-strip');
        const isTaken = (widget) =>
          widget.matches(':state(ready)') && widget.shadowRoot?.querySelector('[part]');
        const areTaken = () => [...document.querySelectorAll('[prerendered]')].every(isTaken);
        for (let times = 0; times < 250 && !areTaken(); times++)
          await new Promise((resolve) => setTimeout(resolve, 20));
        await new Promise((resolve) => setTimeout(resolve, 100));
      });
    },
  };
}

/**
 * What the widgets of a page say, wherever their markup stands; styles say nothing. Where today is, markup cannot say; what
 * a longer timeline has besides its list is drawn by the script.
 */
const textOfWidgets = () =>
  [...document.querySelectorAll('story-overview, key-points, quote-card, timeline-strip')].map((element) => {
    const copy = document.createElement('div');
    copy.append(...[...(element.shadowRoot ?? element).childNodes].map((node) => node.cloneNode(true)));
    const more = '.today, [part=scale] > *, [part=filter] > *, [part=position], [part=latest], [part=legend]';
    for (const style of copy.querySelectorAll(`style, link, slot, ${more}`)) style.remove();
    return copy.textContent.replace(/\s+/g, ' ').trim();
  });

/** What the reader did before the script came: opened a section and a passage, put the focus there, selected words. */
function readAlready() {
  const root = document.querySelector('key-points').shadowRoot ?? document.querySelector('key-points');
  const section = root.querySelector('[part=section]');
  section.open = true;
  const toggle = section.querySelector('summary');
  toggle.focus();
  const [words] = section.querySelector('p').childNodes;
  getSelection().setBaseAndExtent(words, 0, words, 20);
  window.before = {section, toggle, words: words.data.slice(0, 20)};
  window.shifts = [];
  const observer = new PerformanceObserver((list) => {
    window.shifts.push(...list.getEntries().map(({value}) => value));
  });
  // What opening moved is the reader's doing, and is reported with a frame that may be late.
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)));
  return frame()
    .then(frame)
    .then(() => observer.observe({type: 'layout-shift'}));
}

/** What is left of it. */
function readStill() {
  const {section, toggle, words} = window.before;
  const root = document.querySelector('key-points').shadowRoot;
  return {
    same: root.contains(section),
    open: root.querySelector('[part=section]').open,
    focus: root.activeElement?.part.value,
    sameFocus: root.activeElement === toggle,
    selected: `${getSelection()}` === words,
    shift: window.shifts.reduce((sum, value) => sum + value, 0),
  };
}

/** Waits until the headline is that of the story. */
const isNew = ({tab}) =>
  tab.waitForFunction(
    (headline) =>
      document.querySelector('story-overview').shadowRoot.querySelector('[part=headline]')?.textContent ===
      headline,
    {},
    story.headline,
  );

/** The scripts that take prerendered markup over: one that renders, and one that loads that where it has to. */
const scripts = {
  'the script that renders': late.replace('<script', '<script async'),
  'that of prerendered pages': `${tellsStory}<script type="module" async src="/dist/story-widgets.prerendered.js"></script>`,
};
const variants = {
  declarative: {html: prerender(story), head: ''},
  light: {
    html: prerender(story, {output: 'light'}),
    head: `<style>${tags.map((tag) => styleSheet(tag, 'light')).join('\n')}</style>`,
  },
};

for (const [output, {html, head}] of Object.entries(variants))
  describe(`a story prerendered as ${output} HTML`, () => {
    it('is whole for a reader without JavaScript, and its disclosures open', async () => {
      const host = await open(page(html, head), {javaScript: false});
      const [overview, points] = await host.tab.evaluate(textOfWidgets);
      assert.match(overview, /^Story overview US Army/);
      for (const {summary} of story.keyPoints) assert.ok(points.includes(summary[0]), summary[0]);
      assert.ok(points.includes(lastWords), lastWords);
      const heights = await host.tab.evaluate(() => {
        const root = document.querySelector('key-points').shadowRoot ?? document.querySelector('key-points');
        const height = () => root.querySelector('[part=point]').offsetHeight;
        const closed = height();
        root.querySelector('[part=section-toggle]').click();
        return [closed, height()];
      });
      assert.ok(heights[1] > heights[0] + 100, `opened from ${heights[0]} to ${heights[1]} px`);
    });
  });

const pairs = Object.entries(variants).flatMap(([output, variant]) =>
  Object.entries(scripts).map(([script, asynchronous]) => ({output, script, asynchronous, ...variant})),
);

for (const {output, script, asynchronous, html, head} of pairs) {
  describe(`a story prerendered as ${output} HTML, with ${script}`, () => {
    it('is taken over as it stands: nothing moves, what the reader opened, focused and selected stays', async () => {
      const host = await open(page(html + asynchronous, head));
      const before = await host.tab.evaluate(textOfWidgets);
      await host.tab.evaluate(readAlready);
      await host.arrive();
      assert.deepEqual(await host.tab.evaluate(readStill), {
        same: true,
        open: true,
        focus: 'section-toggle',
        sameFocus: true,
        selected: true,
        shift: 0,
      });
      assert.deepEqual(await host.tab.evaluate(textOfWidgets), before);
      assert.deepEqual(host.said, []);
    });

    it('behaves as if the script had rendered it', async () => {
      const host = await open(page(html + asynchronous, head));
      await host.arrive();
      const heard = await host.tab.evaluate(async () => {
        const heard = [];
        for (const type of ['story-load', 'key-points-toggle', 'passage-open'])
          document.addEventListener(type, ({type, item}) => heard.push(item ? `${type} ${item}` : type));
        const root = document.querySelector('key-points').shadowRoot;
        root.querySelector('[part=section-toggle]').click();
        document.querySelector('story-overview').shadowRoot.querySelector('[part=passage-toggle]').click();
        await new Promise((resolve) => setTimeout(resolve, 100));
        return heard;
      });
      assert.deepEqual(heard, [
        `key-points-toggle ${story.keyPoints[0].id}`,
        `passage-open ${story.overview[0].id}`,
      ]);
    });

    it('gives way to a newer story, and keeps what the reader opened in it', async () => {
      const old = {...story, headline: 'An older headline', keyPoints: story.keyPoints.slice(1)};
      const stale = prerender(old, {output});
      const host = await open(page(stale + asynchronous, head));
      await host.tab.evaluate(readAlready);
      const opened = await host.tab.evaluate(() => window.before.section.closest('[data-item]').dataset.item);
      await host.arrive();
      await isNew(host);
      const now = await host.tab.evaluate(() => {
        const root = document.querySelector('key-points').shadowRoot;
        return {
          open: [...root.querySelectorAll('details[open]')].map(
            (details) => details.closest('[data-item]').dataset.item,
          ),
          focused: root.activeElement?.closest('[data-item]')?.dataset.item,
          points: root.querySelectorAll('[part=point]').length,
        };
      });
      assert.deepEqual(now, {open: [opened], focused: opened, points: story.keyPoints.length});
      const texts = (await host.tab.evaluate(textOfWidgets)).join(' ');
      assert.doesNotMatch(texts, /An older headline/);
      assert.ok(texts.startsWith(`Story overview ${story.headline}`));
    });

    it('gives way to a newer story on a site that lost prerendered.js', async () => {
      const stale = prerender({...story, headline: 'An older headline'}, {output});
      const files = {'/dist/prerendered.js': {status: 404, body: ''}};
      const host = await open(page(stale + asynchronous, head), {files});
      await host.arrive();
      await isNew(host);
      const [overview] = await host.tab.evaluate(textOfWidgets);
      assert.doesNotMatch(overview, /An older headline/);
    });

    it('stays, and can be operated, where the script has another story', async () => {
      const other = parseStory({...story, id: 'another', headline: 'Another story'});
      const host = await open(page(prerender(other, {output}) + asynchronous, head));
      const before = await host.tab.evaluate(textOfWidgets);
      await host.arrive();
      assert.deepEqual(await host.tab.evaluate(textOfWidgets), before);
      const heard = await host.tab.evaluate(
        () =>
          new Promise((resolve) => {
            document.addEventListener('passage-open', ({item}) => resolve(item));
            document
              .querySelector('story-overview')
              .shadowRoot.querySelector('[part=passage-toggle]')
              .click();
          }),
      );
      assert.equal(heard, story.overview[0].id);
    });

    it('is taken over too when the script comes before it', async () => {
      const early = asynchronous
        .replace(/type="module" async|async type="module"/, '')
        .replace('.js"', '.classic.js"');
      const host = await open(page(html, head + early), {isThere: true});
      await host.arrive();
      const headlines = () =>
        document.querySelector('story-overview').shadowRoot.querySelectorAll('h2').length;
      assert.equal(await host.tab.evaluate(headlines), 1);
    });
  });
}

describe('a prerendered story whose script is there at once', () => {
  it('is painted before the script takes it over', async () => {
    const heard = `<script>
      const {port1, port2} = new MessageChannel();
      let isPainted = false;
      port1.onmessage = () => (isPainted = true);
      // A task that a frame's callback asks for comes after the picture of that frame.
      requestAnimationFrame(() => port2.postMessage(0));
      document.addEventListener('story-load', () => (window.wasPainted ??= isPainted));
    </script>`;
    const script = `<script>${readFileSync('dist/story-widgets.classic.js', 'utf8')}</script>`;
    const host = await open(page(prerender(story) + script, heard));
    await host.arrive();
    assert.equal(await host.tab.evaluate('window.wasPainted'), true);
  });

  it('is taken over by the line of docs/without-javascript.md', async () => {
    const [, line] = /(<script type="module">[^<]*<\/script>)/.exec(
      readFileSync('docs/without-javascript.md', 'utf8'),
    );
    const host = await open(page(prerender(story) + line));
    await host.arrive();
    assert.ok(await host.tab.$eval('timeline-strip', (element) => element.matches(':state(ready)')));
    assert.deepEqual(host.said, []);
  });
});

describe('a prerendered story under a strict policy', () => {
  for (const [script, asynchronous] of Object.entries(scripts))
    it(`shows its look by the hashes of its styles, with ${script}`, async () => {
      const hashes = await styleHashes();
      const policy = `default-src 'none'; script-src 'self' 'unsafe-inline'; style-src ${hashes.join(' ')}; require-trusted-types-for 'script'`;
      const host = await open(page(prerender(story) + asynchronous), {
        headers: {'Content-Security-Policy': policy},
      });
      await host.arrive();
      assert.deepEqual(host.said, []);
      assert.equal(
        await host.tab.evaluate(
          () =>
            getComputedStyle(document.querySelector('key-points').shadowRoot.querySelector('[part=list]'))
              .listStyleType,
        ),
        'none',
      );
    });

  it('takes its look from a sheet of the page', async () => {
    const css = tags.map((tag) => styleSheet(tag)).join('\n');
    const html = prerender(story, {styles: {href: '/widgets.css'}});
    const policy = "default-src 'none'; style-src 'self'";
    const host = await open(page(html), {
      headers: {'Content-Security-Policy': policy},
      files: {'/widgets.css': {body: css}},
      javaScript: false,
    });
    assert.deepEqual(host.said, []);
  });
});

describe('any story', () => {
  for (const [script, asynchronous] of Object.entries(scripts))
    it(`says the same prerendered in either way and rendered, with ${script}`, async () => {
      const many = script === 'the script that renders' ? 40 : 10;
      const stories = [story, ...fc.sample(anyStory, many).map((any) => parseStory(any, {warn: () => {}}))];
      const html = stories
        .map(
          (any) =>
            prerender(any) +
            prerender(any, {output: 'light'}) +
            tags.map((tag) => `<${tag}></${tag}>`).join(''),
        )
        .join('');
      const host = await open(page(html + asynchronous));
      const before = await host.tab.evaluate(textOfWidgets);
      await host.arrive();
      const after = await host.tab.evaluate(
        async (textOf, stories) => {
          const elements = [
            ...document.querySelectorAll('story-overview, key-points, quote-card, timeline-strip'),
          ];
          elements.forEach((element, index) => {
            if (index % 12 >= 8) element.story = stories[Math.floor(index / 12)];
          });
          await Promise.all(elements.map((element) => element.updateComplete));
          const ids = new Set(stories.map(({id}) => id));
          const isShown = ({source}, index) => index % 12 < 8 || ids.has(source.state.story?.id);
          const isThere = () =>
            elements.every(isShown) && elements.at(-1).story.id === elements.at(-1).source.state.story.id;
          for (let times = 0; times < 100 && !isThere(); times++)
            await new Promise((resolve) => setTimeout(resolve, 100));
          await new Promise((resolve) => setTimeout(resolve, 1000));
          return new Function(`return (${textOf})()`)();
        },
        `${textOfWidgets}`,
        stories,
      );
      for (const [index] of stories.entries()) {
        const [declarative, light] = [
          before.slice(index * 12, index * 12 + 4),
          before.slice(index * 12 + 4, index * 12 + 8),
        ];
        assert.deepEqual(light, declarative);
        assert.deepEqual(after.slice(index * 12 + 8, index * 12 + 12), declarative);
      }
    });
});
