import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compileArticle} from '../../formats/article/read.js';
import {checkClaims} from './check.js';

/** A quote whose passage takes in who says it. */
const told = (open: string, close: string) => {
  const passage = `${open}We must wait for the boats,${close} Cy Sample`;
  const text = `---\nlang: en\nquotes:\n  - text: We must wait for the boats\n    speaker: Cy Sample\n    passage: ${JSON.stringify(passage)}\n---\n\n# Head\n\nA lead.\n\n## Text\n\n${passage} told the harbour.\n`;
  const {story} = compileArticle(text, {file: 'a.md', claims: 'off', lenient: true});
  return checkClaims(story!).problems.map(({kind, reason}) => `${kind}: ${reason}`);
};

describe('the speaker of a quote whose passage names them', () => {
  for (const [open, close] of ['“”', '‘’', "''", '""'].map((marks) => [...marks] as [string, string]))
    it(`is borne out, whatever marks the words have: ${open}…${close}`, () => {
      assert.deepEqual(told(open, close), []);
    });
});
