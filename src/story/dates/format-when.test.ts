import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import fc from 'fast-check';
import {formatWhen} from './format-when.js';
import {WhenError} from './when.js';

const reads = (lang: string, expected: Record<string, string>) => {
  for (const [when, words] of Object.entries(expected)) assert.equal(formatWhen(when, lang), words, when);
};

describe('the date an English reader sees', () => {
  it('is no more precise than the article', () => {
    reads('en', {
      '2013': '2013',
      '2013-07': 'July 2013',
      '2025-11-19': 'November 19, 2025',
      '2001-21': 'spring 2001',
      '2004-XX': '2004',
      '1985-04-XX': 'April 1985',
      '1985-XX-XX': '1985',
    });
  });

  it('names the era where the year alone would mislead', () => {
    reads('en', {
      '-0043': '44 BC',
      '-0043-03-15': 'March 15, 44 BC',
      '0000-02-29': 'February 29, 1 BC',
      '0079-08-24': 'August 24, 79 AD',
      'Y-13799999999': '13,800,000,000 BC',
      Y170000002: '170,000,002 AD',
      'Y-999999999999999': '1,000,000,000,000,000 BC',
    });
  });

  it('is Gregorian at all times, also where Julius ruled', () => {
    reads('en', {
      '1500-02-28': 'February 28, 1500',
      '1582-10-10': 'October 10, 1582',
      '-0004-02-29': 'February 29, 5 BC',
    });
  });

  it('says what is near and what is in doubt', () => {
    reads('en', {
      '2025-11~': 'about November 2025',
      '2025-11?': 'November 2025 (uncertain)',
      '2025-11%': 'about November 2025 (uncertain)',
      '2001-24~': 'about winter 2001',
    });
  });

  it('says "2010s" of ten years, and never "1900s" of the first ten', () => {
    reads('en', {'201X': '2010s', '197X?': '1970s (uncertain)', '190X': '1900–1909', '20XX': '2000–2099'});
    reads('en', {'-004X': '50–41 BC', '000X': '1 BC – 9 AD', '007X': '70–79 AD'});
  });

  it('has the zone that its time of day was written with', () => {
    reads('en', {
      '2025-11-19T09:30Z': 'November 19, 2025 at 9:30 AM UTC',
      '2025-11-19T00:30+02:00': 'November 19, 2025 at 12:30 AM UTC+2',
      '2025-11-19T23:30:05-03:30': 'November 19, 2025 at 11:30:05 PM UTC−3:30',
      '0000-02-29T12:00Z': 'February 29, 1 BC at 12:00 PM UTC',
    });
  });

  it('has no seconds where a clock was read to the minute and a machine wrote them', () => {
    reads('en', {'2031-03-01T09:00:00Z': 'March 1, 2031 at 9:00 AM UTC'});
    reads('de', {'2031-03-01T08:00:00Z': '1. März 2031 um 8:00 UTC'});
    reads('en', {'2031-03-01T09:00Z/2031-03-01T11:30:00Z': 'March 1, 2031, 9:00 – 11:30 AM UTC'});
  });

  it('spans from a start to an end, and says what both share once', () => {
    reads('en', {
      '2013-07/2013-09': 'July – September 2013',
      '2025-11-19/2025-11-20': 'November 19–20, 2025',
      '2025-11-19/2025-11-19': 'November 19, 2025',
      '2025-12-31/2026-01-02': 'December 31, 2025 – January 2, 2026',
      '2010/2019': '2010–2019',
      '-0043/-0040': '44–41 BC',
      '-0043/0014': '44 BC – 14 AD',
      '1984~/2004-06': 'about 1984 – June 2004',
      '2001-21/2002': 'spring 2001 – 2002',
      '201X/202X': '2010s – 2020s',
      'Y-20000/2025': '20,001 BC – 2025',
      '2025-11-19T09:30+02/2025-11-19T11:00+02': 'November 19, 2025, 9:30 – 11:00 AM UTC+2',
      '2025-11-19T09:30Z/2025-11-19T11:00+01':
        'November 19, 2025 at 9:30 AM UTC – November 19, 2025 at 11:00 AM UTC+1',
    });
  });

  it('says which end of a span is open and which is unknown', () => {
    reads('en', {
      '2004-06/..': 'from June 2004',
      '../2004-06~': 'until about June 2004',
      '2004-06/': 'from June 2004 (end unknown)',
      '/2004-06': 'until June 2004 (start unknown)',
    });
  });
});

describe('the words of a date', () => {
  const zone = process.env.TZ;
  after(() => (zone === undefined ? delete process.env.TZ : (process.env.TZ = zone)));

  it('are the same in ten time zones', () => {
    const whens = [
      '2025',
      '2025-01-01',
      '2025-12-31',
      '2011-12-30',
      '-0043-03-15',
      '2025-03-30T02:30+01:00',
      '2025-01-01/2025-01-31',
    ];
    const seen = [
      ...[
        'UTC',
        'America/New_York',
        'America/Sao_Paulo',
        'Pacific/Honolulu',
        'Pacific/Apia',
        'Pacific/Kiritimati',
      ],
      ...['Asia/Kathmandu', 'Australia/Lord_Howe', 'Europe/Kyiv', 'Africa/Monrovia'],
    ].map((name) => {
      process.env.TZ = name;
      // A language not used before in each zone, so that no formatter made elsewhere answers.
      return whens
        .map((when) => formatWhen(when, `en-US-x-${name.replace(/\W/g, '').slice(0, 8)}`))
        .join('; ');
    });
    assert.equal(new Set(seen).size, 1);
    assert.match(
      seen[0]!,
      /^2025; January 1, 2025; December 31, 2025; December 30, 2011; March 15, 44 BC; March 30, 2025 at 2:30/,
    );
  });

  it('are never "Invalid Date", whatever the date and the language', () => {
    const shape =
      /^(-?\d\d(\d\d|\dX|XX)(-[0-2]\d|-XX){0,2}(T[012]\d:[0-5]\d(Z|[+-]0\d))?|Y-?[1-9]\d{4,14})[?~%]?(\/|\/\.\.)?$/;
    const lang = fc.constantFrom('en', 'de', 'ar', 'ja', 'hi', 'pt-BR', 'zh-Hant', 'zz');
    fc.assert(
      fc.property(fc.stringMatching(shape), lang, (when, language) => {
        try {
          const words = formatWhen(when, language);
          assert.ok(words.length > 0 && words.length < 200);
          assert.doesNotMatch(words, /Invalid|NaN|undefined|null|\u2009|\u202f/);
        } catch (error) {
          assert.ok(error instanceof WhenError);
        }
      }),
      {numRuns: 1000},
    );
  });
});
