import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {ArticleError, compileArticle} from '../../formats/article/read.js';
import type {Story} from '../story.js';
import {assertNoWorseThanLinear} from '../fixtures/time-taken.js';
import {checkClaims} from './check.js';
import type {Claim} from './check.js';

const body = `Harriet Vale closed the Salt Mill in May for seven weeks. It has stood since 1874.

About 987 people work there, and 12 per cent of them live in Brine.

“We are not able to keep the mill open,” owner Harriet Vale said. A lawyer for Otto Crane said nothing.`;

const compile = (front: string, overview = '') =>
  compileArticle(
    `---\nlang: en\npublished: 2031-05-20\n${front}---\n\n# Mill\n\nA mill closes.\n\n${overview}## Work\n\n${body}\n`,
    {file: 'mill.md', claims: 'off'},
  );
const line = (text: string, passage: string) =>
  compile('', `## Overview\n\n- ${text}[^1]\n\n[^1]: ${passage}\n\n`);

const said = (story: Story) =>
  checkClaims(story).problems.map(({path, field, kind, grade}) => `${grade} ${path}.${field} ${kind}`);
const closed = 'Harriet Vale closed the Salt Mill in May for seven weeks.';

describe('a line of the overview', () => {
  const cases: [claims: string, line: string, passage: string, ...told: string[]][] = [
    ['what its passage says', 'The Salt Mill is closed for seven weeks.', closed],
    ['another number', 'The Salt Mill is closed for 70 weeks.', closed, 'contradicted number'],
    ['another number in words', 'The mill is closed for seventy weeks.', closed, 'contradicted number'],
    ['another month', 'The Salt Mill closed in June.', closed, 'contradicted date'],
    ['another name', 'Harriet Vale closed the Tide Mill.', closed, 'contradicted name'],
    ['another first name', 'Hanna Vale closed the Salt Mill.', closed, 'contradicted name'],
    [
      'what its passage denies',
      'We are able to keep the mill open.',
      'We are not able to keep the mill open',
      'contradicted negation',
    ],
    [
      'a passage cut behind its “not”',
      'The mill is able to stay open.',
      'able to keep the mill open',
      'contradicted negation',
    ],
    [
      'the contrary of its passage',
      'Harriet Vale never closed the Salt Mill.',
      closed,
      'contradicted negation',
    ],
    [
      'a rounded number',
      'Nearly 1,000 people work there.',
      'About 987 people work there',
      'unsupported number',
    ],
    [
      'a name that is nowhere',
      'Close to Saltash, a mill is shut.',
      'It has stood since 1874.',
      'unsupported name',
    ],
    ['a number of the next sentence', 'The Salt Mill of 1874 is closed.', closed],
    [
      'another share',
      '15% of them live in Brine.',
      '12 per cent of them live in Brine',
      'contradicted number',
    ],
    [
      'the same share, written otherwise',
      'Some 12% of them live in Brine.',
      '12 per cent of them live in Brine',
    ],
  ];
  for (const [claims, text, passage, ...told] of cases)
    it(`may claim ${claims}: ${told.join() || 'nothing to tell'}`, () => {
      const expected = told.map((each) => each.replace(' ', ' overview[0].text '));
      assert.deepEqual(said(line(text, passage)), expected);
    });
});

describe('an editor', () => {
  it('can let a claim stand, with a reason that the story carries', () => {
    const front = 'allow:\n  - {item: "overview[0]", claim: June, because: the owner moved it by a letter}\n';
    const overview = `## Overview\n\n- The Salt Mill closed in June.[^1]\n\n[^1]: ${closed}\n\n`;
    const story = compile(front, overview);
    assert.deepEqual(said(story), []);
    assert.deepEqual(story.overview[0]!.allow, [{claim: 'June', because: 'the owner moved it by a letter'}]);
  });

  it('is told the line of what is contradicted when the article is compiled', () => {
    const text = `---\nlang: en\n---\n\n# M\n\nS.\n\n## Overview\n\n- It is shut for 70 weeks.[^1]\n\n[^1]: ${closed}\n\n## Work\n\n${body}\n`;
    assert.throws(
      () => compileArticle(text, {file: 'mill.md'}),
      (error) =>
        error instanceof ArticleError &&
        error.problems[0]!.line === 11 &&
        error.problems[0]!.kind === 'number',
    );
  });
});

describe('the check of claims', () => {
  const bundled = readFileSync(new URL('../../stories/us-army-ukraine.md', import.meta.url), 'utf8');

  it('finds nothing in the bundled story', () => {
    assert.deepEqual(checkClaims(compileArticle(bundled, {file: 'us-army-ukraine.md'})).problems, []);
  });

  it('throws nothing, whatever words a story holds, in any language', () => {
    const base = line('The Salt Mill is closed.', closed);
    const words = fc.string({unit: 'grapheme', minLength: 1, maxLength: 80});
    const lang = fc.constantFrom('en', 'de', 'ar', 'he', 'hi', 'ja', 'zh', 'tr', 'ru', 'fa', 'xx');
    fc.assert(
      fc.property(words, words, lang, (text, other, lang) => {
        const block = {type: 'paragraph' as const, text: [`${closed} ${text} ${other}`]};
        const story = {
          ...base,
          lang,
          overview: [{...base.overview[0]!, text: [text]}],
          sections: [{...base.sections[0]!, body: [block]}],
        };
        const {problems} = checkClaims(story);
        assert.ok(problems.every(({path}: Claim) => path.startsWith('overview')));
      }),
      {numRuns: 150},
    );
  });

  it('takes a time that grows with the story and no faster, whatever its words are', async () => {
    const base = line('The Salt Mill is closed.', closed);
    const words = fc.array(fc.stringMatching(/^[A-Za-zäñßéœ%,0-9]{1,9}$/), {minLength: 3, maxLength: 12});
    const lang = fc.constantFrom('en', 'de', 'fr', 'tr', 'zh');
    const lines = fc.array(words, {minLength: 8, maxLength: 8});
    await fc.assert(
      fc.asyncProperty(lines, lang, async (said, lang) => {
        const storyOf = (size: number): Story => {
          const texts = Array.from({length: size}, (_, at) => `${said[at % 8]!.join(' ')} not ${at} in May.`);
          const {passage} = base.overview[0]!;
          const overview = texts.map((exact, at) => ({
            ...{id: `point-${at}`, text: [exact]},
            passage: {...passage!, exact},
          }));
          const body = texts.map((text) => ({type: 'paragraph' as const, text: [text]}));
          return {...base, lang, overview, sections: [{...base.sections[0]!, body}]};
        };
        await assertNoWorseThanLinear((size) => checkClaims(storyOf(size)), {largest: 1000, about: lang});
      }),
      {numRuns: 5, endOnFailure: true},
    );
  });
});
