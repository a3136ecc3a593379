import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {position} from './position.js';
import {WhenError, parseWhen} from './when.js';

describe('where a date lies on the time line', () => {
  it('is counted in days, at its first moment', () => {
    assert.equal(position('1970'), 0);
    assert.equal(position('1970-01-02'), 1);
    assert.equal(position('1970-01-02T12:00Z'), 1.5);
    assert.equal(position('2025-11-19'), 20411);
    assert.equal(position('2000-03-01') - position('2000-02-28'), 2);
    assert.equal(position('1900-03-01') - position('1900-02-28'), 1);
    assert.equal(position('0000-01-01'), -719528);
  });

  it('takes what is not known for its first: X, ~, ? and % move nothing', () => {
    assert.equal(position('201X'), position('2010-01-01'));
    assert.equal(position('-004X'), position('-0049'));
    assert.equal(position('1985-04-XX'), position('1985-04-01'));
    assert.equal(position('1985-XX-XX%'), position('1985-01-01'));
  });

  it('is the same moment in every zone it is written in', () => {
    assert.equal(position('2025-11-19T00:30+02:00'), position('2025-11-18T22:30Z'));
    assert.equal(position('2025-11-19T09:30:15-03:30'), position('2025-11-19T13:00:15Z'));
    assert.equal(position('2025-11-19T09:30-00:30'), position('2025-11-19T10:00Z'));
  });

  it('is the start of a span, or its end where no start is given', () => {
    assert.equal(position('2004-06/2006'), position('2004-06'));
    assert.equal(position('2004-06/..'), position('2004-06'));
    assert.equal(position('../2004-06-11'), position('2004-06-11'));
    assert.equal(position('/-0043'), position('-0043'));
  });

  it('puts the seasons of a year in their order', () => {
    const seasons = ['2001-21', '2001-22', '2001-23', '2001-24'].map(position);
    assert.deepEqual(seasons, ['2001-03', '2001-06', '2001-09', '2001-12'].map(position));
  });

  it('orders years that are further away than any Date reaches', () => {
    const years = [
      'Y-999999999999999',
      'Y-999999999999998',
      'Y-13799999999',
      '-9999',
      '9999',
      'Y10000',
      'Y170000002',
    ];
    const positions = years.map(position);
    assert.deepEqual(
      [...positions].sort((a, b) => a - b),
      positions,
    );
    assert.equal(new Set(positions).size, years.length);
  });

  it('agrees with the calendar of the language on every day', () => {
    fc.assert(
      fc.property(fc.integer({min: -4_000_000, max: 2_900_000}), (days) => {
        const [iso = ''] = new Date(days * 86_400_000).toISOString().split('T');
        assert.equal(position(iso.replace(/^-00/, '-')), days);
      }),
    );
  });

  it('is a number for every date that is read', () => {
    const shape =
      /^(\.\.\/|\/)?(Y-?[1-9]\d{4,14}|-?\d\d(\d\d|\dX|XX)(-[0-2]\d|-XX){0,2}(T[012]\d:[0-5]\d(Z|[+-]0\d))?)[?~%]?(\/|\/\.\.)?$/;
    let read = 0;
    fc.assert(
      fc.property(fc.stringMatching(shape), (text) => {
        try {
          parseWhen(text);
        } catch (error) {
          assert.ok(error instanceof WhenError);
          return;
        }
        read++;
        assert.ok(Number.isFinite(position(text)), text);
      }),
      {numRuns: 2000},
    );
    assert.ok(read > 100);
  });
});
