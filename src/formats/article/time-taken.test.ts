import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {assertNoWorseThanLinear} from '../../story/fixtures/time-taken.js';
import {ArticleError, compileArticle} from './read.js';

const head = '---\nlang: en\nheadline: H\n---\n\n';

/** An article that is refused is done with too. */
function compile(markdown: string): void {
  try {
    compileArticle(markdown, {file: 'a.md'});
  } catch (error) {
    assert.ok(error instanceof ArticleError, `threw ${String(error)}`);
  }
}

describe('an article made to take long', () => {
  const motifs = [
    '> ',
    '- ',
    '[',
    '![a](',
    '*a **b ',
    'a* b_ ',
    '*a _a ',
    '`a ``b ',
    '<a ',
    '<!--',
    '&amp; ',
    '=\n',
    'a\n===\n',
    '- a\n  - b\n',
    '> - ',
    '[^a]: b\n',
    '[a]: b "\n',
    '| - ',
    '\u00A0',
    '!!',
    '“A. B. ',
    '> a\n> — b, @c. 20 ',
    '\\\n',
    '   x\n',
    '\t',
  ];
  for (const motif of motifs) {
    // The parser alone takes minutes for some of these.
    for (const length of [3_000, 190_000]) {
      it(`takes no longer than its length asks for: ${length} characters of ${JSON.stringify(motif)}`, () =>
        assertNoWorseThanLinear((size) => compile(head + motif.repeat(size / motif.length)), {
          largest: length,
        }));
    }
  }

  const yaml = ['[', '- ', '{a: ', '&a ', 'a:\n ', '"', '? ', 'a: |\n', '- &a *a\n', '!!x '];
  for (const motif of yaml) {
    it(`takes no longer than its length asks for: front matter of ${JSON.stringify(motif)}`, () =>
      assertNoWorseThanLinear(
        (size) => compile(`---\nlang: en\n${motif.repeat(size / motif.length)}\n---\n\n# T\n`),
        {largest: 20_000},
      ));
  }

  it('is refused at its limits in words', () => {
    const refused = (markdown: string, message: RegExp) =>
      assert.throws(() => compileArticle(markdown, {file: 'a.md'}), {name: 'ArticleError', message});
    refused(head + 'word '.repeat(50_000), /^a\.md:5:1 article: the article is too long\n/);
    refused(`${head}a\n\n${'- a\n'.repeat(1000)}`, /^a\.md:8:1 article: too much markup from here on\n/);
    refused(`${head}a\n\n${'> '.repeat(20)}a`, /^a\.md:8:1 article: .*too deep/);
    refused(`${head}a\n${' '.repeat(40)}b`, /^a\.md:7:1 article: .*too deep/);
  });
});
