import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parseStory} from '../../story/parse-story.js';
import type {StoryDocument} from '../../story/story.js';
import {ArticleError, compileArticle} from '../article/read.js';
import {draftDocument} from './from-document.js';
import {bridge} from '../fixtures/bridge-story.js';
import {inlineText} from '../../story/inline-text.js';
import {readTimelineJs} from '../timelinejs/read.js';

const samples = new URL('../../../test/samples/timelinejs/', import.meta.url);

const compiled = async (document: StoryDocument) =>
  compileArticle((await draftDocument(document)).markdown, {file: 'draft.md'});
const documentOf = (fields: object): StoryDocument => ({
  version: 1,
  id: 'a',
  lang: 'en',
  headline: 'H',
  ...fields,
});
const paragraphs = (...texts: string[]) => [
  {id: 's', body: texts.map((text) => ({type: 'paragraph', text: [text]}))},
];

describe('an editor who has a story of another format', () => {
  it('gets its text with marks, links, quotes and pictures, and all that is known of it', async () => {
    const story = await compiled(documentOf({...bridge, timeline: [], overview: [], keyPoints: []}));
    const {
      headline,
      standfirst,
      url,
      publisher,
      byline,
      published,
      updated,
      image,
      expires,
      status,
      corrections,
    } = parseStory({...bridge, timeline: [], corrections: [{...bridge.corrections[0], affects: []}]});
    assert.deepEqual(
      [
        story.headline,
        story.standfirst,
        story.url,
        story.publisher,
        story.byline,
        story.published,
        story.updated,
        story.image,
        story.expires,
        story.status,
      ],
      [headline, standfirst, url, publisher, byline, published, updated, image, expires, status],
    );
    assert.equal(story.corrections[0]!.text, corrections[0]!.text);
    const [section] = story.sections;
    assert.deepEqual(
      section!.body.map(({type}) => type),
      ['paragraph', 'list', 'quote', 'image'],
    );
    assert.deepEqual(section!.body[0], bridge.sections[0]!.body[0]);
    const [quote] = story.quotes;
    assert.deepEqual(
      [quote!.text, quote!.speaker!.handle, quote!.said, quote!.source!.url],
      ['We would rather close it now.', '@mira', '2031-03-01', 'https://example.org/p/1'],
    );
  });

  it('gets what its publisher declared about artificial intelligence', async () => {
    const ai = {source: 'trainedAlgorithmicMedia', text: 'A machine wrote the summary.'};
    const {ai: told} = await compiled(
      documentOf({ai, sections: paragraphs('A town by a river.', 'It is old.')}),
    );
    assert.deepEqual(told, ai);
  });

  it('gets its items tied to the passages they rest on, others as comments', async () => {
    const {markdown} = await draftDocument(documentOf({...bridge, overview: bridge.overview}));
    assert.match(markdown, /^\[\^1\]: The bridge closes$/m);
    assert.match(markdown, /^ {2}# say which words of the article it rests on: .*\n {2}# - id: ferry$/m);
    assert.match(markdown, /^ {2}- id: closing\n {4}when: 2031-03-01T09:30:00\+01:00$/m);
  });

  it('gets proposals from the text, where the story has none', async () => {
    const said =
      '“We would rather close it now,” said Mira Sample. On March 1, 2031, the bridge closed for nine months.';
    const story = await compiled(documentOf({sections: paragraphs('A town by a river.', said)}));
    assert.deepEqual(
      story.quotes.map(({kind, text, speaker}) => [kind, text, speaker!.name]),
      [['statement', 'We would rather close it now', 'Mira Sample']],
    );
    assert.deepEqual(
      story.timeline.map(({when, title}) => [when, title]),
      [['2031-03-01', 'the bridge closed for nine months']],
    );
  });

  it('gets it in a language that nobody knows too', async () => {
    const said = '“We would rather close it now,” said Mira Sample. On March 1, 2031, the bridge closed.';
    const {markdown} = await draftDocument({
      ...documentOf({sections: paragraphs('A town by a river.', said)}),
      lang: 'en-GB-oed',
    });
    assert.match(markdown, /^A town by a river\.$/m);
  });

  it('gets every sign of the text as a sign', async () => {
    const text = '1. # *not* _this_ [a](b) <b> &amp; `c` > ~ \\ | http://x_y_z and [1]';
    const story = await compiled(documentOf({sections: paragraphs('Opening words.', text)}));
    const [block] = story.sections[0]!.body;
    assert.equal(block!.type === 'paragraph' && inlineText(block!.text), text);
  });

  it('is told that nobody named the language or the headline', async () => {
    const {markdown} = await draftDocument(documentOf({headline: '', sections: paragraphs('Xyzzy plugh.')}), {
      languageUnknown: true,
    });
    assert.match(markdown, /^# lang:$/m);
    assert.match(markdown, /^# headline:$/m);
  });

  it('gets of a timeline an article that the events rest on', async () => {
    for (const name of ['crossings.json', 'eras.json', 'seagull.json', 'deep-time.json']) {
      const {document} = readTimelineJs(JSON.parse(readFileSync(new URL(name, samples), 'utf8')), {
        lang: 'en',
        headline: 'H',
      });
      const {markdown, open} = await draftDocument(document);
      try {
        const {timeline} = compileArticle(markdown, {file: 'a.md'});
        const listed = markdown.slice(markdown.search(/^(?:# )?timeline:/m));
        const commented = (listed.match(/^ {2}# - (?:id|when): /gm) ?? []).length;
        assert.equal(timeline.length + commented, document.timeline!.length, name);
        assert.ok(
          timeline.length >= document.timeline!.length * 0.8,
          `${name}: ${timeline.length} of ${document.timeline!.length}`,
        );
      } catch (error) {
        if (!(error instanceof ArticleError)) throw error;
        for (const {path, reason} of error.problems)
          assert.ok(
            open.some((line) => line.startsWith(`${path}: ${reason}`.replace(/\s+/g, ' '))),
            `${name} ${path}: ${reason}`,
          );
      }
    }
  });

  it('compiles it though the article does not bear out an item, which is commented out with the reason', async () => {
    const words = 'The lamp of Cape Fixture burns for 25 minutes without oil.';
    const event = (title: string) => ({id: title, at: 0, when: '2030-08-09', title, text: [words]});
    const document = documentOf({
      sections: paragraphs('The keepers row out at dawn.', words),
      timeline: [event('The lamp burns'), event('The lamp burns for 2 minutes'), event('The lamp burns on')],
    });
    const {markdown} = await draftDocument(document);
    assert.match(
      markdown,
      /^ {2}# the number “2” is contradicted[^\n]*\n {2}# - (?:id: .*\n {2}# {3})?when: 2030-08-09/m,
    );
    assert.deepEqual(
      (await compiled(document)).timeline.map(({title}) => title),
      ['The lamp burns', 'The lamp burns on'],
    );
  });
});
