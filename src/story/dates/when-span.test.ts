import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
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

describe('a time of day', () => {
  const at = {year: 2025, month: 11, day: 19, hour: 9, minute: 30, ...sure};

  it('keeps the zone it was written with', () => {
    assert.deepEqual(parseWhen('2025-11-19T09:30Z'), {kind: 'time', ...at, offset: 0});
    assert.deepEqual(parseWhen('2025-11-19T09:30:05+05:30'), {kind: 'time', ...at, second: 5, offset: 330});
    assert.deepEqual(parseWhen('2025-11-19T09:30-03'), {kind: 'time', ...at, offset: -180});
    assert.deepEqual(parseWhen('2025-11-19T09:30-03:30'), {kind: 'time', ...at, offset: -210});
    assert.deepEqual(parseWhen('2025-11-19T09:30-00:30'), {kind: 'time', ...at, offset: -30});
  });

  it('is refused without a zone, and the message asks for one', () => {
    assert.match(refusal('2025-11-19T09:30'), /add the time zone/);
    assert.match(refusal('2025-11-19T09:30:00'), /add the time zone/);
  });

  it('is refused where no clock or zone shows it', () => {
    for (const time of [
      '24:00Z',
      '25:00Z',
      '09:60Z',
      '09:30:60Z',
      '09:30+15',
      '09:30+14:01',
      '09:30-12:01',
      '09:30+02:60',
    ]) {
      assert.match(refusal(`2025-11-19T${time}`), /go from/, time);
    }
    for (const time of [
      '',
      '09Z',
      '9:30Z',
      '0930Z',
      '09:30z',
      '09:30:00.5Z',
      '09:30Z~',
      '09:30+0200',
      '09:30-00:00',
      '09:30 Z',
    ]) {
      refusal(`2025-11-19T${time}`);
    }
    for (const date of ['2025', '2025-11', '2025-11-XX', '201X', '2001-21', 'Y12345'])
      refusal(`${date}T09:30Z`);
  });
});

describe('a span of time', () => {
  it('has two ends, one of which may be open or unknown', () => {
    const [start, end] = [parseWhen('1984~'), parseWhen('2004-06')];
    assert.deepEqual(parseWhen('1984~/2004-06'), {kind: 'span', start, end});
    assert.deepEqual(parseWhen('../2004-06'), {kind: 'span', start: 'open', end});
    assert.deepEqual(parseWhen('/2004-06'), {kind: 'span', start: 'unknown', end});
    assert.deepEqual(parseWhen('1984~/..'), {kind: 'span', start, end: 'open'});
    assert.deepEqual(parseWhen('1984~/'), {kind: 'span', start, end: 'unknown'});
    for (const text of ['/', '../..', '../', '/..', '2004/2005/2006', '2004/2005/', '.../2004'])
      refusal(text);
  });

  it('does not end before it starts, as far as its precision can tell', () => {
    for (const text of [
      '2004/2003',
      '2004-02/2004-01',
      '2004-02-02/2004-02-01',
      '2004-02-01/2003',
      '0001/-0001',
      'Y20000/2025',
    ]) {
      assert.match(refusal(text), /the end is before the start/, text);
    }
    for (const text of [
      '2004/2004',
      '2004-06-15/2004',
      '2004/2004-02-01',
      '201X/2012',
      '2012/201X',
      '2025-23/2025-21',
    ])
      parseWhen(text);
  });

  it('compares times of day across zones', () => {
    parseWhen('2025-11-19T23:30-05:00/2025-11-20T04:30Z');
    assert.match(refusal('2025-11-19T23:30-05:00/2025-11-20T04:29Z'), /the end is before the start/);
    assert.match(refusal('2025-11-19T09:30Z/2025-11-20'), /both ends a time of day, or neither/);
    assert.match(refusal('2025-11-19T09:30Z/2025-11-19T10:30'), /add the time zone/);
  });
});
