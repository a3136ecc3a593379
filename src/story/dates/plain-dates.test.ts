import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {formatDate} from './intl-date.js';
import type {CalendarDate} from './intl-date.js';

const certain = {approximate: false, uncertain: false};
const years = [1000, 1582, 1999, 2013, 2026, 9999];
const months = Array.from({length: 12}, (_, index) => index + 1);
const days = [1, 2, 3, 10, 11, 20, 21, 28];

/** As Intl words it, asked each time. */
function byIntl({kind, year, ...rest}: CalendarDate, lang: string): string {
  const {month = 1, day = 1} = rest as {month?: number; day?: number};
  return new Intl.DateTimeFormat(lang, {
    ...{year: 'numeric', calendar: 'gregory', timeZone: 'UTC'},
    ...(kind !== 'year' && {month: 'long'}),
    ...(kind === 'day' && {day: 'numeric'}),
  } as const)
    .format(Date.UTC(year, month - 1, day))
    .replace(/[\u2009\u202f]/g, ' ');
}

const countries = (lang: string) =>
  ['', '-AE', '-BE', '-CH', '-EG', '-GB', '-IN', '-US'].map((end) => lang + end);
const written =
  'ar bn ca cs da de el en es eu fa fi fr he hi hu it ja ko lt lv mr my ne nl pl pt ru sv th tr uk ur vi zh';
const languages = [...written.split(' ').flatMap(countries), 'zh-Hant-TW', 'de-u-nu-arab', 'en-US-u-nu-thai'];

describe('a day that a reader of any language sees', () => {
  it('looks as Intl writes it in each year, though Intl was asked for one alone', () => {
    for (const lang of languages)
      for (const year of years)
        for (const month of months)
          for (const day of days) {
            const date = {...certain, kind: 'day', year, month, day} as const;
            assert.equal(formatDate(date, lang), byIntl(date, lang), lang);
          }
  });

  it('is told with its month or its year alone as Intl writes these', () => {
    for (const lang of ['en', 'en-US', 'en-GB', 'de', 'ja'])
      for (const year of years) {
        const date = {...certain, year};
        const inYear = {...date, kind: 'year'} as const;
        assert.equal(formatDate(inYear, lang), byIntl(inYear, lang), lang);
        for (const month of months) {
          const inMonth = {...date, kind: 'month', month} as const;
          assert.equal(formatDate(inMonth, lang), byIntl(inMonth, lang), lang);
        }
      }
  });
});

describe('a long timeline from outside', () => {
  it('asks Intl for each day of the year at most once, and not at all for Americans', ({mock}) => {
    const {format} = Object.getOwnPropertyDescriptors(Intl.DateTimeFormat.prototype) as {
      format: {get: () => unknown};
    };
    const asked = mock.fn(format.get);
    Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {get: asked, configurable: true});
    try {
      for (const [lang, most] of [
        ['nl', 12],
        ['en', 0],
      ] as const) {
        const before = asked.mock.callCount();
        for (let year = 1900; year < 2000; year++)
          for (const month of months) formatDate({...certain, kind: 'day', year, month, day: 5}, lang);
        assert.equal(asked.mock.callCount() - before, most, lang);
      }
    } finally {
      Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', format as PropertyDescriptor);
    }
  });
});
