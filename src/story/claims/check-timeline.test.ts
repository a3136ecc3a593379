import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compileArticle} from '../../formats/article/read.js';
import type {Story} from '../story.js';
import {checkClaims} from './check.js';

const body = `Harriet Vale closed the Salt Mill in May for seven weeks. It has stood since 1874.

About 987 people work there, and 12 per cent of them live in Brine.

“We are not able to keep the mill open,” owner Harriet Vale said. A lawyer for Otto Crane said nothing.`;

const compile = (front: string, overview = '') =>
  compileArticle(
    `---\nlang: en\npublished: 2031-05-20\n${front}---\n\n# Mill\n\nA mill closes.\n\n${overview}## Work\n\n${body}\n`,
    {file: 'mill.md', claims: 'off'},
  );
const event = (fields: string, passage: string) =>
  compile(`timeline:\n  - {${fields}, passage: ${passage}}\n`);
const quote = (text: string, speaker: string, passage = '') =>
  compile(`quotes:\n  - {text: "${text}", speaker: ${speaker}${passage && `, passage: ${passage}`}}\n`);

const said = (story: Story) =>
  checkClaims(story).problems.map(({path, field, kind, grade}) => `${grade} ${path}.${field} ${kind}`);
const closed = 'Harriet Vale closed the Salt Mill in May for seven weeks.';

describe('a date of the timeline', () => {
  it('follows from the month that the passage says and the day of publication, and a machine is told how', () => {
    const story = event('when: 2031-05, title: The mill closes', closed);
    assert.deepEqual(said(story), []);
    const [claim] = checkClaims(story).inferred;
    assert.match(claim!.reason, /“May”.*2031-05-20/);
  });

  it('is no other month', () => {
    assert.deepEqual(said(event('when: 2031-04, title: The mill closes', closed)), [
      'contradicted timeline[0].when date',
    ]);
  });

  it('is not more precise than the article', () => {
    assert.deepEqual(said(event('when: 2031-05-09, title: The mill closes', closed)), [
      'unsupported timeline[0].when date',
    ]);
  });
});

describe('a quote', () => {
  const words = 'We are not able to keep the mill open';

  it('is of whoever is named beside its words', () => {
    assert.deepEqual(said(quote(words, 'Harriet Vale')), []);
    assert.deepEqual(said(quote(words, 'Otto Crane')), ['contradicted quotes[0].speaker speaker']);
  });

  it('of a lawyer is not of whom the lawyer speaks for', () => {
    assert.deepEqual(said(quote('said nothing', 'Otto Crane')), [
      'unsupported quotes[0].text quote',
      'contradicted quotes[0].speaker speaker',
    ]);
  });

  it('leaves out no “not”', () => {
    assert.deepEqual(said(quote('We are […] able to keep the mill open', 'Harriet Vale')), [
      'contradicted quotes[0].text elision',
    ]);
  });

  it('has the words of the article', () => {
    const told = said(quote('We cannot keep the mill open', 'Harriet Vale', words));
    assert.deepEqual(told, ['contradicted quotes[0].text quote']);
  });

  it('shows what it leaves out in full where a reader asks for its place', () => {
    const [first] = quote('We are […] able to keep the mill open', 'Harriet Vale').quotes;
    assert.equal(first!.passage!.exact, words);
    assert.equal(first!.text, 'We are […] able to keep the mill open');
  });
});
