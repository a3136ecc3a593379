/** What the settling of dates changes in the article file. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {changed} from '../fixtures/acted.js';
import {drafted, ferry, sailing} from '../fixtures/articles.js';

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
