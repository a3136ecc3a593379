import assert from 'node:assert/strict';
import {fileURLToPath} from 'node:url';
import {describe, it} from 'node:test';
import * as valibot from 'valibot';
import {described, withoutSentences} from './without-sentences.mjs';

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
    assert.equal(apply('v.check(isWhen, ({input}) => whyNoDate(input))', ours), 'v.check(isWhen)');
  });

  it('has all else as it was', () => {
    const code = "refuse(text, howToWrite); tell(path, 'a sentence of another'); validation.drop('a place');";
    assert.equal(apply(code, ours), code);
    assert.equal(apply(code, '/dist/modules/elements/base/version.js'), undefined);
  });

  it('has in place of valibot what that tells of a story, part for part', async () => {
    const code = apply('', fileURLToPath(import.meta.resolve('valibot')));
    const ours = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    const examples = {
      array: [valibot.string()],
      check: [Boolean],
      literal: [1],
      object: [{name: valibot.string()}],
      optional: [valibot.string(), 'none'],
      picklist: [['a', 'b']],
      record: [valibot.string(), valibot.number()],
      regex: [/a/],
      union: [[valibot.string(), valibot.number()]],
      variant: ['type', [valibot.object({type: valibot.literal('a')})]],
    };
    for (const name of Object.keys(described)) {
      const given = examples[name] ?? (/^m/.test(name) ? [3] : []);
      const whole = valibot[name](...given);
      const {type, ...parts} = ours[name](...given);
      assert.equal(type, whole.type);
      for (const [part, value] of Object.entries(parts)) assert.equal(value, whole[part], `${name}: ${part}`);
    }
    const [text, some] = [ours.string(), ours.nonEmpty()];
    assert.deepEqual(ours.pipe(text, some), {type: 'string', pipe: [text, some]});
    const {type, pipe} = valibot.pipe(valibot.string(), valibot.nonEmpty());
    assert.deepEqual([type, pipe.map((part) => part.type)], ['string', ['string', 'non_empty']]);
  });
});
