import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, it} from 'node:test';
import {withoutSentences} from './without-sentences.mjs';

const context = {
  error(message) {
    throw new Error(message);
  },
};
const apply = (code, id) => withoutSentences.transform.call(context, code, id)?.code;
const ours = '/dist/modules/story/dates/edtf.js';

describe('a script that asks only whether a story has faults', () => {
  it('carries no sentence for its author', () => {
    assert.equal(apply("refuse(text, 'a year has at most 15 digits');", ours), 'refuse(text);');
    assert.equal(apply('told.drop(path, `nothing has the id "${id}"`);', ours), 'told.drop(path);');
    assert.equal(
      apply("v.pipe(v.string(), v.regex(/a/, 'not a name'), v.check(is, 'no'))", ours),
      "v.pipe(v.string(), v.regex(/a/), v.check(is, 'no'))",
    );
  });

  it('has all else as it was', () => {
    const code = "refuse(text, howToWrite); tell(path, 'a sentence of another'); validation.drop('a place');";
    assert.equal(apply(code, ours), code);
    assert.equal(apply(code, '/dist/modules/elements/base/version.js'), undefined);
  });

  it('has a valibot that still finds what is wrong', async () => {
    const file = fileURLToPath(import.meta.resolve('valibot'));
    const code = apply(readFileSync(file, 'utf8'), file);
    const v = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    const schema = v.object({
      id: v.pipe(v.string(), v.maxLength(3)),
      kind: v.optional(v.picklist(['a', 'b'])),
    });
    const isGood = (value) => v.safeParse(schema, value, {abortEarly: true}).success;
    assert.deepEqual(
      [{id: 'abc'}, {id: 'abc', kind: 'a'}, {id: 'abcd'}, {id: 5}, {id: 'abc', kind: 'c'}, {}, []].map(
        isGood,
      ),
      [true, true, false, false, false, false, false],
    );
  });

  it('is not built with a valibot that was made anew', () => {
    assert.throws(
      () => apply('export {};', '/node_modules/valibot/dist/index.mjs'),
      /adapt withoutSentences/,
    );
  });
});
