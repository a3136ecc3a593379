import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {toldOfLine as told, toldOfQuote} from './fixtures/told.js';

describe('a line that gives somebody another office', () => {
  const other: [line: string, said: string, lang?: string][] = [
    ['Mayor Ada Vale opened the quay.', 'Former mayor Ada Vale opened the quay.'],
    ['The deputy director sold the mill.', 'The director sold the mill.'],
    ['Der Bürgermeister tanzte.', 'Der ehemalige Bürgermeister tanzte.', 'de'],
    ['Le maire a dansé.', 'L’ancien maire a dansé.', 'fr'],
  ];
  for (const [line, said, lang] of other)
    it(`is a question: ${line} – ${said}`, () => {
      assert.ok(told(line, said, lang).length > 0);
    });
  it('is none where the line says of the same person something else', () => {
    assert.deepEqual(told('Ada Vale opened the quay.', 'Former mayor Ada Vale opened the quay.'), []);
  });
});

describe('a line in which two have changed places', () => {
  const other: [line: string, said: string][] = [
    ['The boat from Saltby to Brine sank.', 'The boat from Brine to Saltby sank.'],
    ['Debts exceeded savings.', 'Savings exceeded debts.'],
    ['Norway sent a ship.', 'Sweden sent a ship.'],
  ];
  for (const [line, said] of other)
    it(`is stopped: ${line} – ${said}`, () => {
      assert.deepEqual(told(line, said), ['contradicted name']);
    });
  it('is not where the order tells nothing', () => {
    assert.deepEqual(told('Brine and Saltby signed.', 'Saltby and Brine signed.'), []);
  });
});

describe('the speaker of a quote', () => {
  const said = (words: string, speaker: string, lang = 'en') =>
    toldOfQuote('You cannot close a quay', words, {speaker, kind: 'statement', lang}).map(
      (each) => each.split(':')[0],
    );
  it('is not who is told the words, nor who hears them', () => {
    for (const words of [
      '“You cannot close a quay,” a fisherman told Ada Vale.',
      'Ada Vale heard a fisherman shout: “You cannot close a quay.”',
      '“You cannot close a quay,” said counsel representing Ada Vale.',
    ])
      assert.deepEqual(said(words, 'Ada Vale'), ['contradicted speaker'], words);
  });
  it('is who tells them, whoever was told', () => {
    assert.deepEqual(said('Otto Crane was told by Ada Vale: “You cannot close a quay.”', 'Ada Vale'), []);
    assert.deepEqual(said('“You cannot close a quay,” Ada Vale told Otto Crane.', 'Ada Vale'), []);
  });
  it('does not say what nobody believes', () => {
    assert.deepEqual(
      toldOfQuote(
        'the quay has enough money',
        '“Nobody believes that the quay has enough money,” said Ada Vale.',
        {
          speaker: 'Ada Vale',
          kind: 'statement',
        },
      ).map((each) => each.split(':')[0]),
      ['unsupported negation'],
    );
  });
});
