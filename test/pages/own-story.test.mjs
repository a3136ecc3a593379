import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {launchChromium} from '../support/browsers.mjs';
import {classic, page, visit as visitIn} from '../support/host-page.mjs';

const story = {version: 1, id: 'ferry', lang: 'en', headline: 'A ferry for the island'};
const json = JSON.stringify(story);
const own = ['A ferry for the island'];
const bundled = ['US Army and Ukraine’s Strategic Engagement'];

let browser;
before(async () => (browser = await launchChromium()));
after(() => browser.close());

/** The headlines on the page after what may be said of them has been said, also in shadow roots. */
const look = async () => {
  await new Promise((resolve) => setTimeout(resolve, 900));
  const headlines = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.part?.contains('headline') && root !== document ? [element.textContent] : []),
      ...(element.shadowRoot ? headlines(element.shadowRoot) : []),
    ]);
  return headlines(document);
};

const visit = (body) => visitIn(browser, page(classic, body), {look});

describe('a tag that asks for a story of its own', () => {
  for (const [name, body] of Object.entries({
    'JSON that an editor put into paragraphs': `<story-overview><div><p><script type="application/json">${json}</script></p></div>Ours</story-overview>`,
    'JSON whose type has a parameter': `<story-overview><script type="application/json; charset=utf-8">${json}</script>Ours</story-overview>`,
    'JSON of an older type': `<story-overview><script type="text/json">${json}</script>Ours</story-overview>`,
    'JSON that begins with a byte order mark': `<story-overview><script type="application/json">\uFEFF${json}</script></story-overview>`,
    'JSON of a bundle with wrapped widgets': `<story-bundle><p><script type="application/json">${json}</script></p><div><story-overview>Ours</story-overview></div></story-bundle>`,
  }))
    it(`shows it: ${name}`, async () => {
      const {seen, said} = await visit(body);
      assert.deepEqual(seen, own);
      assert.deepEqual(said, []);
    });

  it('shows it where the page has fields on every object', async () => {
    const fields = `<script>Object.assign(Object.prototype, {src: 'x', json: 'x', source: {}, bundle: {}, refresh: 9, name: 'x'})</script>`;
    const {seen, said} = await visitIn(
      browser,
      page(fields + classic, `<story-overview story='${json}'></story-overview>`),
      {look},
    );
    assert.deepEqual(seen, own);
    assert.deepEqual(said, []);
  });

  for (const [name, body, missing] of [
    ['the script was dropped', '<story-overview><p>Ours</p></story-overview>', /was given no story/],
    ['src is empty', '<story-overview src=""></story-overview>', /attribute src is empty/],
    ['story-id is empty', '<story-overview story-id=""></story-overview>', /attribute story-id is empty/],
    ['the id is unknown', '<key-points story-id="tunnel"></key-points>', /story-id="tunnel"/],
    ['a binding was not read', '<story-overview :src="address"></story-overview>', /:src="address"/],
    ['the markup is gone', '<story-overview prerendered="x1"></story-overview>', /prerendered="x1"/],
    [
      'its JSON is for search engines',
      `<story-overview><script type="application/ld+json">{}</script></story-overview>`,
      /application\/ld\+json/,
    ],
    [
      'its JSON was made a comment',
      `<story-overview><!--<script type="application/json">${json}</script>--></story-overview>`,
      /was given no story/,
    ],
    [
      'its JSON waits for consent',
      `<story-overview><script type="text/plain">${json}</script></story-overview>`,
      /was given no story/,
    ],
    [
      'its JSON lies in a template',
      `<story-overview><template><script type="application/json">${json}</script></template></story-overview>`,
      /was given no story/,
    ],
    [
      'its JSON lies deep in a template',
      `<story-overview><div><template><p>${json}</p></template></div></story-overview>`,
      /was given no story/,
    ],
    [
      'it has a picture',
      '<story-overview><img alt="Ours" src="data:,"></story-overview>',
      /was given no story/,
    ],
    [
      'a widget in a bundle that asks for nothing has words',
      '<story-bundle><story-overview>Ours</story-overview></story-bundle>',
      /was given no story/,
    ],
    [
      'the bundle around it asks',
      '<story-bundle src=""><story-overview></story-overview></story-bundle>',
      /<story-bundle>.*attribute src is empty/,
    ],
  ])
    it(`keeps its fallback, and says once what it looked for: ${name}`, async () => {
      const {seen, said} = await visit(body);
      assert.deepEqual(seen, []);
      assert.equal(said.length, 1, said.join('\n'));
      assert.match(said[0], missing);
      assert.match(said[0], /write story-id="us-army-ukraine"$/);
    });

  it('shows no other while an application has not got it yet', async () => {
    const {seen, said} = await visit(
      `<script>const el = document.createElement('story-overview'); el.story = undefined; document.body.append(el)</script>`,
    );
    assert.deepEqual(seen, []);
    assert.equal(said.length, 1);
  });
});

describe('a tag that asks for nothing', () => {
  for (const [name, body] of Object.entries({
    bare: '<story-overview></story-overview>',
    'with a heading level, a class and white space':
      '<story-overview heading-level="3" class="a"> <!-- c --> </story-overview>',
    'in a bundle, wrapped':
      '<story-bundle><section><h2>Ours</h2><story-overview></story-overview></section></story-bundle>',
    'with words, but by name': '<story-overview story-id="us-army-ukraine">Ours</story-overview>',
    'with words, in a bundle by name':
      '<story-bundle story-id="us-army-ukraine"><story-overview>Ours</story-overview></story-bundle>',
  }))
    it(`shows the story in the script: ${name}`, async () => {
      const {seen, said} = await visit(body);
      assert.deepEqual(seen, bundled);
      assert.deepEqual(said, []);
    });
});
