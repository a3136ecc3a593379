import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compileArticle} from '../../formats/article/read.js';
import type {Story} from '../../story/story.js';
import {assertNoWorseThanLinear} from '../../story/fixtures/time-taken.js';
import {bridgePage} from '../../cli/fixtures/bridge-page.js';
import {harbour, run, workFolder} from '../../cli/fixtures/run.js';

const {write} = workFolder();
const story = compileArticle(harbour, {file: 'bridge.md'});
const storyFile = (name: string, change: (story: Story) => void = () => {}) => {
  const copy = structuredClone(story);
  change(copy);
  return write(name, JSON.stringify(copy, null, 2));
};
describe('the alarm when the page of an article changes', () => {
  const drift = async (change: (markdown: string) => string, kind = 'md') => {
    const file = write(`now.${kind}`, change(harbour));
    const {code, out, err} = await run(['check', storyFile('story.json'), '--against', file]);
    const items = [...out.matchAll(/^\S+:\d+:\d+ (\S+) “/gm)].map(([, item]) => item);
    return {code, out, err, items};
  };

  it('reads the page as a browser saved it, without what our own tags show', async () => {
    const page = (body: string) => `<!doctype html><html><head><title>The Harbour Bridge</title></head><body>
<nav>Engineers found rust in every cable.</nav><article><h1>Port</h1>
<p>The Harbour&nbsp;Bridge closes <a href="x>y">in&#32;March</a> for nine
months. A free ferry.</p><blockquote>We would rather close it now than mourn it later.</blockquote>${body}
<story-bundle><p>Engineers found rust in every cable.</p></story-bundle>
<script>"Engineers found rust in every cable."</script></article></body></html>`;
    const {items, out} = await drift(() => page('<p>Engineers found rust in <b>most</b> cables.'), 'html');
    assert.deepEqual(items, ['keyPoints[1]']);
    assert.match(out, /nearest: “Engineers found rust in most cables\.”/);
    assert.deepEqual(
      (await drift(() => page('<p>Engineers found r<i>ust</i> in every cable.</p>'), 'html')).items,
      [],
    );
  });

  it('reads a page whose head has no end tag, which it need not have, and its title is no part of it', async () => {
    const head =
      '<html><head><title>Engineers found rust in every cable.</title><meta charset="utf-8"><body>';
    const {items} = await drift(
      () =>
        `${head}<p>The Harbour Bridge closes in March for nine months.<p>We would rather close it now than mourn it later.`,
      'html',
    );
    assert.deepEqual(items, ['keyPoints[1]']);
  });

  it('reads what a page writes with entities, whatever their names', async () => {
    const article = harbour
      .replace('Engineers found rust in every cable.', 'Les pêcheurs, çà et là, n’ont rien vu — ½ heure.')
      .replace('March 1, 2031', '1 mars 2031')
      .replace('lang: en', 'lang: fr');
    const story = compileArticle(article, {file: 'quai.md'});
    const page = `<!doctype html><html lang="fr"><title>Quai</title><article>
<p>The Harbour Bridge closes in March for nine months. A free ferry takes over at dawn.</p>
<blockquote><p>We would rather close it now than mourn it later.</p></blockquote>
<p>Les p&ecirc;cheurs, &ccedil;&agrave; et l&agrave;, n&rsquo;ont rien vu &mdash; &frac12; heure. The ferry will stay.</p></article>`;
    const told = await run([
      ...['check', write('quai.json', JSON.stringify(story))],
      ...['--against', write('quai.html', page)],
    ]);
    assert.deepEqual([told.code, told.out], [0, ''], told.err);
  });

  it('finds in a page all that a draft of that page rests on', async () => {
    const {out} = await run(['draft', write('bridge.html', bridgePage)]);
    const drafted = compileArticle(out, {file: 'bridge.md'});
    assert.ok(drafted.quotes.length >= 2 && drafted.keyPoints.length >= 2);
    const file = write('bridge.json', JSON.stringify(drafted));
    const against = (page: string) => run(['check', file, '--against', write('now.html', page)]);
    assert.equal((await against(bridgePage)).out, '');
    const changed = await against(bridgePage.replace('rather close it', 'sooner close it'));
    assert.match(changed.out, /quotes\[1\] “.*not in the article: ““We would rather close it now/);
  });

  it('counts no words that a page hides, or has in its navigation', async () => {
    const [shown, gone] = ['“We would rather close it now than mourn it later,”', 'Nothing,'];
    const story = compileArticle((await run(['draft', write('bridge.html', bridgePage)])).out, {
      file: 'b.md',
    });
    const file = write('bridge.json', JSON.stringify(story));
    const wrap = [
      ['<p hidden>', '</p>'],
      ['<p style="display: none">', '</p>'],
      ['<!-- ', ' -->'],
      ['<nav><p>', '</p></nav>'],
      ['<template><p>', '</p></template>'],
      ['<key-points><p>', '</p></key-points>'],
    ];
    for (const [before, after] of wrap) {
      const page = bridgePage
        .replace(shown, gone)
        .replace('</article>', `${before}${shown}${after}</article>`);
      const {out} = await run(['check', file, '--against', write('now.html', page)]);
      assert.match(out, /not in the article: ““We would rather close it now/, before);
    }
  });

  it('says so where no article is in the page', async () => {
    const {code, err} = await drift(() => '<!doctype html><nav>Home</nav>', 'html');
    assert.equal(code, 1);
    assert.match(err, /now\.html: no article was found in the page/);
  });

  it('says so, without a wait, if the page is far longer than any article', async () => {
    const {code, err} = await drift(() => `<article>${'<p>Some words of it.</p>'.repeat(70_000)}`, 'html');
    assert.equal(code, 1);
    assert.match(err, /the page has more than 5,000 elements; save the article alone/);
    const long = await drift(() => `<article><p>${'Some words of it. '.repeat(70_000)}</p>`, 'html');
    assert.equal(long.code, 1);
    assert.match(long.err, /its text is longer than 1,000,000 characters; save the article alone/);
  });

  it('reads a hostile page in no longer than its length asks for', async () => {
    for (const bait of ['<', '<a ', '<a "', '<!--', '&#']) {
      await assertNoWorseThanLinear((size) => drift(() => bait.repeat(size / bait.length), 'html'), {
        about: bait,
      });
    }
    const nested = (depth: number) => '<article>'.repeat(depth) + '</article>'.repeat(depth);
    await assertNoWorseThanLinear((depth) => drift(() => nested(depth), 'html'), {largest: 10_000});
  });
});
