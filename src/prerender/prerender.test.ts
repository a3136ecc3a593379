import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {harbourStory} from '../elements/fixtures/harbour-story.js';
import {escapeHtml} from '../formats/html/escape.js';
import {StoryError, parseStory} from '../story/parse-story.js';
import {prerender, styleHashes, tags} from './prerender.js';
import {anyStory} from './fixtures/any-story.js';

const story = harbourStory();
const textOf = (html: string) => html.replace(/<style>.*?<\/style>/g, '').replace(/<[^>]*>/g, ' ');

describe('a prerendered story', () => {
  it('has a heading level as the elements take it, from whatever an application gives', () => {
    const levelOf = (headingLevel: unknown) =>
      /<h(\d)/.exec(prerender(story, {headingLevel: headingLevel as number}))![1];
    assert.deepEqual([0, 9, '3', 'deep'].map(levelOf), ['1', '6', '3', '2']);
  });

  it('is all four widgets, each with its own look in a shadow root', () => {
    const html = prerender(story);
    assert.deepEqual(
      [...html.matchAll(/^<([\w-]+) /gm)].map(([, tag]) => tag),
      tags,
    );
    assert.equal(
      html.match(/<template shadowrootmode="open" shadowrootclonable shadowrootserializable><style>/g)
        ?.length,
      4,
    );
    assert.match(textOf(html), /Harbour Bridge closes for repairs/);
    assert.match(textOf(html), /The Harbour Bridge closes on Monday for nine months\./);
  });

  it('is plain HTML inside the tag where a CMS takes templates, scripts and styles away', () => {
    const html = prerender(story, {output: 'light'});
    assert.doesNotMatch(html, /<(template|style|script|link)|<!--/);
    assert.match(html, /<h2 part="headline">Harbour Bridge closes for repairs<\/h2>/);
    assert.match(html, /<details part="section">\s*<summary/);
  });

  it('has a line for its tag and one for its content, whatever the lines of its texts are', () => {
    const lines = harbourStory({standfirst: 'One.\n\nTwo.', headline: 'A\r\nB\u2028C'});
    for (const output of ['declarative', 'light'] as const) {
      const html = prerender(lines, {output, tags: ['story-overview'], attributes: {src: '/a\n\nb'}});
      assert.equal(html.trimEnd().split(/[\n\r\u2028]/).length, output === 'light' ? 3 : 2);
      assert.match(html, /^(<div>\n)?<story-overview [^<>\n]+>\n <.+<\/story-overview>(<\/div>)?\n$/);
      assert.match(html, /One\.&#10;&#10;Two\./);
    }
  });

  it('has English labels marked as English where nobody has them in the language of the story', () => {
    const urdu = prerender(harbourStory({lang: 'ur-PK', dir: 'rtl', updated: '2031-05-20'}));
    assert.match(urdu, /<h2 part=label><span lang=en dir=ltr>Timeline<\/span><\/h2>/);
    assert.match(urdu, /<span lang=en dir=ltr>Updated <\/span><time/);
    assert.match(urdu, /<div class=buttons lang=en hidden>/);
    const shown = urdu.replace(/<style>.*?<\/style>|<[^>]*>/gs, (tag) =>
      tag.startsWith('<span lang=en') ? '§' : ' ',
    );
    for (const english of [
      'Story overview',
      'Key points',
      'Read the article',
      'In the article',
      'Skip this part',
    ])
      assert.equal(shown.split(english).length, shown.split(`§${english}`).length, english);
    for (const lang of ['en', 'en-GB', 'de', 'he', 'iw'])
      assert.doesNotMatch(prerender({...harbourStory(), lang}), /<span lang="en"|class="buttons" lang/);
  });

  it('names its story, so that the elements ask for this one', () => {
    assert.match(prerender(story), /^<story-overview story-id="harbour-bridge" prerendered="\w+">/);
    const elsewhere = prerender(story, {
      tags: ['key-points'],
      attributes: {src: '/a.json?b&c'},
      headingLevel: 3,
    });
    assert.match(
      elsewhere,
      /^<key-points story-id="harbour-bridge" heading-level="3" src="\/a.json\?b&amp;c" pre/,
    );
    assert.match(elsewhere, /<h3 part=label>/);
  });

  it('shows the quote that is asked for, and is an empty tag where the story has none', () => {
    assert.match(prerender(story, {tags: ['quote-card'], quote: 'mayor'}), / quote="mayor".*Mira Sample/s);
    const empty = prerender(harbourStory({quotes: []}), {tags: ['quote-card']});
    assert.equal(empty, '<quote-card story-id="harbour-bridge"></quote-card>\n');
  });

  it('leaves no rules to be read where something takes its tags away', () => {
    const html = prerender(story);
    // As kses of WordPress does: tags go, comments and the text between stay.
    const left = html.replace(/<!--.*?-->|<[^>]*>/gs, (found) => (found.startsWith('<!--') ? found : ''));
    const read = left.replace(/<!--.*?-->/gs, '');
    assert.doesNotMatch(read, /[{}]|--_|:host/);
    assert.match(read, /Harbour Bridge closes/);
  });

  it('has quotation marks around attributes in a shadow root only where HTML needs them, and leaves those in the text', () => {
    const said = 'Anna wrote class="late" and <b part="x">, he read title="a b"';
    const html = prerender(harbourStory({headline: said}), {tags: ['story-overview'], styles: 'none'});
    assert.ok(html.includes(`<h2 part=headline>${escapeHtml(said)}</h2>`));
    for (const [, value] of html.split('serializable>')[1]!.matchAll(/[a-z]="([^"]*)"/g))
      assert.match(value!, /^$|[^\w.:#-]/);
    const inPage = prerender(story, {tags: ['story-overview'], output: 'light'});
    assert.match(inPage, /<h2 part="headline">/);
  });

  it('has no white space between blocks and no end tag that HTML implies in a shadow root, and both elsewhere', () => {
    const said = 'He wrote </p> <li> & </li> <li>';
    const wanted = {tags: ['story-overview', 'timeline-strip'], styles: 'none'} as const;
    const html = prerender(harbourStory({headline: said}), wanted);
    assert.ok(html.includes(`<h2 part=headline>${escapeHtml(said)}</h2>`));
    assert.doesNotMatch(html, /<\/li>|<\/(div|ol|section)> <|<\/p><(p|div|h3)/);
    const inPage = prerender(story, {...wanted, output: 'light'});
    assert.equal(inPage.match(/<\/p>/g)!.length, inPage.match(/<p[ >]/g)!.length);
    assert.equal(inPage.match(/<\/li>/g)!.length, inPage.match(/<li[ >]/g)!.length);
  });

  it('is one bundle, whose shadow root has the styles once, where that is asked for', async () => {
    const html = prerender(story, {bundle: true});
    assert.match(html, /^<story-bundle story-id="harbour-bridge" prerendered="\w+">\n <template /);
    const [style = '', ...more] = [...html.matchAll(/<style>(.*?)<\/style>/g)].map(([, css]) => css);
    assert.deepEqual(more, []);
    const digest = createHash('sha256').update(style).digest('base64');
    assert.deepEqual(await styleHashes(['story-bundle']), [`'sha256-${digest}'`]);
    const inside = html.replace(/<style>.*?<\/style>/, '');
    assert.deepEqual(
      [...inside.matchAll(/<([\w-]+) prerendered=/g)].map(([, tag]) => tag),
      tags,
    );
    assert.equal(textOf(html).replace(/\s/g, ''), textOf(prerender(story)).replace(/\s/g, ''));
    const linked = prerender(story, {bundle: true, styles: {href: '/widgets.css'}});
    assert.equal(linked.match(/<link /g)?.length, 1);
    assert.match(
      prerender(harbourStory({status: 'withheld'}), {bundle: true}),
      /<\/style><p part=note[^>]*>The publisher is holding this story back\.<\/p><\/template>/,
    );
  });

  it('shows whatever a story says as text', () => {
    fc.assert(
      fc.property(anyStory, (any) => {
        for (const output of ['declarative', 'light'] as const) {
          const html = prerender(any, {output});
          assert.doesNotMatch(html, /<script|<b>bold|(?<!<style>)<!--/);
          assert.equal(html.match(/<\/template>/g)?.length ?? 0, html.match(/<template /g)?.length ?? 0);
        }
      }),
      {numRuns: 200},
    );
  });

  it('is the same when it is made of the file that the elements will load', () => {
    fc.assert(
      fc.property(anyStory, (any) => {
        const hosted = JSON.stringify(parseStory(any));
        assert.equal(prerender(JSON.parse(hosted)), prerender(any));
      }),
      {numRuns: 50},
    );
  });

  it('is refused in a sentence where the story or an option is none', () => {
    assert.throws(() => prerender({version: 1}), StoryError);
    assert.throws(() => prerender(story, {tags: ['story-card' as 'key-points']}), /no tag “story-card”/);
    for (const name of ['onclick', 'a b', '"><b>'])
      assert.throws(() => prerender(story, {attributes: {[name]: 'x'}}), /no attribute to put on a tag/);
  });
});
