import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {changed, refusal} from '../fixtures/acted.js';
import {drafted, ferry} from '../fixtures/articles.js';

const inText = 'quote We saw no lights at all.— Di Sample, pilot';
const sailing = 'timeline It sails again';

describe('an editor who settles dates finds changed in the file', () => {
  it('of an event in doubt that is right, the comment that it was', () => {
    assert.deepEqual(changed(drafted, {do: 'accept', key: 'timeline It was built'}), [
      '- # timeline:',
      '+ timeline:',
      '-   # only a year is given:',
      '-   # - when: "1950"',
      '-   #   title: It was built',
      '-   #   passage: It was built in 1950',
      '+   - when: "1950"',
      '+     title: It was built',
      '+     passage: It was built in 1950',
    ]);
  });

  it('of one that is no event, all of it, and with the last one the note and the name', () => {
    const [first, second] = ['The bridge closes', 'It was built'].map(
      (title) => ({do: 'drop', key: `timeline ${title}`}) as const,
    );
    assert.deepEqual(
      changed(drafted, first!).filter((line) => !line.startsWith('-   #')),
      [],
    );
    const lines = changed(drafted, second!, first!);
    assert.ok(lines.includes('- # timeline:'));
    assert.ok(lines[0]!.startsWith('- # TO DO (timeline?)'));
  });

  it('of its fields, those that were changed, and no comment beside them', () => {
    const fields = {when: '2025-03', title: 'At sea', end: '2025-04', group: 'Ships'};
    assert.deepEqual(changed(ferry, {do: 'event', key: sailing, fields}), [
      '-   - when: 2025-03-04',
      '-     title: It sails again   # at noon',
      '+   - when: 2025-03',
      '+     title: At sea   # at noon',
      '+     end: 2025-04',
      '+     group: Ships',
    ]);
  });

  it('of a field that is emptied, its line', () => {
    const acts = [{end: '2025-04'}, {end: ''}].map(
      (fields) => ({do: 'event', key: sailing, fields}) as const,
    );
    assert.deepEqual(changed(ferry, ...acts), []);
  });

  it('of one whose title is its id, what corrections say of it', () => {
    const text = ferry.replace('[overview-1]', '[it-sails-again, overview-3]');
    assert.deepEqual(changed(text, {do: 'reword', key: sailing, text: 'At sea'}), [
      '-     title: It sails again   # at noon',
      '+     title: At sea   # at noon',
      '-     affects: [it-sails-again, overview-3]',
      '+     affects: [at-sea, overview-3]',
    ]);
    assert.deepEqual(changed(text, {do: 'drop', key: sailing}).slice(-2), [
      '-     affects: [it-sails-again, overview-3]',
      '+     affects: [overview-3]',
    ]);
  });

  it('of a new one, its lines, behind the others or in a list of its own', () => {
    const on = {exact: 'It sailed again on Tuesday.'};
    const fields = {when: '2025-03-04~', title: 'Again: at sea'};
    assert.deepEqual(changed(ferry, {do: 'add', kind: 'event', on, fields}), [
      '+   - when: 2025-03-04~',
      '+     title: "Again: at sea"',
      '+     passage: It sailed again on Tuesday.',
    ]);
    const act = {do: 'add', kind: 'event', on: {exact: 'Late.'}} as const;
    assert.deepEqual(changed('# A ferry\n\nIt was late.\n\n## Fog\n\nLate.\n', act).slice(0, 6), [
      '+ ---',
      '+ timeline:',
      '+   - status: planned',
      '+     title: Late.',
      '+     passage: Late.',
      '+ ---',
    ]);
  });
});

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
