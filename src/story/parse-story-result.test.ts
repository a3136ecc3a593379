import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseStory} from './parse-story.js';
import type {Story} from './story.js';

const head = {version: 1, id: 's', lang: 'en', headline: 'Headline'};

function parse(fields: Record<string, unknown>): {story: Story; dropped: string} {
  let dropped = '';
  const story = parseStory({...head, ...fields}, {warn: (message) => (dropped += message)});
  return {story, dropped};
}

describe('the text of a story', () => {
  it('has nothing in it that no engine can show', () => {
    const {story} = parse({
      headline: 'a\0b\u0007c \ud83d \u{1f600}',
      standfirst: 'one\ttwo\r\nthree\rfour\u0085',
    });
    assert.equal(story.headline, 'abc \ufffd \u{1f600}');
    assert.equal(story.standfirst, 'one\ttwo\nthree\nfour');
  });

  it('keeps the direction marks of running text, and has none in names and handles', () => {
    const marks = '\u202Aa\u202B\u202C\u202D\u202E\u2066\u2067\u2068b\u2069';
    const {story} = parse({
      headline: marks,
      publisher: {name: marks},
      byline: [{name: marks, role: marks}],
      quotes: [{id: 'q', kind: 'post', text: marks, speaker: {name: marks, handle: marks}}],
    });
    assert.equal(story.headline, marks);
    assert.equal(story.publisher!.name, 'ab');
    assert.deepEqual(story.byline, [{name: 'ab', role: marks}]);
    assert.deepEqual(story.quotes[0], {
      id: 'q',
      kind: 'post',
      text: marks,
      speaker: {name: 'ab', handle: 'ab'},
    });
    assert.match(parse({byline: [{name: '\u202e'}]}).dropped, /byline\[0\]\.name: empty/);
  });

  it('is otherwise the publisher’s, letter for letter', () => {
    for (const text of [
      'h̀́̂̃̄i',
      'שלום hello 123',
      '<b>&amp;</b>',
      '__proto__',
      '\u200b',
      'e\u0301 é',
      ' a\u00a0b ',
      '“…”',
    ]) {
      assert.equal(parse({standfirst: text}).story.standfirst, text);
    }
  });
});

describe('the direction of a story', () => {
  it('is that of its language, unless the publisher says otherwise', () => {
    assert.equal(parse({lang: 'ar'}).story.dir, 'rtl');
    assert.equal(parse({lang: 'ar-Latn'}).story.dir, 'ltr');
    assert.equal(parse({lang: 'ar', dir: 'ltr'}).story.dir, 'ltr');
  });
});

describe('the story that the widgets get', () => {
  it('is their own: what happens to the publisher’s data later changes nothing', () => {
    const input = {
      ...head,
      timeline: [{id: 'a', title: 'A', text: ['one', {text: 'two', em: true}]}],
      dates: {},
    };
    const story = parseStory(input);
    const before = JSON.stringify(story);
    input.timeline[0]!.title = 'B';
    input.timeline[0]!.text.length = 0;
    input.timeline.push(input.timeline[0]!);
    assert.equal(JSON.stringify(story), before);
  });

  it('has plain objects only, with own fields that have values', () => {
    const visit = (value: unknown): void => {
      if (typeof value !== 'object') return assert.notEqual(value, undefined);
      assert.ok([Object.prototype, Array.prototype].includes(Object.getPrototypeOf(value)));
      Object.values(value!).forEach(visit);
    };
    visit(
      parse({
        publisher: {name: 'P'},
        url: undefined,
        sections: [{id: 's1', body: [{type: 'paragraph', text: [{text: 'a'}]}]}],
      }).story,
    );
  });
});
