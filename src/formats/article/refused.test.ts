import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ArticleError, compileArticle} from './read.js';

const small = '---\nlang: en\n---\n\n# T\n\n## Storm\n\nThe waves were high. The ferry was safe.\n';

function refusal(markdown: string): string {
  try {
    compileArticle(markdown, {file: 'a.md'});
  } catch (error) {
    assert.ok(error instanceof ArticleError, String(error));
    return error.message;
  }
  assert.fail('it compiled');
}

describe('what has no place in a story', () => {
  const cases: [what: string, markdown: string, message: RegExp][] = [
    ['HTML', '<b>Wet</b> day.', /^a\.md:11:1 sections\[0\]: HTML: <b>\n.*Markdown/],
    [
      'a block of HTML',
      '<div>\nWet\n</div>',
      /^a\.md:11:1 sections\[0\]: HTML has no place in a story\n.*Markdown/,
    ],
    ['a table', '| a | b |\n|---|---|\n| c | d |', /^a\.md:11:1 .*a table .*\n.*list/],
    ['code', '    indented', /^a\.md:11:\d .*code .*\n.*prose/],
    ['a horizontal rule', '***', /^a\.md:11:1 .*rule .*\n/],
    ['a numbered list', '1. one\n2. two', /^a\.md:11:1 .*numbered list .*\n.*hyphens/],
    ['a list in a list', '- one\n  - two', /^a\.md:11:1 .*more than text in a list item\n/],
    ['an image without a text', '![](https://example.org/a.jpg)', /^a\.md:11:1 .*image without a text .*\n/],
    ['an image on this site only', '![A wave](wave.jpg)', /^a\.md:11:1 .*image without a full address\n/],
    [
      'an image in a sentence',
      'See ![A wave](https://example.org/a.jpg)',
      /^a\.md:11:5 .*image within a text\n/,
    ],
    ['a link to nowhere', '[Wet](javascript:alert(1)) day.', /^a\.md:11:1 .*leads nowhere .*\n/],
    [
      'a quote of nobody',
      '> It was a very different thing.',
      /^a\.md:11:1 quotes\[0\]: not in the article: .*\n.*“— name, date”/,
    ],
    ['an attribution without words', '> — Ann', /^a\.md:11:1 .*without words\n/],
    [
      'a linked word in a quote',
      '> See [here](https://example.org/) now.\n> — Ann',
      /^a\.md:11:1 .*link within quoted words\n/,
    ],
    ['a section without a text', '## Empty', /^a\.md:11:1 sections\[1\]: no sentence .*\n/],
    ['a heading without words', '##\n\nWet.', /^a\.md:11:1 sections\[1\]: a heading without words\n/],
    [
      'a footnote in a section',
      'Wet.[^a]\n\n[^a]: The waves were high.',
      /^a\.md:11:5 footnotes: .*not on a point/,
    ],
    [
      'a point that nothing carries',
      '## Overview\n\n- It rained.',
      /^a\.md:13:1 overview\[0\]\.passage: not in the article: “It rained\.”\n.*\[\^name\]/,
    ],
    [
      'a point without its footnote',
      '## Overview\n\n- It rained.[^x]',
      /^a\.md:13:3 footnotes: there is no footnote \[\^x\]\n[^\n]*$/,
    ],
    [
      'prose in the overview',
      '## Overview\n\n- The ferry was safe.\n\nWet.',
      /^a\.md:15:1 overview: .*\n.*move it/,
    ],
  ];
  for (const [what, markdown, message] of cases) {
    it(`is refused with its line and what to do: ${what}`, () => {
      assert.match(refusal(`${small}\n${markdown}\n`), message);
    });
  }

  it('is refused where it is longer than a reader could be shown', () => {
    assert.match(
      refusal(`${small}\n${'word '.repeat(5000)}`),
      /^a\.md:7:1 sections\[0\]\.body\[1\]\.text\[0\]: longer than 20000/,
    );
    assert.match(
      refusal(`${small}\n## ${'word '.repeat(200)}\n\nx.`),
      /^a\.md:11:1 sections\[1\]\.heading: longer than 500/,
    );
  });

  it('is refused as a second headline', () => {
    assert.match(
      refusal(small.replace('en', 'en\nheadline: H')),
      /^a\.md:6:1 headline: another headline .*\n/,
    );
    assert.match(refusal('---\nlang: en\n---\n\nText.'), /^a\.md:2:1 headline: missing\n/);
  });
});
