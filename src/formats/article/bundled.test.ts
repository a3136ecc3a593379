import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {Block, Inline} from '../../story/story.js';
import {compileArticle} from './read.js';

const root = new URL('../../../', import.meta.url);
const file = 'src/stories/us-army-ukraine.md';
const source = new URL('test/samples/article/us-army-ukraine.txt', root);
const story = compileArticle(readFileSync(new URL(file, root), 'utf8'), {file});

const textOf = (inlines: readonly Inline[]) =>
  inlines.map((inline) => (typeof inline === 'string' ? inline : inline.text)).join('');
const shapeOf = (body: readonly Block[]) => body.map(({type}) => type);

describe('the bundled story', () => {
  it('has the headline, the standfirst and the four points of its article', () => {
    assert.equal(story.id, 'us-army-ukraine');
    assert.equal(story.headline, 'US Army and Ukraine’s Strategic Engagement');
    assert.match(story.standfirst!, /^A new diplomatic mission seeks .* renewed global tensions\.$/);
    assert.deepEqual(
      story.overview.map(({text}) => textOf(text)),
      [
        'US Army Secretary Daniel Driscoll visits Kyiv for high-level discussions.',
        'Focus on drone technology sharing and peace negotiations with Russia.',
        'Mission reflects Trump administration’s dual-track diplomatic strategy.',
        'Ukraine emerges as a key player in drone and autonomous munitions technologies.',
      ],
    );
  });

  it('ties each point to the sentence of the body that carries it', () => {
    const beginnings = [
      'On November 19, 2025, ',
      'This visit marks ',
      'The mission follows ',
      'By focusing on ',
    ];
    for (const [index, beginning] of beginnings.entries()) {
      const {exact, section} = story.overview[index]!.passage!;
      assert.ok(exact.startsWith(beginning) && exact.endsWith('.'), exact);
      assert.equal(section, story.sections[index < 2 ? 0 : 1]!.id);
    }
  });

  it('has the post in its place, between the two paragraphs of the third section', () => {
    assert.deepEqual(
      story.sections.map(({body}) => shapeOf(body)),
      [
        ['paragraph', 'paragraph'],
        ['paragraph', 'paragraph'],
        ['paragraph', 'quote', 'paragraph'],
      ],
    );
    assert.deepEqual(story.sections[2]!.body[1], {type: 'quote', quote: story.quotes[0]!.id});
  });

  it('sums each section up in its heading and first sentence', () => {
    assert.deepEqual(
      story.keyPoints.map(({heading, section}) => [heading, section]),
      story.sections.map(({heading, id}) => [heading, id]),
    );
    for (const {summary, passage} of story.keyPoints) assert.equal(textOf(summary), passage!.exact);
    assert.match(textOf(story.keyPoints[2]!.summary), /^If successful, .* military collaboration\.$/);
  });

  it('says who posted what and when, and repeats two sentences of the article', () => {
    const [post, ...pulled] = story.quotes;
    assert.deepEqual(post, {
      id: 'bellewitch66',
      kind: 'post',
      text: 'Zelenskyy to meet US army secretary after American and Russian officials draft plan to end war – Europe live https://t.co/1XHnDTVZKx',
      speaker: {name: 'Belle & MrB', handle: '@bellewitch66'},
      said: '2025-11-20',
      passage: {
        exact: post!.text,
        suffix: '\n— Belle & MrB (@bellewitch66) November 20, 2025',
        section: story.sections[2]!.id,
      },
    });
    assert.deepEqual(
      pulled.map(({id, kind}) => [id, kind]),
      [
        ['stalled-peace-efforts', 'pull'],
        ['technology-sharing', 'pull'],
      ],
    );
    for (const {text, passage} of pulled) assert.equal(text, passage!.exact);
  });

  it('tells two dated events and the talks that are planned, in whole sentences', () => {
    assert.deepEqual(
      story.timeline.map(({when, status, title, quote}) => [when ?? status, title, quote]),
      [
        ['2025-11-19', 'US Army Secretary Daniel Driscoll arrived in Kyiv', undefined],
        [
          '2025-11-20',
          'Zelenskyy to meet US army secretary after American and Russian officials draft plan to end war',
          'bellewitch66',
        ],
        ['planned', 'Sequential talks in Kyiv and Moscow', undefined],
      ],
    );
  });

  it('has a passage for every item', () => {
    for (const item of [...story.overview, ...story.keyPoints, ...story.quotes, ...story.timeline]) {
      assert.ok(item.passage?.exact, item.id);
    }
  });

  it('invents nothing', () => {
    for (const field of ['url', 'publisher', 'published', 'updated', 'image'] as const) {
      assert.equal(story[field], undefined, field);
    }
    assert.deepEqual(story.byline, []);
    const words = [...story.timeline, ...story.keyPoints].flatMap((item) =>
      'title' in item ? item.title : item.heading,
    );
    const article = readFileSync(new URL(file, root), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
    // A title begins large, wherever its words stand in the article.
    for (const text of words) assert.ok(article.toLowerCase().includes(text.toLowerCase()), text);
  });

  it('holds every sentence of the article, as it is written', () => {
    const shown = JSON.stringify(story);
    for (const line of readFileSync(source, 'utf8').split('\n')) {
      const words = JSON.stringify(line.replace(/^- |^Story Overview$/, '')).slice(1, -1);
      // A post's address and attribution stand beside its words.
      for (const part of words.split(/ (?=https:)/)) assert.ok(shown.includes(part), part);
    }
  });

  it('is the same every time', () => {
    const again = compileArticle(readFileSync(new URL(file, root), 'utf8'), {file});
    assert.equal(JSON.stringify(again), JSON.stringify(story));
  });
});
