import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {StoryError, parseStory} from './parse-story.js';

const head = {version: 1, id: 's', lang: 'en', headline: 'Headline'};

const refusal = (input: unknown): StoryError => {
  try {
    parseStory(input);
  } catch (error) {
    assert.ok(error instanceof StoryError);
    return error;
  }
  return assert.fail('accepted');
};

describe('a story that cannot be shown', () => {
  it('is refused with the field that is missing', () => {
    for (const field of ['version', 'id', 'lang', 'headline']) {
      const {[field as 'id']: _, ...rest} = head;
      for (const input of [rest, {...rest, [field]: null}, Object.create(head, {})]) {
        assert.equal(refusal(input).code, 'missing');
      }
      assert.equal(refusal(rest).message, `${field}: missing`);
    }
  });

  it('is refused with the field that is wrong', () => {
    const wrong = {
      version: ['x', 0, -1, true, {}, [1], ''],
      id: ['', 7, {}],
      lang: ['e', '', 1],
      headline: [['T'], '', '\0'],
    };
    for (const [field, values] of Object.entries(wrong)) {
      for (const value of values) {
        const {code, path} = refusal({...head, [field]: value});
        assert.deepEqual({code, path}, {code: 'invalid', path: field});
      }
    }
    assert.equal(refusal({...head, headline: ['T']}).message, 'headline: expected string, got Array');
    assert.equal(refusal({...head, headline: 'x'.repeat(501)}).message, 'headline: longer than 500');
    assert.match(refusal({...head, lang: 'English?'}).message, /not a BCP 47 language tag/);
  });

  it('is refused when it is no story at all', () => {
    for (const input of [undefined, null, 7, 'story', [], [head], () => head, Symbol('s'), 1n]) {
      assert.equal(refusal(input).code, 'not-a-story');
    }
    assert.equal(refusal(new Date()).code, 'missing');
  });

  it('is refused when it is made for widgets to come', () => {
    for (const version of [2, 99, '2', '2.1']) assert.equal(refusal({version}).code, 'newer-version');
    assert.equal(
      refusal({version: 2}).message,
      'version: the story is of version 2, these widgets read version 1',
    );
  });
});

describe('a story from a newer publisher', () => {
  it('is shown when only the minor version is newer, without the fields that nobody knows', () => {
    for (const version of [1, 1.2, '1', '1.2', '1.10.3']) {
      const overview = [{id: 'o', text: ['A'], mood: 1}];
      const story = parseStory({...head, version, mood: 'good', overview}, {warn: assert.fail});
      assert.equal(story.version, 1);
      assert.deepEqual(story.overview, [{id: 'o', text: ['A']}]);
      assert.equal('mood' in story, false);
    }
  });
});
