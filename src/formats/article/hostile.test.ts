import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {Story} from '../../story/story.js';
import {ArticleError, compileArticle} from './read.js';

const bundled = readFileSync(new URL('../../stories/us-army-ukraine.md', import.meta.url), 'utf8');
const head = '---\nlang: en\nheadline: H\n---\n\n';

/** The story, or undefined if the article is refused as it may be; anything else thrown fails the test. */
function compile(markdown: string): Story | undefined {
  try {
    return compileArticle(markdown, {file: 'us-army-ukraine.md'});
  } catch (error) {
    assert.ok(error instanceof ArticleError, `threw ${String(error)}`);
    assert.ok(error.problems.length > 0);
    return undefined;
  }
}

describe('the same article from another editor', () => {
  const expected = JSON.stringify(compile(bundled));
  const editors: [name: string, markdown: string][] = [
    ['Windows line ends', bundled.replaceAll('\n', '\r\n')],
    ['old Mac line ends', bundled.replaceAll('\n', '\r')],
    ['a byte order mark', `\uFEFF${bundled}`],
    ['white space at the ends of lines', bundled.replaceAll('\n', ' \n')],
    ['no line end at the end', bundled.trimEnd()],
  ];
  for (const [name, markdown] of editors) {
    it(`is the same story: ${name}`, () => assert.equal(JSON.stringify(compile(markdown)), expected));
  }

  it('rests on the same passages where the front matter has plainer typography', () => {
    const plain = bundled.replace(/^---\n[\s\S]*?\n---\n/, (front) =>
      front.replaceAll('’', "'").replaceAll('–', '-'),
    );
    assert.notEqual(plain, bundled);
    const passagesOf = (markdown: string) => {
      const {timeline, overview, keyPoints, quotes} = compile(markdown)!;
      return [...timeline, ...overview, ...keyPoints, ...quotes].map(({id, passage}) => [id, passage]);
    };
    assert.deepEqual(passagesOf(plain), passagesOf(bundled));
  });
});

describe('a file that is no article', () => {
  for (const markdown of [
    '',
    '\uFEFF',
    '\n',
    '---',
    '---\n---',
    '---\n---\n',
    '\0',
    '﹩',
    '---\n[]\n---\n',
    '---\nlang\n---\n',
  ]) {
    it(`is refused: ${JSON.stringify(markdown)}`, () => assert.equal(compile(markdown), undefined));
  }
});

describe('any file at all', () => {
  const bits = [
    '---\n',
    'lang: en\n',
    '# A\n\n',
    '## B\n\n',
    '### C\n\n',
    '- x',
    '\n',
    '\n\n',
    '> q\n',
    '> — N (@h) May 5, 2020\n',
    '[^a]',
    '[^a]: words\n',
    '*',
    '**',
    '_',
    '[x](http://e.org)',
    '[y]',
    '[y]: http://e.org\n',
    '![a](http://e.org/a.png)',
    '<b>',
    '&amp;',
    'words. ',
    'Mr. X went. ',
    '\u00AD',
    'timeline:\n  - title: x\n    passage: words\n',
    'quotes:\n  - text: words\n',
    'keyPoints:\n  - heading: h\n    summary: words\n',
    '## Overview\n\n- x\n\n',
    '1. ',
    '`c`',
    '```',
    '|---|---',
    '\\',
    '\0',
    '\ud800',
    'e\u0301',
    '__proto__: x\n',
    '- ',
    '  ',
    '\t',
    'https://t.co/x',
    '&a ',
    '*a',
    '!!x ',
    '"',
    ': ',
    '{',
    ']',
  ];
  const soup = fc.array(fc.constantFrom(...bits), {maxLength: 40}).map((parts) => parts.join(''));
  const edited = fc
    .tuple(fc.nat(bundled.length), fc.nat(20), fc.constantFrom(...bits))
    .map(([at, length, bit]) => bundled.slice(0, at) + bit + bundled.slice(at + length));
  const files = {
    soup,
    'soup with a head': soup.map((text) => head + text),
    edited,
    binary: fc.string({unit: 'binary', maxLength: 200}),
  };

  for (const [name, markdown] of Object.entries(files)) {
    it(`is a story whose items all have passages, or refused: ${name}`, () => {
      fc.assert(
        fc.property(markdown, (text) => {
          const story = compile(text);
          if (!story) return;
          for (const item of [...story.overview, ...story.keyPoints, ...story.quotes, ...story.timeline])
            assert.ok(item.passage);
        }),
        {numRuns: 300},
      );
    });
  }
});
