/** What the settling of quotes and key points changes in the article file, and what of any entry is refused. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {changed, refusal} from '../fixtures/acted.js';
import {drafted, ferry, inText, sailing} from '../fixtures/articles.js';

describe('an editor who settles quotes finds changed in the file', () => {
  it('of one in doubt that is theirs, the comment that it was', () => {
    assert.deepEqual(changed(drafted, {do: 'accept', key: 'quotes Nothing at all'}).slice(-4), [
      '+ quotes:',
      '+   - text: Nothing at all',
      '+     speaker: Di Sample',
      '+     passage: “Nothing at all”, she said',
    ]);
  });

  it('of its speaker, what is told of them', () => {
    const fields = {role: 'passenger', said: '', url: 'https://quay.example/1', network: 'x'};
    assert.deepEqual(changed(ferry, {do: 'quote', key: 'quotes Nobody told us anything', fields}), [
      '-     speaker: Cy Sample',
      '-     said: 2025-03-03',
      '+     speaker: {name: Cy Sample, role: passenger}',
      '+     source: {url: "https://quay.example/1", network: x}',
    ]);
  });

  it('of one in the text, the line under it', () => {
    const fields = {role: 'captain', said: '2025-03-03'};
    assert.deepEqual(changed(ferry, {do: 'quote', key: inText, fields}), [
      '- > — Di Sample, pilot',
      '+ > — Di Sample, captain, 2025-03-03',
    ]);
  });

  it('of a new one, its lines', () => {
    const act = {do: 'add', kind: 'quote', on: {exact: 'Nobody told us anything'}} as const;
    assert.deepEqual(changed(ferry, act), ['+   - kind: pull', '+     text: Nobody told us anything']);
    assert.deepEqual(changed(ferry, {...act, fields: {name: 'Cy Sample', handle: '@cy'}}), [
      '+   - text: Nobody told us anything',
      '+     speaker: {name: Cy Sample, handle: "@cy"}',
    ]);
  });

  it('of their order, the lines that moved', () => {
    assert.deepEqual(changed(ferry, {do: 'move', key: 'quotes Nobody told us anything', by: 1}), [
      '+   - {kind: pull, text: Forty people waited on the quay}',
      '-   - {kind: pull, text: Forty people waited on the quay}',
    ]);
  });
});

describe('an editor who settles key points finds changed in the file', () => {
  const made = ferry.replace(/keyPoints:[^]*?(?=quotes:)/, '');

  it('of one of the front matter, its words, its passage or all of it', () => {
    const key = 'keyPoints Fog';
    assert.deepEqual(changed(ferry, {do: 'reword', key, text: 'Fog, they say'}), [
      '-     summary: The crew blamed the fog',
      '+     summary: Fog, they say',
    ]);
    assert.deepEqual(changed(ferry, {do: 'rest', key, on: {exact: 'Nobody told us anything'}}), [
      '-     passage: The crew blamed the fog.',
      '+     passage: Nobody told us anything',
    ]);
    assert.deepEqual(changed(ferry, {do: 'drop', key}), [
      '-   - heading: Fog',
      '-     summary: The crew blamed the fog',
      '-     passage: The crew blamed the fog.',
    ]);
  });

  it('of one that a section makes, all of them written out', () => {
    assert.deepEqual(changed(made, {do: 'reword', key: 'keyPoints The day after', text: 'At sea'}), [
      '+ keyPoints:',
      '+   - heading: Two hours',
      '+     summary: The ferry was two hours late on Monday.',
      '+     section: Two hours',
      '+     passage: The ferry was two hours late on Monday.',
      '+   - heading: The day after',
      '+     summary: At sea',
      '+     section: The day after',
      '+     passage: It sailed again on Tuesday.',
    ]);
  });

  it('of a new one, those that sections make as well', () => {
    const act = {do: 'add', kind: 'key-point', on: {exact: 'The crew blamed the fog.'}} as const;
    assert.deepEqual(changed(made, act).slice(-3), [
      '+   - heading: The crew blamed the fog',
      '+     summary: The crew blamed the fog.',
      '+     passage: The crew blamed the fog.',
    ]);
    assert.equal(changed(made, act).length, 12);
    assert.equal(changed(ferry, act).length, 3);
  });
});

describe('an editor who settles entries is refused', () => {
  const folded = ferry.replace('title: It sails again   # at noon', 'title: >-\n      It sails\n      again');
  for (const [what, article, act, why] of [
    [
      'a passage that is not in the article',
      ferry,
      {do: 'event', key: sailing, fields: {passage: 'fourteen whales'}},
      /not in the article/,
    ],
    ['an event without a title', ferry, {do: 'event', key: sailing, fields: {title: ' '}}, /needs a title/],
    ['other words of a quote', ferry, {do: 'reword', key: inText, text: 'Lights'}, /the article’s own/],
    [
      'a role of nobody',
      ferry,
      {do: 'quote', key: 'quotes Forty people waited on the quay', fields: {role: 'pilot'}},
      /Write who said it/,
    ],
    [
      'nobody under a quote of the text',
      ferry,
      {do: 'quote', key: inText, fields: {name: ''}},
      /Write who said it/,
    ],
    ['to drop a quote of the text', ferry, {do: 'drop', key: inText}, /edit it there/],
    [
      'what is written over several lines',
      folded,
      {do: 'reword', key: sailing, text: 'At sea'},
      /edit it in the text/,
    ],
  ] as const)
    it(what, () => assert.match(refusal(article, act), why));
});
