import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {deflate, inflate} from './deflate.js';
import type {ElementFacts} from './facts.js';
import {initialView, knownView} from './view.js';
import type {View} from './view.js';
import {longestLink, readHash, writeHash} from './view-hash.js';

const view: View = {
  tags: ['quote-card', 'timeline-strip'],
  attributes: {'quote-card': {quote: 'a & b', 'heading-level': '3'}},
  properties: {'--story-accent': '#0a5', '--story-font': "'Gill Sans', serif"},
  parts: {'timeline-strip': {heading: 'font-style: italic; color: teal'}},
  width: '480',
  theme: 'dark',
  lang: 'ar',
  rtl: true,
  reducedMotion: true,
  hostile: true,
  twice: true,
  noScript: true,
  markup: 'light',
  script: 'classic',
  story: '---\nlang: en\n---\n\n# Überschrift 🌉\n',
  headline: 'A headline',
};

const named = (name: string) => ({name, description: ''});
const element = (tag: string, attribute: string): ElementFacts => ({
  tag,
  className: '',
  description: '',
  properties: [
    {...named('quote'), type: 'string', attribute},
    {...named('headingLevel'), type: 'number', attribute: 'heading-level'},
  ],
  methods: [],
  events: [],
  parts: [named('heading')],
  cssProperties: [named('--story-accent'), named('--story-font')],
  states: [],
  slots: [],
});
const elements = [
  element('story-bundle', 'src'),
  element('quote-card', 'quote'),
  element('timeline-strip', 'src'),
];

describe('the address of a preview', () => {
  it('brings back all that was set', async () => {
    const {hash, tooLong} = await writeHash(view);
    assert.equal(tooLong, false);
    assert.deepEqual(knownView(await readHash(`#${hash}`), elements), view);
  });

  it('is empty while nothing is set', async () => {
    assert.deepEqual(await writeHash(initialView), {hash: '', tooLong: false});
    assert.deepEqual(await readHash(''), initialView);
  });

  it('leaves out a story that is too long for it, and says so', async () => {
    const noise = Array.from({length: 60_000}, (_, index) => ((index * 7919) % 65_521).toString(36)).join('');
    const {hash, tooLong} = await writeHash({...view, story: noise});
    assert.equal(tooLong, true);
    assert.ok(hash.length < longestLink);
    assert.deepEqual(await readHash(hash), {...view, story: ''});
  });

  it('cannot bring what the manifest does not know', async () => {
    const hash =
      'tags=script+quote-card+story-unknown&script.src=x&quote-card.onclick=x&quote-card::x=color:red&--x=1&width=9&theme=x&lang=zz&constructor.x=1&quote-card.__proto__=x';
    assert.deepEqual(knownView(await readHash(hash), elements), {...initialView, tags: ['quote-card']});
  });

  it('may be anything else, and the page opens', async () => {
    for (const hash of ['%', '%E0%A4%A', 'story=!', 'story=AAAA', '&&==&', 'tags=', '\u0000'])
      assert.deepEqual(knownView(await readHash(hash), elements), initialView, hash);
  });
});

describe('a packed text', () => {
  it('stands in an address as it is', async () => {
    const packed = await deflate(view.story);
    assert.equal(encodeURIComponent(packed), packed);
    assert.equal(await inflate(packed, 1_000), view.story);
  });

  it('that would fill the memory is not unpacked', async () => {
    const packed = await deflate('a'.repeat(5_000_000));
    assert.ok(packed.length < 10_000);
    assert.equal(await inflate(packed, 2_000_000), undefined);
  });
});
