import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {assertNoWorseThanLinear} from '../fixtures/time-taken.js';
import {WhenError, parseWhen} from './when.js';

const sure = {approximate: false, uncertain: false};
const refusal = (text: string): string => {
  try {
    parseWhen(text);
  } catch (error) {
    assert.ok(error instanceof WhenError, `not a WhenError: ${error}`);
    return error.message;
  }
  return assert.fail(`accepted ${text}`);
};

describe('a date in an article', () => {
  it('is as precise as the publisher wrote it', () => {
    assert.deepEqual(parseWhen('2025'), {kind: 'year', year: 2025, ...sure});
    assert.deepEqual(parseWhen('2025-11'), {kind: 'month', year: 2025, month: 11, ...sure});
    assert.deepEqual(parseWhen('2025-11-19'), {kind: 'day', year: 2025, month: 11, day: 19, ...sure});
    assert.deepEqual(parseWhen('2001-22'), {kind: 'season', year: 2001, season: 2, ...sure});
  });

  it('may lie before our era, or further than four digits reach', () => {
    assert.deepEqual(parseWhen('0000'), {kind: 'year', year: 0, ...sure});
    assert.deepEqual(parseWhen('-0043'), {kind: 'year', year: -43, ...sure});
    assert.deepEqual(parseWhen('Y-13799999999'), {kind: 'year', year: -13799999999, ...sure});
    assert.deepEqual(parseWhen('Y170000002'), {kind: 'year', year: 170000002, ...sure});
  });

  it('may leave digits open, and says what is known', () => {
    assert.deepEqual(parseWhen('201X'), {kind: 'years', year: 2010, lastYear: 2019, ...sure});
    assert.deepEqual(parseWhen('20XX'), {kind: 'years', year: 2000, lastYear: 2099, ...sure});
    assert.deepEqual(parseWhen('-004X'), {kind: 'years', year: -49, lastYear: -40, ...sure});
    assert.deepEqual(parseWhen('-000X'), {kind: 'years', year: -9, lastYear: -1, ...sure});
    assert.deepEqual(parseWhen('2004-XX'), parseWhen('2004'));
    assert.deepEqual(parseWhen('1985-XX-XX'), parseWhen('1985'));
    assert.deepEqual(parseWhen('1985-04-XX'), parseWhen('1985-04'));
    for (const text of ['XXXX', '2XXX', '20X4', '201X-05', '2004-XX-05', '2004-1X', 'Y1234X']) refusal(text);
  });

  it('may be near, in doubt, or both', () => {
    assert.deepEqual(parseWhen('1999~'), {kind: 'year', year: 1999, approximate: true, uncertain: false});
    assert.deepEqual(parseWhen('1999-02?'), {
      kind: 'month',
      year: 1999,
      month: 2,
      approximate: false,
      uncertain: true,
    });
    assert.deepEqual(parseWhen('201X%'), {...parseWhen('201X'), approximate: true, uncertain: true});
    for (const text of ['?1999', '1999?-05', '1999?~', '1999??', '~']) refusal(text);
  });

  it('has a leap day in leap years only, by the Gregorian rule at all times', () => {
    for (const year of ['2024', '2000', '0000', '-0004', '-0400']) parseWhen(`${year}-02-29`);
    for (const year of ['2023', '1900', '2100', '0100', '-0001', '-0100']) {
      assert.equal(refusal(`${year}-02-29`), `${year}-02-29: February ${year} has 28 days`);
    }
    assert.equal(refusal('2024-02-30'), '2024-02-30: February 2024 has 29 days');
  });

  it('is refused when no such day exists, in words that help', () => {
    assert.equal(refusal('2025-04-31'), '2025-04-31: April 2025 has 30 days');
    assert.equal(refusal('2025-12-32'), '2025-12-32: December 2025 has 31 days');
    assert.equal(refusal('2025-04-00'), '2025-04-00: there is no day 00');
    assert.equal(refusal('2024-13-01'), '2024-13-01: there is no month 13');
    assert.match(refusal('2024-00'), /no month 00/);
    assert.match(refusal('2024-25'), /no month 25/);
    assert.match(refusal('2001-21-05'), /season has no days/);
    assert.match(refusal('-0000'), /written 0000/);
    assert.match(refusal('-0000-05'), /written 0000/);
    assert.match(refusal('Y1234567890123456'), /at most 15 digits/);
  });

  it('is never guessed from another notation', () => {
    const others = [
      '',
      ' ',
      'not a date',
      '1/2/2024',
      '1/2',
      '20251119',
      '25-11-19',
      '2025-1-1',
      '2025-11-19 ',
      '٢٠٢٥',
    ];
    for (const text of [
      ...others,
      '2025-W07',
      '2025-323',
      '+2025',
      'y12345',
      'Y2025',
      'Y01234',
      '2025\n',
      '199x',
      '199u',
    ]) {
      assert.match(refusal(text), /write a date as 2025, 2025-11 or 2025-11-19/, text);
    }
  });
});

describe('whatever is written for a date', () => {
  it('is read or refused in a sentence, never anything else', () => {
    const near = fc.string({unit: fc.constantFrom(...'0123456789XY-:TZ+/~?%. ')});
    fc.assert(
      fc.property(fc.oneof(near, fc.string(), fc.string({unit: 'binary'})), (text) => {
        try {
          parseWhen(text);
        } catch (error) {
          assert.ok(error instanceof WhenError);
          assert.ok(error.message.length < 200);
        }
      }),
    );
  });

  it('takes no longer than its length asks for', async () => {
    for (const piece of ['2', 'X', '-', 'Y1', '/', '~', 'T09:30', '2025-11-19T'])
      await assertNoWorseThanLinear((size) => refusal(piece.repeat(size)), {about: piece});
  });

  it('in the corpus, is read as expected', () => {
    const corpus = new URL('../../../test/samples/corpus/dates.json', import.meta.url);
    for (const {input, expect} of JSON.parse(readFileSync(corpus, 'utf8')).items) {
      if (expect === null || expect === 'ambiguous') refusal(input);
      else if (expect === 'instant') assert.equal(parseWhen(input).kind, 'time');
      else {
        const {year, month, day} = parseWhen(input) as {year: number; month?: number; day?: number};
        assert.deepEqual({y: year, m: month, d: day}, {m: undefined, d: undefined, ...expect});
      }
    }
  });
});
