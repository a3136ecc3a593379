import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {toldOfLine as told} from './fixtures/told.js';

describe('a line that has one word in the place of another', () => {
  const other: [line: string, said: string][] = [
    ['The fire began in the kitchen.', 'The fire began in the attic.'],
    ['The ferry hit a whale.', 'The ferry hit a buoy.'],
    ['Divers found the bell.', 'Anglers found the bell.'],
  ];
  for (const [line, said] of other)
    it(`is a question: ${line} – ${said}`, () => {
      assert.deepEqual(told(line, said), ['unsupported name']);
    });
  const same: [line: string, said: string, lang?: string][] = [
    ['Rents climbed in May.', 'Rents rose in May.'],
    ['The quay is 300 m long.', 'The quay is 300 metres long.'],
    ['Ada Vale replied that rents rose.', 'Ada Vale said that rents rose.'],
    ['The ferry ran aground.', 'The ferry, which left Brine at dawn, ran aground.'],
    ['Le feu a pris dans la cuisine.', 'Le feu a pris dans le grenier.', 'fr'],
  ];
  for (const [line, said, lang] of same)
    it(`is none: ${line} – ${said}`, () => {
      assert.deepEqual(told(line, said, lang), []);
    });
});

describe('a line that tells of two from the other side', () => {
  for (const [line, said] of [
    ['The church is older than the bridge.', 'The bridge is younger than the church.'],
    ['A third of the eels survived.', 'Two thirds of the eels died.'],
    ['Rents topped 4%.', 'Rents rose by 4.3 percent.'],
  ] as const)
    it(`is not stopped: ${line} – ${said}`, () => {
      assert.ok(!told(line, said).some((each) => each.startsWith('contradicted')));
    });
});
