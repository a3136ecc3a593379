import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {headlineOf} from './headline-of.js';

describe('an editor reads of a draft its headline', () => {
  for (const [how, text, headline] of [
    ['without the comment behind it', '---\nheadline: The ferry # as in print\n---\n', 'The ferry'],
    ['without quotes and escapes', '---\nheadline: "The \\"old\\" ferry" # so\n---\n', 'The "old" ferry'],
    [
      'with a sign that begins no comment',
      "---\r\nheadline: 'The #1 ferry''s day'\r\n---\r\n",
      "The #1 ferry's day",
    ],
    ['as its first heading has it', '---\nlang: en\n# headline:\n---\n\n## The ferry\n', 'The ferry'],
  ] as const)
    it(how, () => assert.equal(headlineOf(text), headline));
});
