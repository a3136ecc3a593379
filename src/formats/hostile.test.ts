import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {assertNoWorseThanLinear} from '../story/fixtures/time-taken.js';
import {Refusal} from './common/refusal.js';
import {readJsonLd} from './json-ld/read.js';
import {readNinjs} from './ninjs/read.js';
import {readTimelineJsCsv} from './timelinejs/read-csv.js';
import {readTimelineJs} from './timelinejs/read.js';

const options = {lang: 'en', headline: 'H', lenient: true};

const baits = [
  ...[
    '<',
    '<a ',
    '<a "',
    '<a href=',
    '&#',
    '<!--',
    '<b>',
    '</b>x',
    '<p>',
    '<li>x',
    '<br>',
    '<h2>x</h2>',
    '<td>',
    '<i>',
  ],
  ...[
    '<blockquote>x',
    '<blockquote>x<cite>y</cite></blockquote>',
    '<p>— a</p>',
    '<![CDATA[',
    '<script>',
    '<iframe src=',
  ],
  ...[
    ' ',
    '\n',
    '\n ',
    '— ',
    '“',
    'A b. ',
    '—a\n\n',
    '@a',
    '2031-01-01 ',
    ':~:text=',
    ':~:text=a-,',
    '#:~:text=a,b,-c',
  ],
  ...['Aa ', ',', '1', '-', 'x,', '"', '",', '"a\n', ';', 'http://a.b/', 'É', '\u2028'],
];

const fields: Record<string, (text: string) => unknown> = {
  'TimelineJS text': (text) => readTimelineJs({events: [{text: {headline: text, text}}]}, options),
  'TimelineJS media': (text) =>
    readTimelineJs({events: [{text: {headline: 'T'}, media: {url: text, caption: text}}]}, options),
  'TimelineJS quote': (text) =>
    readTimelineJs({events: [{text: {headline: 'T'}, media: {url: `<blockquote>${text}`}}]}, options),
  'TimelineJS date': (text) =>
    readTimelineJs({events: [{text: {headline: 'T'}, start_date: {year: text, month: text}}]}, options),
  'TimelineJS sheet': (text) => readTimelineJsCsv(`Year,Headline\n${text}`, options),
  'ninjs HTML': (text) =>
    readNinjs({uri: 'urn:a:b', type: 'text', bodies: [{contentType: 'text/html', value: text}]}, options),
  'ninjs text': (text) =>
    readNinjs({uri: 'urn:a:b', type: 'text', bodies: [{value: text}], by: text}, options),
  'ninjs facts': (text) => readNinjs({uri: text, type: 'text', versionCreated: text}, options),
  'JSON-LD body': (text) => readJsonLd({'@type': 'NewsArticle', articleBody: text}, options),
  'JSON-LD facts': (text) =>
    readJsonLd(
      {'@type': 'NewsArticle', headline: text, abstract: text, author: text, datePublished: text},
      {lang: 'en'},
    ),
  'JSON-LD quote': (text) =>
    readJsonLd(
      {
        '@type': 'NewsArticle',
        headline: 'H',
        hasPart: [{'@type': 'Quotation', text, creator: text, isBasedOn: `http://a.b/#${text}`}],
      },
      options,
    ),
};

const many = (count: number, make: (index: number) => object) =>
  Array.from({length: count}, (_, index) => make(index));
const structures: Record<string, (part: number) => unknown> = {
  'many events with one id': (part) =>
    readTimelineJs(
      {events: many(2_500 * part, (year) => ({start_date: {year}, unique_id: 'a', text: {headline: 'T'}}))},
      options,
    ),
  'many parts of one passage': (part) =>
    readNinjs(
      {
        ...{uri: 'urn:a:b', type: 'text', bodies: [{value: 'Some words here. '.repeat(2_500 * part)}]},
        associations: many(600 * part, (index) => ({
          ...{uri: `urn:a:b#${index}`, name: 'n', rel: 'overview', bodies: [{value: 'Some words'}]},
          descriptions: [{role: 'passage', value: 'Some words'}],
        })),
      },
      options,
    ),
  'many quotes of the same words': (part) =>
    readJsonLd(
      {
        ...{'@type': 'NewsArticle', articleBody: 'Some words here. '.repeat(2_500 * part)},
        hasPart: many(600 * part, () => ({
          '@type': 'Quotation',
          text: 'Some words',
          creator: 'M',
          isBasedOn: '#:~:text=Some%20words',
        })),
      },
      options,
    ),
  'many references': (part) =>
    readJsonLd(
      {
        '@graph': [
          {'@type': 'NewsArticle', author: many(2_000 * part, (index) => ({'@id': `#${index}`}))},
          ...many(2_000 * part, (index) => ({'@id': `#${index}`, '@type': 'Person', name: 'N'})),
        ],
      },
      options,
    ),
};

function attempt(what: () => unknown): void {
  try {
    what();
  } catch (error) {
    // A refusal is an answer; nothing else may come out.
    assert.ok(error instanceof Refusal, String(error));
  }
}

describe('an import of 100 kB', () => {
  for (const [name, read] of Object.entries(fields)) {
    it(`takes no longer than they ask for, whatever stands in ${name}`, async () => {
      for (const bait of baits) {
        await assertNoWorseThanLinear((size) => attempt(() => read(bait.repeat(size / bait.length))), {
          about: JSON.stringify(bait),
        });
      }
    });
  }

  it('takes no longer than they ask for, however it is built', async () => {
    for (const [about, read] of Object.entries(structures))
      await assertNoWorseThanLinear((part) => attempt(() => read(part)), {largest: 1, about});
  });
});
