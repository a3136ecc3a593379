import assert from 'node:assert/strict';
import {readFile, readdir} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {launchChromium} from '../support/browsers.mjs';
import {seeStrips} from '../support/see-strips.mjs';
import {serve} from '../support/serve.mjs';
import {english} from '../../src/languages/labels.ts';

const article = await readFile('src/stories/us-army-ukraine.md', 'utf8');
const story = JSON.parse(await readFile('dist/us-army-ukraine.story.json', 'utf8'));
const axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8');
const widgets = 'story-overview, key-points, quote-card, timeline-strip';

/** All text inside the shadow roots of a page, one string a text node. */
const shownText = (selector) => {
  const texts = [];
  const walk = (root) => {
    for (const node of root.childNodes) {
      if (node.nodeType === Node.TEXT_NODE && node.data.trim()) texts.push(node.data.trim());
      if (node.nodeType === Node.ELEMENT_NODE) walk(node.shadowRoot ?? node);
    }
  };
  for (const element of document.querySelectorAll(selector)) walk(element.shadowRoot);
  return texts;
};

let browser;
let site;
before(async () => {
  browser = await launchChromium();
  site = await serve('.');
});
after(async () => {
  await site.close();
  await browser.close();
});

/** A page, with all that it wrote to the console and all that it asked for. */
async function open(url, {width = 1280, scheme = 'light'} = {}) {
  const page = await browser.newPage();
  const said = [];
  const asked = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => asked.push(request.url()));
  await page.setViewport({width, height: 900});
  await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
  await page.goto(url, {waitUntil: 'networkidle0'});
  await page.evaluate(seeStrips);
  return {page, said, asked};
}

const states = await readdir('demo/states');

describe('the demo', () => {
  it('opens from disk, says nothing to the console and asks for nothing but its own files', async () => {
    const {page, said, asked} = await open(pathToFileURL('demo/index.html').href);
    assert.deepEqual(said, []);
    const files = asked
      .map((url) => url.replace(/.*\/(demo|dist)\//, '$1/'))
      // Browsers fetch it when they like.
      .filter((path) => path !== 'demo/icon.svg');
    // Its timeline stands in a column, and scrolls there.
    const scripts = ['dist/story-widgets.classic.js', 'dist/timeline-more.classic.js'];
    assert.deepEqual(files.sort(), ['demo/demo.css', 'demo/index.html', ...scripts]);
    const blank = await page.$$eval(
      widgets,
      (all) => all.filter((el) => !el.shadowRoot?.querySelector('[part=base]')).length,
    );
    assert.equal(blank, 0);
    await page.close();
  });

  it('has an icon on each page, so that none asks the server for one that is not there', async () => {
    const html = (await readdir('demo', {recursive: true})).filter((path) => path.endsWith('.html'));
    assert.ok(html.length > 5);
    for (const path of html) {
      const page = pathToFileURL(`demo/${path}`);
      const [, icon] = /<link rel="icon" href="([^"]+)">/.exec(await readFile(page, 'utf8')) ?? [];
      assert.ok(icon, path);
      assert.match(await readFile(new URL(icon, page), 'utf8'), /^<svg/, path);
    }
  });

  it('has every label equally far under its rule', async () => {
    const {page} = await open(`${site.url}/demo/`);
    const seen = await page.$$eval(
      '#together :is(story-overview, key-points, quote-card, timeline-strip)',
      (all) =>
        all.map(({shadowRoot}) => {
          const base = shadowRoot.querySelector('[part=base]').getBoundingClientRect();
          const words = document.createRange();
          words.selectNodeContents(shadowRoot.querySelector('[part=label]'));
          const {top, bottom} = words.getBoundingClientRect();
          return Math.round((top + bottom) / 2 - base.top);
        }),
    );
    assert.ok(Math.max(...seen) - Math.min(...seen) <= 1, seen.join(' '));
    await page.close();
  });

  it('shows nothing that is neither in the article nor a label', async () => {
    const {page} = await open(`${site.url}/demo/`);
    const texts = (await page.evaluate(shownText, widgets)).flatMap((text) => text.split('\n'));
    const known = [article, '1 of 3', ...Object.values(english).flatMap((label) => label.split('{}'))];
    const invented = texts.filter(
      (text) => !known.some((source) => source.includes(text.replace(/^…|…$|,$/g, ''))),
    );
    assert.deepEqual(
      [...new Set(invented)].filter((text) => text !== ','),
      [],
    );
    await page.close();
  });

  it('brings every bullet, heading, paragraph and the post to the accessibility tree, word for word', async () => {
    const {page} = await open(`${site.url}/demo/states/one-tag.html`);
    await page.evaluate(() => {
      const bundle = document.querySelector('story-bundle').shadowRoot;
      for (const widget of bundle.querySelectorAll('*')) {
        for (const details of widget.shadowRoot?.querySelectorAll('details[part=section]') ?? [])
          details.open = true;
      }
    });
    const {nodes} = await (await page.createCDPSession()).send('Accessibility.getFullAXTree');
    const tree = nodes
      .filter(({role, ignored}) => role?.value === 'StaticText' && !ignored)
      .map(({name}) => name.value.trim());
    const expected = [
      story.standfirst,
      ...story.overview.map(({text}) => text.join('')),
      ...story.sections.flatMap(({heading, body}) => [heading, ...body.flatMap(({text}) => text ?? [])]),
      // The address at the end of a post is a link of its own.
      ...story.quotes[0].text.split(/ (?=https:)/),
    ];
    assert.equal(story.overview.length, 4);
    assert.equal(story.sections.length, 3);
    assert.deepEqual(
      expected.filter((text) => !tree.includes(text)),
      [],
    );
    await page.close();
  });

  for (const scheme of ['light', 'dark'])
    for (const width of [320, 768, 1280])
      it(`is accessible and fits in ${width} px, ${scheme}`, async () => {
        const {page} = await open(`${site.url}/demo/`, {width, scheme});
        await page.evaluate(axe);
        const {violations, passes} = await page.evaluate(() =>
          globalThis.axe.run(document, {
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          }),
        );
        assert.deepEqual(
          violations.map(({id, nodes}) => `${id}: ${nodes[0].target}`),
          [],
        );
        assert.ok(
          passes.some(({nodes}) => nodes.some(({target}) => Array.isArray(target[0]))),
          'no shadow root was checked',
        );
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
        await page.close();
      });

  for (const name of states)
    it(`has a page for a state, ${name}, that opens from disk without a word`, async () => {
      const {page, said} = await open(pathToFileURL(`demo/states/${name}`).href);
      // The page of the failed state shows what its author is told.
      assert.equal(said.length, name === 'failed.html' ? 2 : 0, said.join('\n'));
      await page.close();
    });

  it('prints everything, and what a section repeats in the section', async () => {
    const {page} = await open(`${site.url}/demo/states/one-tag.html`);
    await page.emulateMediaType('print');
    const hidden = await page.evaluate(() => {
      const lost = [];
      const repeats = (el) =>
        el.matches('[part=summary]') &&
        el.parentElement.querySelector('details p').textContent.startsWith(el.textContent);
      const walk = (root) => {
        for (const el of root.querySelectorAll('*')) {
          if (el.shadowRoot) walk(el.shadowRoot);
          const text = [...el.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
          const {width, height} = el.getBoundingClientRect();
          const ofScreen = 'summary, button, style, script, [aria-hidden], [part=legend], [part=position]';
          if (text && !(width && height) && !el.closest(ofScreen))
            if (!repeats(el)) lost.push(el.textContent);
        }
      };
      walk(document.querySelector('story-bundle').shadowRoot);
      return lost;
    });
    assert.deepEqual(hidden, []);
    await page.close();
  });
});
