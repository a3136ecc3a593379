/** The designs that docs/styling.md shows, on a page with the fictional story that has everything. */
import assert from 'node:assert/strict';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {launchChromium} from '../support/browsers.mjs';
import {serve} from '../support/serve.mjs';

const guide = await readFile('docs/styling.md', 'utf8');
const axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8');
/** The pictures stay here, to be looked at. */
const pictures = '.build/restyled';
await mkdir(pictures, {recursive: true});

const designs = Object.fromEntries(
  [...guide.slice(guide.indexOf('## Four designs')).matchAll(/^### (.+)\n[^]*?```css\n([^]*?)```/gm)].map(
    ([, name, css]) => [name, css],
  ),
);

/** What the reader of each sees that the reader of a page without it does not. */
const effects = {
  'A card with a border and a shadow': () => {
    const {borderTopLeftRadius, boxShadow} = getComputedStyle(globalThis.part('story-overview', 'base'));
    const rule = getComputedStyle(document.querySelector('story-bundle'), '::before').content;
    return borderTopLeftRadius === '12px' && boxShadow !== 'none' && rule === 'none';
  },
  'Two columns': () => {
    const [points, quote] = ['key-points', 'quote-card'].map((tag) =>
      document.querySelector(tag).getBoundingClientRect(),
    );
    const isBeside = quote.left >= points.right && Math.abs(quote.top - points.top) < 2;
    return innerWidth > 960 ? isBeside : quote.top >= points.bottom;
  },
  'A class for dark': () => {
    const ground = (element, pseudo) => getComputedStyle(element, pseudo).backgroundColor;
    const planned = globalThis.part('timeline-strip', 'event', '.planned');
    return ground(planned, '::after') === 'rgb(20, 22, 26)' && ground(document.body) === 'rgb(20, 22, 26)';
  },
  'The fonts and marks of a house': () => {
    const style = (tag, part, pseudo) => getComputedStyle(globalThis.part(tag, part), pseudo);
    return (
      style('story-overview', 'headline').fontFamily.startsWith('Charter') &&
      style('story-overview', 'label').fontFamily.startsWith('"Helvetica Neue"') &&
      style('story-overview', 'place').fontStyle === 'italic' &&
      style('key-points', 'point', '::before').fontWeight === '700' &&
      style('timeline-strip', 'event', '::before').borderTopStyle === 'dotted' &&
      style('timeline-strip', 'event', '::after').borderTopLeftRadius === '2px'
    );
  },
};

const page = (css) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Restyled</title>
<style>:root { background: #fff; color: #17181c; font: 17px/1.55 Georgia, serif; } body { margin: 0; padding: 1rem; }</style>
<style>${css}</style>
<script src="/demo/stories/marrowby.js"></script>
<script type="module" src="/dist/story-widgets.js"></script>
<body class="dark"><main><h1>Restyled</h1>
<story-bundle>
  <story-overview></story-overview>
  <key-points></key-points>
  <quote-card></quote-card>
  <timeline-strip></timeline-strip>
</story-bundle></main>
<script>document.querySelector('story-bundle').story = marrowbyFerry</script>
`;

let browser;
let site;
before(async () => {
  browser = await launchChromium();
  const pages = Object.fromEntries(
    ['', ...Object.values(designs)].map((css, index) => [
      `/${index}.html`,
      {body: page(css), headers: {'Content-Type': 'text/html'}},
    ]),
  );
  site = await serve('.', {pages});
});
after(async () => {
  await site.close();
  await browser.close();
});

async function open(index, width) {
  const tab = await browser.newPage();
  await tab.setViewport({width, height: 900});
  await tab.evaluateOnNewDocument(() => {
    globalThis.part = (tag, name, more = '') =>
      document.querySelector(tag).shadowRoot.querySelector(`[part=${name}]${more}`);
  });
  await tab.goto(`${site.url}/${index}.html`);
  await tab.waitForFunction(() => globalThis.part('timeline-strip', 'position'));
  return {tab, picture: await tab.screenshot({fullPage: true})};
}

describe('a page author who restyles the widgets as the guide shows', () => {
  it('finds four designs', () => assert.deepEqual(Object.keys(designs), Object.keys(effects)));

  for (const width of [320, 1280])
    for (const [index, name] of Object.keys(effects).entries())
      it(`has readers see it, legible and whole, on ${width} px: ${name}`, async () => {
        const plain = await open(0, width);
        assert.equal(await plain.tab.evaluate(effects[name]), name === 'Two columns' && width === 320);
        await plain.tab.close();
        const {tab, picture} = await open(index + 1, width);
        await writeFile(`${pictures}/${name.toLowerCase().replaceAll(' ', '-')}-${width}.png`, picture);
        assert.ok(await tab.evaluate(effects[name]));
        assert.equal(await tab.evaluate(() => document.documentElement.scrollWidth), width);
        await tab.evaluate(axe);
        const {violations} = await tab.evaluate(() =>
          globalThis.axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag22aa']}),
        );
        assert.deepEqual(
          violations.map(({id, nodes}) => `${id}: ${nodes[0].target}`),
          [],
        );
        await tab.close();
      });
});
