import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {storyJsonSchema} from './story-json-schema.js';
import {storyHead, storyLists} from './story.js';
import {parseWhen} from './dates/when.js';

interface Node {
  [key: string]: unknown;
  $ref?: string;
  pattern?: string;
}
const schema = storyJsonSchema() as Node & {properties: Record<string, Node>; $defs: Record<string, Node>};

describe('the JSON Schema a publisher checks a story with', () => {
  it('describes every field of a story, and asks for the four it cannot do without', () => {
    assert.deepEqual(
      Object.keys(schema.properties).sort(),
      [...Object.keys(storyHead), ...Object.keys(storyLists)].sort(),
    );
    assert.deepEqual(schema.required, ['version', 'id', 'lang', 'headline']);
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.equal(schema.title, 'Story');
  });

  it('has every definition it refers to, in words', () => {
    const refs = JSON.stringify(schema).match(/#\/\$defs\/\w+/g) ?? [];
    for (const ref of refs) assert.ok(schema.$defs[ref.slice(8)], ref);
    for (const [name, definition] of Object.entries(schema.$defs)) assert.ok(definition.description, name);
  });

  it('lets a publisher write language tags in any case', () => {
    const pattern = new RegExp(schema.properties.lang!.pattern!, 'u');
    for (const lang of ['en', 'pt-BR', 'zh-Hant-TW', 'EN']) assert.match(lang, pattern);
    assert.doesNotMatch('en_US', pattern);
  });

  it('accepts every date that we accept', () => {
    const pattern = new RegExp(schema.$defs.When!.pattern!, 'u');
    const texts = fc.oneof(
      fc.stringMatching(
        /^(-?\d{4}|Y-?\d{5,17}|\d\d[\dX]X)(-[012][\dX]|-XX){0,2}(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d(:\d\d)?)?)?[?~%]?$/,
      ),
      fc.stringMatching(/^(\.\.|\d{4}|\d{3}X)(-[01]\d)?[?~%]?\/(\.\.|\d{4})?[?~%]?$/),
      fc.string({unit: fc.constantFrom(...'0123456789XY-:TZ+/~?%.')}),
    );
    let accepted = 0;
    fc.assert(
      fc.property(texts, (text) => {
        try {
          parseWhen(text);
        } catch {
          return;
        }
        accepted++;
        assert.match(text, pattern);
      }),
      {numRuns: 3000},
    );
    assert.ok(accepted > 100);
    for (const text of schema.$defs.When!.examples as string[]) assert.ok(parseWhen(text));
    for (const text of ['1/2/2024', 'today', '2025-1-1', '2025-11-19T09:30', ''])
      assert.doesNotMatch(text, pattern);
  });
});
