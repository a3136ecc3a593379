import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createElement} from 'react';
import {renderToString} from 'react-dom/server';
import {KeyPoints, QuoteCard, StoryBundle, StoryOverview} from 'story-widgets/react';

const story = {
  version: 1,
  id: 'bridge',
  lang: 'en',
  headline: 'A <b> bridge',
  keyPoints: [],
  quotes: [
    {id: 'first', kind: 'pull', text: 'The first words.'},
    {id: 'second', kind: 'pull', text: 'The second words.'},
  ],
};
const htmlOf = (...element) => renderToString(createElement(...element));
const fallback = createElement('p', null, 'Later.');
const shadow = /<template shadowrootmode="open"[^>]*><style>.*?<\/style>(.*)<\/template>/s;

describe('a React component on a server', () => {
  it('holds the story in a declarative shadow root, and its fallback outside', () => {
    const html = htmlOf(StoryOverview, {story, headingLevel: 3, className: 'card'}, fallback);
    assert.match(html, /^<story-overview class="card" story-id="bridge" prerendered="\w+"><template/);
    assert.match(html.match(shadow)[1], /<h3 part="headline">A &lt;b&gt; bridge<\/h3>/);
    assert.match(html, /<\/template><p>Later\.<\/p><\/story-overview>$/);
  });

  it('takes the story of the bundle around it', () => {
    const html = htmlOf(StoryBundle, {story}, createElement(QuoteCard, {quote: 'second'}));
    assert.match(html, /^<story-bundle story-id="bridge"><quote-card /);
    assert.match(html.match(shadow)[1], /The second words\./);
    assert.doesNotMatch(html, /The first words\./);
  });

  it('takes it though a story of another name is registered, as in the browser', () => {
    const html = htmlOf(StoryBundle, {story}, createElement(QuoteCard, {storyId: 'ferry'}));
    assert.match(html.match(shadow)?.[1] ?? '', /The first words\./);
    assert.equal(htmlOf(KeyPoints, {storyId: 'ferry'}, fallback).includes('<template'), false);
  });

  it('is laid out with all widgets as a bundle that has none inside', () => {
    const html = htmlOf(StoryBundle, {story});
    assert.match(html, /^<story-bundle story-id="bridge" prerendered="\w+"><template/);
    assert.match(html, /The first words\./);
    assert.equal(
      htmlOf(StoryBundle, {story}, fallback),
      '<story-bundle story-id="bridge"><p>Later.</p></story-bundle>',
    );
  });

  for (const [what, props] of [
    ['without a story', {}],
    ['with a story that is none', {story: {version: 1, lang: 'en'}}],
    ['with the text of an object', {story: '[object Object]'}],
    [
      'with a story that cannot be read',
      {story: Object.defineProperty({}, 'id', {enumerable: true, get: () => fallback.no.id})},
    ],
    ['with an address to load from', {src: '/story.json'}],
  ])
    it(`is its fallback ${what}`, () => {
      assert.equal(htmlOf(KeyPoints, props, fallback), '<key-points><p>Later.</p></key-points>');
    });

  it('is its fallback where the story has nothing for it', () => {
    assert.equal(
      htmlOf(KeyPoints, {story}, fallback),
      '<key-points story-id="bridge"><p>Later.</p></key-points>',
    );
  });

  it('says one sentence of a story that was withdrawn, and shows nothing of it', () => {
    const withheld = {...story, status: 'withheld'};
    for (const [component, ...children] of [
      [KeyPoints, fallback],
      [StoryBundle],
      [StoryBundle, createElement(QuoteCard)],
    ]) {
      const html = htmlOf(component, {story: withheld}, ...children);
      assert.match(
        html,
        /^<[^>]+><template shadowrootmode="open"[^>]*><style><!--[^<]*<\/style><p part="note" dir="auto" class="meta">[^<]+<\/p><\/template>/,
      );
      assert.doesNotMatch(html, /words\.|A &lt;b&gt;/);
    }
  });

  it('is hidden or not as it was told', () => {
    assert.match(htmlOf(KeyPoints, {hidden: true}), /^<key-points hidden="">/);
    assert.match(htmlOf(KeyPoints, {hidden: false}), /^<key-points>/);
  });
});
