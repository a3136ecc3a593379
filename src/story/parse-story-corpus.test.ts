import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parsedOrRefused as parsed} from './fixtures/parsed-or-refused.js';

const head = {version: 1, id: 's', lang: 'en', headline: 'Headline'};

/** What is left of a text that anything may stand in. */
const shownAs = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd');

describe('the corpus', () => {
  const corpus = new URL('../../test/samples/corpus/', import.meta.url);
  const read = (name: string) => JSON.parse(readFileSync(new URL(name, corpus), 'utf8'));

  it('of malformed documents is refused, whatever is in them', () => {
    const nested = (open: string, close: string) => open.repeat(10_000) + '1' + close.repeat(10_000);
    const long = [nested('[', ']'), nested('{"a":', '}'), `[[]${',[]'.repeat(10_000)}]`];
    for (const text of [...read('documents.json').documents.map(({raw}: {raw: string}) => raw), ...long]) {
      let input: unknown = text;
      try {
        input = JSON.parse(text);
      } catch {
        // A page may hand over the text itself, where it cannot read it.
      }
      assert.equal(parsed(input), undefined, text.slice(0, 80));
    }
  });

  it('of hostile strings can stand in every field, unchanged but for what cannot be shown', () => {
    const {markup, text: others} = read('strings.json');
    const strings = [...markup, ...others].map(({text}: {text: string}) => text);
    const fit = strings.filter((text) => shownAs(text).trim() && text.length <= 500);
    assert.ok(fit.length > 200);
    for (const text of fit) {
      const shown = shownAs(text);
      const story = parsed({
        ...head,
        headline: text,
        standfirst: text,
        published: text,
        dates: {[text]: text},
        publisher: {name: text},
        sections: [{id: text, heading: text, body: [{type: 'paragraph', text: [text, {text, href: text}]}]}],
        quotes: [{id: text, kind: 'pull', text, passage: {exact: text, prefix: text, suffix: text}}],
        timeline: [{id: text, title: text, group: text}],
      })!;
      assert.equal(story.headline, shown);
      assert.equal(story.sections[0]!.heading, shown);
      assert.deepEqual(story.sections[0]!.body, [{type: 'paragraph', text: [shown, {text: shown}]}]);
      assert.equal(story.quotes[0]!.passage!.exact, shown);
      assert.equal(story.timeline[0]!.title, shown);
      assert.deepEqual(story.dates, {});
    }
  });
});
