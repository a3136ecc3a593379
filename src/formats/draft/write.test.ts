import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {Inline} from '../../story/story.js';
import {compileArticle} from '../article/read.js';
import {confirmed, problemsOf} from './fixtures/confirmed.js';
import {draftArticle} from './write.js';

const bundled = new URL('../../../test/samples/article/us-army-ukraine.txt', import.meta.url);

const port = `Port Example loses its bridge
By Mira Sample
Published March 2, 2031
The only crossing is shut until spring, and nobody knows when the ferry comes.
Story Overview:
• Harbour Bridge to close for nine months.
• A free ferry takes over at dawn.
Nine months without a crossing
On March 1, 2031, the Harbour Bridge closed for nine months, and a free ferry took over. A free ferry takes over at dawn. The bridge will open again on 5 December 2031.
We would rather close it now than mourn it later.
— Mira Sample (@mira_) March 1, 2031
The bridge was built in 1931, with 2 * 3 cables_and <one> tower.
1. Engineers found rust in [every] cable of it.
`;

const wordsOf = (inlines: readonly Inline[]) =>
  inlines.map((inline) => (typeof inline === 'string' ? inline : inline.text)).join('');

const compiled = async (text: string) =>
  compileArticle(confirmed((await draftArticle(text)).markdown), {file: 'port.md'});
describe('an editor who has a plain text', () => {
  it('gets its parts as those of an article, every word as it was', async () => {
    const story = await compiled(port);
    assert.equal(story.headline, 'Port Example loses its bridge');
    assert.match(story.standfirst!, /^The only crossing/);
    assert.deepEqual(
      story.overview.map(({text}) => wordsOf(text)),
      ['Harbour Bridge to close for nine months.', 'A free ferry takes over at dawn.'],
    );
    assert.deepEqual(
      story.keyPoints.map(({heading}) => heading),
      ['Nine months without a crossing'],
    );
    const [quote] = story.quotes;
    assert.deepEqual(
      [quote!.kind, quote!.text, quote!.speaker, quote!.said],
      [
        'post',
        'We would rather close it now than mourn it later.',
        {name: 'Mira Sample', handle: '@mira_'},
        '2031-03-01',
      ],
    );
    const [section] = story.sections;
    const texts = section!.body.flatMap((block) => (block.type === 'paragraph' ? [wordsOf(block.text)] : []));
    assert.equal(texts[1], 'The bridge was built in 1931, with 2 * 3 cables_and <one> tower.');
    assert.equal(texts[2], '1. Engineers found rust in [every] cable of it.');
  });

  it('gets the overview of a text in another language, told or guessed', async () => {
    const text =
      'Die Fähre fährt nicht\nÜberblick\n• Die Wellen sind zu hoch.\nSturm\nDie Wellen sind zu hoch, und der Hafen ist nicht mit dem Auto zu erreichen. Die Wellen sind zu hoch.';
    for (const lang of ['de', undefined]) {
      const {markdown} = await draftArticle(text, {lang});
      assert.match(markdown, /^lang: de$/m);
      assert.match(markdown, /^## Überblick\n\n- Die Wellen/m);
    }
  });

  it('gets a timeline entry for a date that the text spells out, in its own words', async () => {
    const {timeline} = await compiled(port);
    assert.deepEqual(
      timeline.map(({when, title, passage}) => [when, title, passage!.exact]),
      [
        [
          '2031-03-01',
          'the Harbour Bridge closed for nine months',
          'On March 1, 2031, the Harbour Bridge closed for nine months',
        ],
      ],
    );
  });

  it('finds who wrote it in whatever language, and takes no headline for that', async () => {
    for (const by of ['Von', 'DOOR', 'av']) {
      const {markdown} = await draftArticle(port.replace('By Mira', `${by} Mira`));
      assert.match(markdown, /^# byline: Mira Sample$/m, by);
    }
    const {markdown} = await draftArticle(
      port.replace('Port Example loses its bridge', 'Di notte la città dorme'),
    );
    assert.match(markdown, /^# Di notte la città dorme$/m);
  });

  it('finds what is not sure in comments, not in the story', async () => {
    const {markdown} = await draftArticle(port);
    for (const comment of [
      /^# TO DO \(lang\): “lang: en” is guessed/m,
      /^# byline: Mira Sample$/m,
      /^# published: 2031-03-02$/m,
      /^ {2}# the sentence may tell of a plan.*:\n {2}# - when: 2031-12-05$/m,
      /^ {2}# only a year is given:\n {2}# - when: "?1931"?$/m,
      /^ {2}# the day of the quote.*:\n {2}# - when: 2031-03-01$/m,
    ]) {
      assert.match(markdown, comment);
    }
    const {byline, published, timeline} = await compiled(port);
    assert.deepEqual([byline, published, timeline.length], [[], undefined, 1]);
  });

  it('cannot publish a guessed passage without having looked at it', async () => {
    const {markdown, open} = await draftArticle(port);
    assert.match(markdown, /^\[\^1\]: \?\? On March 1, 2031, the Harbour Bridge closed/m);
    assert.doesNotMatch(markdown, /\[\^2\]/);
    assert.deepEqual(
      problemsOf(markdown).map(({path}) => path),
      ['overview[0].passage'],
    );
    assert.ok(
      open.some((line) => line.includes('“??”')),
      open.join('\n'),
    );
  });

  it('is told that the language must be written where none stands out', async () => {
    const {markdown, open} = await draftArticle(
      'Xyzzy plugh\nFoo bar baz quux, corge grault garply waldo fred.\n',
    );
    assert.match(markdown, /^# lang:$/m);
    assert.ok(open.some((line) => line.startsWith('Write the language')));
    assert.match((await draftArticle(port, {lang: 'en-GB'})).markdown, /^lang: en-GB$/m);
  });

  it('may have broken its lines by hand', async () => {
    const broken = port
      .replaceAll('\n', '\n\n')
      .replace('2031, the Harbour', '2031, the\nHarbour')
      .replace('cables_and <one>', 'cables_and\n<one>');
    assert.deepEqual(await compiled(broken), await compiled(port));
  });

  it('gets the bundled article ready but for four passages and a headline', async () => {
    const {markdown} = await draftArticle(readFileSync(bundled, 'utf8'));
    const fields = problemsOf(markdown).map(({path}) => path);
    assert.deepEqual(
      fields,
      [0, 1, 2, 3].map((index) => `overview[${index}].passage`),
    );
    const story = compileArticle(confirmed(markdown), {file: 'a.md'});
    assert.equal(story.overview.length, 4);
    assert.equal(story.keyPoints.length, 3);
    assert.equal(story.quotes[0]!.speaker!.handle, '@bellewitch66');
    assert.deepEqual(
      story.timeline.map(({when}) => when),
      ['2025-11-19'],
    );
  });
});
