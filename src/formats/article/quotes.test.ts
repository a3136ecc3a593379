import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compileArticle} from './read.js';
import {parseAttribution} from '../common/attribution.js';

const body = 'The harbour closed – for “good”. Nobody was hurt.';
const compile = (quote: string, front = '') =>
  compileArticle(`---\nlang: en\nheadline: H\n${front}---\n\n## S\n\n${body}\n\n${quote}\n\nThe end.`, {
    file: 'a.md',
  });
const first = (quote: string, front = '') => compile(quote, front).quotes[0]!;

describe('a block quote that says who spoke', () => {
  it('is a quote in its place; words wrapped in the file are one line, broken on purpose two', () => {
    const {quotes, sections} = compile('> We wait\n> and wait.\\\n> Amen.\n> -- Ann Lee, mayor, 3 May 2024');
    assert.deepEqual(quotes, [
      {
        id: 'ann-lee',
        kind: 'statement',
        text: 'We wait and wait.\nAmen.',
        speaker: {name: 'Ann Lee', role: 'mayor'},
        said: '2024-05-03',
        passage: {exact: 'We wait and wait.\nAmen.', suffix: '\n-- Ann Lee, mayor, 3 May 2024', section: 's'},
      },
    ]);
    assert.deepEqual(
      sections[0]!.body.map(({type}) => type),
      ['paragraph', 'quote', 'paragraph'],
    );
  });

  it('is a post where there is a handle; its own address at its end is the source and no word', () => {
    for (const address of ['https://x.com/ann/status/1', 'https://waves.example/@ann.sea/1']) {
      for (const written of [address, `<${address}>`]) {
        const {kind, text, source, passage} = first(`> Big waves ${written}\n>\n> — Ann (@ann.sea)`);
        assert.deepEqual([kind, text, source?.url], ['post', 'Big waves', address]);
        assert.equal(passage!.suffix, ` ${address}\n— Ann (@ann.sea)`);
      }
    }
  });

  it('keeps an address that a post shares with its words, since it leads elsewhere than to the post', () => {
    const post = first('> Big waves https://news.example/1\n>\n> — Ann (@ann.sea) May 5, 2024');
    assert.deepEqual([post.text, post.source], ['Big waves https://news.example/1', undefined]);
    assert.equal(post.passage!.exact, post.text);
    const statement = first('> Big waves https://news.example/1\n>\n> — Ann Lee');
    assert.deepEqual([statement.text, statement.source?.url], ['Big waves', 'https://news.example/1']);
  });

  it('takes the address from a linked date, and then keeps one that ends the words', () => {
    const quote = first(
      '> See https://example.org/1\n>\n> — [Ann](https://ann.example/) [May 5, 2024](https://example.org/2)',
    );
    assert.equal(quote.text, 'See https://example.org/1');
    assert.deepEqual(quote.source, {url: 'https://example.org/2'});
    assert.deepEqual(quote.speaker, {name: 'Ann', url: 'https://ann.example/'});
  });

  it('gives an id to each quote of one speaker, and leaves those of the front matter alone', () => {
    const front = 'quotes:\n  - {id: ann, text: Nobody was hurt.}\n';
    const {quotes} = compile('> One.\n> — Ann\n\n\n> Two.\n> — Ann', front);
    assert.deepEqual(
      quotes.map(({id}) => id),
      ['ann-1', 'ann-2', 'ann'],
    );
  });
});

describe('a block quote that repeats the article', () => {
  it('is a pull quote in the typography of the article, and no part of the section', () => {
    const {quotes, sections} = compile('> The harbour closed - for "good".');
    assert.deepEqual(quotes, [
      {
        id: 'the-harbour-closed---for-good',
        kind: 'pull',
        text: 'The harbour closed – for “good”.',
        passage: {exact: 'The harbour closed – for “good”.', suffix: ' Nobody was hurt.', section: 's'},
      },
    ]);
    assert.deepEqual(
      sections[0]!.body.map(({type}) => type),
      ['paragraph', 'paragraph'],
    );
  });
});

describe('quotes of the front matter', () => {
  it('repeat the article also where the passage has the marks around the words', () => {
    const article = '“The harbour is shut,” one of them said.';
    const front = 'quotes:\n  - text: The harbour is shut\n    passage: “The harbour is shut,”\n';
    const [quote] = compile(article, front).quotes;
    assert.equal(quote?.text, 'The harbour is shut');
    assert.equal(quote?.passage?.exact, '“The harbour is shut,”');
  });

  it('come after those of the article', () => {
    const front = 'quotes:\n  - text: Nobody was hurt.\n';
    assert.deepEqual(
      compile('> Wow.\n> — Ann', front).quotes.map(({kind}) => kind),
      ['statement', 'pull'],
    );
  });

  it('that somebody said keep their words, and rest on a passage', () => {
    const front = `quotes:
  - text: Closed!
    speaker: {name: Ann, handle: '@ann'}
    said: 2024-05
    source: https://example.org/1
    passage: {exact: closed, prefix: harbour}
`;
    assert.deepEqual(first('', front), {
      id: 'ann',
      kind: 'post',
      text: 'Closed!',
      speaker: {name: 'Ann', handle: '@ann'},
      said: '2024-05',
      source: {url: 'https://example.org/1'},
      passage: {
        exact: 'closed',
        prefix: 'The harbour ',
        suffix: ' – for “good”. Nobody was hurt.',
        section: 's',
      },
    });
  });
});

describe('the line of who said it', () => {
  const lines: [line: string, lang: string, attribution: object][] = [
    [
      '— Belle & MrB (@bellewitch66) November 20, 2025',
      'en',
      {name: 'Belle & MrB', handle: '@bellewitch66', said: '2025-11-20'},
    ],
    [
      '–@solo@sea.social · Sept. 5th, 2024',
      'en',
      {name: '@solo@sea.social', handle: '@solo@sea.social', said: '2024-09-05'},
    ],
    [
      '― Martin Luther King, Jr., preacher, 28 August 1963',
      'en',
      {name: 'Martin Luther King, Jr.', role: 'preacher', said: '1963-08-28'},
    ],
    ['-- Paul, May 2024', 'en', {name: 'Paul', said: '2024-05'}],
    ['— Paul (2024-05-06)', 'en', {name: 'Paul', said: '2024-05-06'}],
    ['— Mayor of the year 2024', 'en', {name: 'Mayor of the year 2024'}],
    ['— Jana Müller, 3. März 2024', 'de', {name: 'Jana Müller', said: '2024-03-03'}],
    ['— Ana, 3 de mayo de 2024', 'es', {name: 'Ana', said: '2024-05-03'}],
    ['— Anne, 1er août 2024', 'fr', {name: 'Anne', said: '2024-08-01'}],
    ['— Анна, 20 ноября 2025', 'ru', {name: 'Анна', said: '2025-11-20'}],
    ['— أحمد، 20 نوفمبر 2025', 'ar', {name: 'أحمد', said: '2025-11-20'}],
    ['— 田中、2025年11月20日', 'ja', {name: '田中', said: '2025-11-20'}],
    ['— Ann, Novembre 20, 2025', 'en', {name: 'Ann', unread: 'Novembre 20, 2025'}],
    ['— Ann (@ann) yesterday', 'en', {name: 'Ann', handle: '@ann', unread: 'yesterday'}],
  ];
  for (const [line, lang, attribution] of lines) {
    it(`is read as people write it (${lang}): ${line}`, () => {
      assert.deepEqual(parseAttribution(line, lang), attribution);
    });
  }
});
