import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {sentences} from './sentences.js';

describe('the sentences of a paragraph', () => {
  const whole = [
    'The U.S. Army sent two ships.',
    'Mr. Smith met Dr. Jones and Gen. Lee at St. Paul.',
    'He lives at No. 5 on the quay, she at No. 7.',
    'J. R. R. Tolkien wrote it with C. Lewis.',
    'It opened on Nov. 19, 2025, after a delay.',
    'Prices rose 3.5 percent, i.e. Much more than before.',
    '“Go,” he said.',
  ];
  for (const sentence of whole) {
    it(`does not end at the full stop of an abbreviation: ${sentence}`, () => {
      assert.deepEqual(sentences(`${sentence} Then it rained.`, 'en'), [`${sentence} `, 'Then it rained.']);
    });
  }

  it('ends after an abbreviation where the next word begins one', () => {
    assert.deepEqual(sentences('He flew to the U.S. The talks failed. No. They went on.', 'en'), [
      'He flew to the U.S. ',
      'The talks failed. ',
      'No. ',
      'They went on.',
    ]);
  });

  it('are those of the language', () => {
    assert.deepEqual(sentences('港は閉鎖。船は来ない。', 'ja'), ['港は閉鎖。', '船は来ない。']);
    assert.deepEqual(sentences('', 'en'), []);
  });
});
