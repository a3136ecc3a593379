import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {toldOfLine as told} from '../fixtures/told.js';

describe('two numbers in the place of each other', () => {
  const other: [line: string, said: string, lang?: string][] = [
    ['The council voted 31 to 12 to close the quay.', 'The council voted 12 to 31 to close the quay.'],
    ['The motion passed 12 to 31.', 'The motion passed 31 to 12.'],
    ['Brine won 12-31.', 'Brine won 31-12.'],
    ['Brine beat Saltby 1-3.', 'Brine beat Saltby 3-1.'],
    ['Fares rose from 31 to 12 cents.', 'Fares rose from 12 to 31 cents.'],
    ['The vote was 12 for and 31 against.', 'The vote was 31 for and 12 against.'],
    ['The vote was 12 in favour and 31 against.', 'The vote was 31 in favour and 12 against.'],
    ['Some 12 voted yes and 31 no.', 'Some 31 voted yes and 12 no.'],
    ['Der Rat stimmte mit 12 zu 31 Stimmen dafür.', 'Der Rat stimmte mit 31 zu 12 Stimmen dafür.', 'de'],
    ['El pleno aprobó el plan por 12 a 31.', 'El pleno aprobó el plan por 31 a 12.', 'es'],
    ['Совет принял план 12 против 31.', 'Совет принял план 31 против 12.', 'ru'],
  ];
  for (const [line, said, lang] of other)
    it(`are told: ${line} – ${said}`, () => {
      const found = told(line, said, lang);
      assert.ok(
        found.some((each) => each.endsWith('number')),
        String(found),
      );
    });
  const same: [line: string, said: string, lang?: string][] = [
    ['Saltby lost 12-31.', 'Brine won 31-12.'],
    ['Brine won 31 to 12.', 'Brine won 31-12.'],
    [
      'The vote was 31 in favour and 12 against.',
      'With 12 against and 31 in favour, the council closed the quay.',
    ],
    ['Twelve voted against and 31 in favour.', 'The vote was 31 in favour and 12 against.'],
  ];
  for (const [line, said, lang] of same)
    it(`are none: ${line} – ${said}`, () => {
      assert.deepEqual(told(line, said, lang), []);
    });
});

describe('how many times as much', () => {
  const other: [line: string, said: string, lang?: string][] = [
    ['Prices have tripled.', 'Prices have doubled.'],
    ['Prices halved in May.', 'Prices doubled in May.'],
    ['Prices doubled in May.', 'Prices tripled in May.'],
    ['The town halved the toll.', 'The town doubled the toll.'],
    ['The toll is double what it was.', 'The toll is triple what it was.'],
    ['Die Preise haben sich verdreifacht.', 'Die Preise haben sich verdoppelt.', 'de'],
    ['Los precios se triplicaron.', 'Los precios se duplicaron.', 'es'],
    ['Les prix ont triplé.', 'Les prix ont doublé.', 'fr'],
    ['Цены утроились.', 'Цены удвоились.', 'ru'],
    ['价格翻了三倍。', '价格翻了两倍。', 'zh'],
  ];
  for (const [line, said, lang] of other)
    it(`is told where it is another: ${line} – ${said}`, () => {
      const found = told(line, said, lang);
      assert.ok(
        found.some((each) => each === 'contradicted number'),
        String(found),
      );
    });
  const same: [line: string, said: string, lang?: string][] = [
    ['Prices are twice what they were.', 'Prices have doubled.'],
    ['Prices rose threefold.', 'Prices have tripled.'],
    ['The toll fell by half.', 'The toll was halved.'],
  ];
  for (const [line, said, lang] of same)
    it(`is none in another word: ${line} – ${said}`, () => {
      assert.deepEqual(told(line, said, lang), []);
    });
});
