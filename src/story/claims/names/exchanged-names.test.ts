import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {toldOfLine as told} from '../fixtures/told.js';

describe('two who have changed places', () => {
  const other: [line: string, said: string, lang?: string][] = [
    ['Tom told Ada.', 'Ada told Tom.'],
    ['Tom Vale told Ada Sample that the quay was shut.', 'Ada Sample told Tom Vale that the quay was shut.'],
    ['Vale told Sample that the quay was shut.', 'Ada Sample told Tom Vale that the quay was shut.'],
    ['Brine beat Saltby in May.', 'Saltby beat Brine in May.'],
    ['Russia attacked Ukraine in 2022.', 'Ukraine attacked Russia in 2022.'],
    ['Ada said to Tom that she would sail.', 'Tom said to Ada that she would sail.'],
    ['Tom a battu Ada.', 'Ada a battu Tom.', 'fr'],
    ['Tom demandó a Ada.', 'Ada demandó a Tom.', 'es'],
  ];
  for (const [line, said, lang] of other)
    it(`are told: ${line} – ${said}`, () => {
      const found = told(line, said, lang);
      assert.ok(
        found.some((each) => each === 'contradicted name'),
        String(found),
      );
    });
  const same: [line: string, said: string, lang?: string][] = [
    ['Tom was told by Ada.', 'Ada told Tom.'],
    ['Ada told Tom that the quay was shut.', 'Ada Sample told Tom Vale that the quay was shut.'],
    ['Tom met Ada in May.', 'Ada met Tom in May.'],
    ['Tom heard from Ada.', 'Ada told Tom.'],
    ['Tom married Ada.', 'Ada married Tom.'],
  ];
  for (const [line, said, lang] of same)
    it(`are none: ${line} – ${said}`, () => {
      assert.deepEqual(told(line, said, lang), []);
    });
});
