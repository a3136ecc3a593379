import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {paragraphs} from './fixtures/paragraphs.js';
import {sentences} from './sentences.js';

describe('the sentences of a paragraph', () => {
  for (const [lang, list] of Object.entries(paragraphs)) {
    it(`are cut at no abbreviation, ordinal or quotation in ${lang}`, () => {
      const cut = list.filter((whole) => {
        const paragraph = whole.join(lang === 'ja' || lang === 'zh' ? '' : ' ');
        return (
          sentences(paragraph, lang)
            .map((each) => each.trim())
            .join('|') !== whole.join('|')
        );
      });
      assert.deepEqual(
        cut.map((whole) => sentences(whole.join(lang === 'ja' || lang === 'zh' ? '' : ' '), lang)),
        cut.map((whole) => whole),
      );
    });
  }

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

  it('are all of it, also where a mark opens and never closes', () => {
    const paragraph = 'He said: “We close. Nobody came. It was ‘90. "Who';
    assert.equal(sentences(paragraph, 'en').join(''), paragraph);
    assert.equal(sentences(paragraph, 'en').length, 4);
    assert.deepEqual(sentences('', 'en'), []);
  });
});
