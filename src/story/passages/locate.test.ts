import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ArticleText, locate, passageAt} from './locate.js';
import type {Wanted} from './locate.js';

const harbour = new ArticleText(
  [
    {
      id: 'storm',
      blocks: [
        'The harbour closed on Monday. Waves broke over the pier – the “Long Arm” – and the ferry’s crew went home.',
        'The mayor said the harbour would open “when the sea lets us”, and not before.',
      ],
    },
    {
      id: 'repairs',
      blocks: ['Repairs begin in May. The mayor said nothing about the cost.', 'Nobody was hurt.'],
    },
  ],
  'en',
);

function found(wanted: Wanted | string, article = harbour) {
  const result = locate(article, typeof wanted === 'string' ? {exact: wanted} : wanted);
  assert.ok('passage' in result, `not located: ${JSON.stringify(result)}`);
  return result;
}

function failure(wanted: Wanted | string, article = harbour) {
  const result = locate(article, typeof wanted === 'string' ? {exact: wanted} : wanted);
  assert.ok(!('passage' in result), `located: ${JSON.stringify(result)}`);
  return result;
}

describe('a passage', () => {
  it('is given back as the article writes it, with the rest of its paragraph and its section', () => {
    assert.deepEqual(found('the pier - the "Long Arm" - and the\nferry\'s crew'), {
      words: 'the pier – the “Long Arm” – and the ferry’s crew',
      section: 0,
      block: 0,
      passage: {
        exact: 'the pier – the “Long Arm” – and the ferry’s crew',
        prefix: 'The harbour closed on Monday. Waves broke over ',
        suffix: ' went home.',
        section: 'storm',
      },
    });
  });

  it('that is a whole paragraph has nothing around it', () => {
    assert.deepEqual(found('Nobody was hurt.').passage, {exact: 'Nobody was hurt.', section: 'repairs'});
  });

  it('must be the words of the article, letter for letter', () => {
    assert.equal(failure('The harbor closed on Monday.').reason, 'missing');
    assert.equal(failure('the harbour closed on monday').reason, 'missing');
    assert.equal(failure('The harbour closed on Monday!').reason, 'missing');
  });

  it('cuts no word in half, except where words are written without spaces', () => {
    assert.equal(failure('harbour closed on Mon').reason, 'missing');
    assert.equal(failure('ouldn').reason, 'missing');
    const combining = new ArticleText([{blocks: ['the n\u0308 sign']}], 'en');
    assert.equal(failure('the n', combining).reason, 'missing');
    assert.equal(
      found('港は月曜日', new ArticleText([{blocks: ['港は月曜日に閉鎖された。']}], 'ja')).block,
      0,
    );
  });

  it('that has no words is told apart from one that is not there', () => {
    assert.deepEqual(failure(' \u00AD\u200B '), {reason: 'empty', count: 0, nearest: null});
  });

  it('that stands in several places is refused until the words around it say which is meant', () => {
    assert.deepEqual(failure('The mayor said').count, 2);
    assert.equal(failure('The mayor said').reason, 'ambiguous');
    assert.equal(found({exact: 'The mayor said', suffix: 'nothing about'}).section, 1);
    assert.equal(found({exact: 'The mayor said', prefix: 'in May.'}).section, 1);
    assert.equal(found({exact: 'The mayor said', prefix: 'went home. ', suffix: ' the harbour'}).block, 1);
    assert.equal(failure({exact: 'The mayor said', prefix: 'in June.'}).reason, 'missing');
  });

  it('is counted wherever it begins, even within itself', () => {
    assert.equal(failure('no no', new ArticleText([{blocks: ['no no no no']}], 'en')).count, 3);
  });

  it('is not put together from two sections', () => {
    assert.equal(failure('and not before. Repairs begin in May.').reason, 'missing');
    assert.equal(found('crew went home. The mayor said').passage.exact, 'crew went home.\n\nThe mayor said');
  });
});

describe('an elided quote', () => {
  it('is found piece by piece, and its passage has the words left out in full', () => {
    const {words, passage} = found("The harbour closed [...] and the ferry's crew[…]went home");
    assert.equal(words, 'The harbour closed […] and the ferry’s crew […] went home');
    assert.deepEqual(passage, {
      exact:
        'The harbour closed on Monday. Waves broke over the pier – the “Long Arm” – and the ferry’s crew went home',
      suffix: '.',
      section: 'storm',
    });
  });

  it('has its pieces in the order of the article', () => {
    assert.equal(failure('went home […] The harbour closed').reason, 'missing');
  });

  it('has all its pieces, the first and the last as well', () => {
    assert.equal(failure('The harbour stayed open […] went home.').reason, 'missing');
    assert.equal(failure('The harbour closed […] went home happily').reason, 'missing');
    assert.equal(failure('[…] The harbour closed').reason, 'elision');
    assert.equal(failure('The harbour closed […]').reason, 'elision');
    assert.equal(failure('The harbour […] […] closed').reason, 'elision');
  });

  it('bridges a paragraph and no more, and no sections', () => {
    const far = (length: number) =>
      new ArticleText([{blocks: [`It began. ${'word '.repeat(length / 5)}It ended.`]}], 'en');
    assert.equal(found('It began. […] It ended.', far(450)).block, 0);
    assert.equal(failure('It began. […] It ended.', far(550)).reason, 'missing');
    assert.equal(failure('and not before […] Repairs begin').reason, 'missing');
  });

  it('that can be read in two ways is ambiguous', () => {
    const article = new ArticleText([{blocks: ['He came, he saw, he came, he won.']}], 'en');
    assert.equal(failure('He came […] he', article).count, 3);
    assert.equal(found('He came […] he won', article).block, 0);
  });
});

describe('what stands around a passage', () => {
  const sentence = 'Some words that fill the paragraph up. ';
  const long = new ArticleText(
    [{blocks: [`${sentence.repeat(12)}HERE it is. ${sentence.repeat(12).trim()}`]}],
    'en',
  );

  it('is cut at white space where it is long, and the white space marks the cut', () => {
    const {prefix = '', suffix = ''} = found('HERE it is.', long).passage;
    assert.match(prefix, /^ \S.* $/);
    assert.match(suffix, /^ .*\S $/);
    for (const context of [prefix, suffix]) assert.ok(context.length > 380 && context.length <= 400);
    assert.ok(`${sentence.repeat(24)}`.includes(prefix));
  });

  it('holds at least what the author needed to tell two places apart', () => {
    const twins = new ArticleText(
      [{blocks: [`First. ${sentence.repeat(20)}HERE. More.`, `Second. ${sentence.repeat(20)}HERE. More.`]}],
      'en',
    );
    const prefix = `First. ${sentence.repeat(20)}`;
    assert.equal(found({exact: 'HERE', prefix}, twins).passage.prefix, prefix);
  });

  it('is known without a search where the place is known', () => {
    assert.deepEqual(passageAt(harbour, {section: 1, block: 0}, 0, 21), {
      exact: 'Repairs begin in May.',
      suffix: ' The mayor said nothing about the cost.',
      section: 'repairs',
    });
  });
});

describe('words that are not in the article', () => {
  it('are answered with the sentence most like them', () => {
    assert.deepEqual(failure('The mayor said nothing of the costs').nearest, {
      section: 1,
      block: 0,
      text: 'The mayor said nothing about the cost.',
    });
    assert.equal(failure('the Long Leg and the ferry').nearest?.block, 0);
  });

  it('are answered with nothing where no sentence is like them', () => {
    assert.equal(failure('Parliament passed the budget on Friday').nearest, null);
  });
});
