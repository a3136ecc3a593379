import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {elementsOf} from '../../build/manifest-elements.mjs';
import {serve} from '../support/serve.mjs';
import {labelled, playground, wordsShown} from './playground-page.mjs';

const axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8');
const elements = elementsOf(JSON.parse(await readFile('dist/custom-elements.json', 'utf8')));
const everyTag = elements.map(({tagName}) => tagName).join('+');
const fromDisk = pathToFileURL('demo/playground/index.html').href;

let bench;
let site;
before(async () => {
  bench = await playground();
  site = await serve('.');
});
after(async () => {
  await site.close();
  await bench.close();
});
const served = (hash = '') => `${site.url}/demo/playground/${hash}`;

describe('the playground', () => {
  for (const [from, url] of [
    ['disk', () => fromDisk],
    ['a server', served],
  ])
    it(`opens from ${from}, shows the story, says nothing to the console and asks for nothing but the project’s files`, async () => {
      const {page, said, asked, preview} = await bench.open(url());
      assert.match(await preview(wordsShown), /US Army and Ukraine/);
      assert.deepEqual(said, []);
      assert.deepEqual(
        [...new Set(asked.map((url) => url.replace(/.*\/(demo|dist)\//, '$1/')))]
          .filter((url) => url !== 'about:srcdoc' && url !== 'demo/icon.svg')
          .sort(),
        [
          'demo/demo.css',
          from === 'disk' ? 'demo/playground/index.html' : 'demo/playground/',
          'demo/playground/playground.css',
          'dist/playground-frame.js',
          'dist/playground.js',
          'dist/story-widgets.classic.js',
        ],
      );
      await page.close();
    });

  it('has a control for every attribute, custom property and part of the manifest, and tells of every property and event', async () => {
    const {page} = await bench.open(served(`#tags=${everyTag}`));
    const found = await page.evaluate(() => {
      const text = (root, selector) => [...root.querySelectorAll(selector)].map((each) => each.textContent);
      const panels = [...document.querySelectorAll('.panel')];
      const [attributes, properties, parts] = ['Attributes', 'Custom properties', 'Parts'].map((name) =>
        panels.find((panel) => panel.querySelector('summary').firstChild.data === name),
      );
      const byTag = (root) =>
        Object.fromEntries(
          [...root.querySelectorAll('.inner')].map((panel) => [
            panel.querySelector('summary').firstChild.data,
            text(panel, 'label code'),
          ]),
        );
      return {
        attributes: byTag(attributes),
        others: text(attributes, '.name code'),
        properties: text(properties, 'label code'),
        parts: byTag(parts),
        events: text(document.querySelector('.heard'), 'dt code:first-child'),
      };
    });
    const names = (list) => list.map(({name}) => name);
    for (const {tagName, attributes, members, cssParts, cssProperties, events} of elements) {
      assert.deepEqual(found.attributes[`<${tagName}>`].toSorted(), names(attributes).toSorted());
      assert.deepEqual(found.parts[`<${tagName}>`], names(cssParts));
      const reached = attributes.map(({fieldName}) => fieldName);
      for (const {kind, name} of members)
        if (kind === 'field' && !reached.includes(name)) assert.ok(found.others.includes(name), name);
      for (const {name} of cssProperties) assert.ok(found.properties.includes(name), name);
      for (const {name} of events) assert.ok(found.events.includes(name), name);
    }
    await page.close();
  });

  it('sets the code in what it tells of an attribute apart, and the sentence from its names', async () => {
    const {page} = await bench.open(served(`#tags=${everyTag}`));
    const [hints, rows] = await page.evaluate(() => {
      document.querySelectorAll('.inspector details').forEach((each) => (each.open = true));
      const tops = (each) => each.getBoundingClientRect().top;
      return [
        [...document.querySelectorAll('.hint')].map(({innerHTML}) => innerHTML),
        [...document.querySelectorAll('.inner .field')].map((each) => ({
          words: each.textContent,
          isApart: tops(each.querySelector('.hint')) > tops(each.querySelector('label, .name')),
        })),
      ];
    });
    assert.ok(hints.some((each) => each.includes('answer from <code>src</code> must match')));
    assert.deepEqual(
      hints.filter((each) => each.includes('`')),
      [],
    );
    assert.deepEqual(
      rows.filter(({isApart}) => !isApart),
      [],
    );
    assert.ok(rows.some(({words}) => /^story-id property storyId/.test(words)));
    await page.close();
  });

  for (const scheme of ['light', 'dark'])
    for (const width of [320, 768, 1280])
      it(`is accessible and fits in ${width} px, ${scheme}, with everything open`, async () => {
        const {page} = await bench.open(served(`#tags=${everyTag}&--story-accent=nonsense+words`), {
          width,
          scheme,
        });
        await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
        await page.$eval(labelled('Your own'), (each) => each.click());
        await page.type('textarea', '{"events": [{"a": 1}');
        await page.waitForSelector('.remarks li');
        await page.evaluate(axe);
        const violations = await page.evaluate(() =>
          globalThis.axe
            .run(document, {
              iframes: false,
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
            })
            .then((result) =>
              result.violations.map(({id, nodes}) => `${id}: ${nodes[0].target} ${nodes[0].failureSummary}`),
            ),
        );
        assert.deepEqual(violations, []);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
        await page.close();
      });

  it('lets nothing run that is not the project’s: no inline script, no markup from text', async () => {
    const {page, said} = await bench.open(served());
    const results = await page.evaluate(() => {
      globalThis.ran = false;
      const script = document.createElement('script');
      script.append('globalThis.ran = true');
      document.body.append(script);
      const tried = (act) => {
        try {
          act();
          return 'done';
        } catch (error) {
          return error.name;
        }
      };
      return [
        globalThis.ran,
        tried(() => (document.body.innerHTML = '<b>x</b>')),
        tried(() => globalThis.trustedTypes.createPolicy('another', {})),
      ];
    });
    assert.deepEqual(results, [false, 'TypeError', 'TypeError']);
    assert.ok(said.length > 0);
    await page.close();
  });
});
