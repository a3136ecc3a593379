import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {ninjsValidator, samples} from './fixtures/validator.js';
import {ninjsFaults} from './schema.js';

const full = {
  uri: 'urn:example:1',
  type: 'text',
  urgency: 3,
  versionCreated: '2031-03-01T09:30:00Z',
  headlines: [{role: 'main', value: 'H'}],
  bodies: [{value: 'B', wordCount: 1}],
  people: [{name: 'M', contactInfo: [{value: 'x'}]}],
  places: [{name: 'P', geoJSON: {type: 'Point', coordinates: [1, 2]}}],
  subjects: [{name: 'S', relevance: 50}],
  eventDetails: {dates: {expectedStartDate: '2031-03'}, organiser: {name: 'O', symbols: [{symbol: 'S'}]}},
  plannedCoverage: [{type: 'text', itemCount: {rangeFrom: 1}, commissioned: {by: 'x'}}],
  renditions: [{name: 'r', href: 'https://example.org/r', width: 3, poi: {x: 1, y: 1}}],
  associations: [
    {name: 'a', uri: 'urn:example:2', associations: [{name: 'b', uri: 'urn:example:3', rel: 'r'}]},
  ],
  trustIndicators: [{role: 'https://example.org/t', title: 'T'}],
  rightsInfo: {linkedRights: 'https://example.org/l'},
};

/** Every place of data, as a path. */
function placesOf(data: unknown, path: string[] = []): string[][] {
  if (typeof data !== 'object' || data === null) return [path];
  return [path, ...Object.entries(data).flatMap(([key, value]) => placesOf(value, [...path, key]))];
}

/** The data with something done to one place of it. */
function changed(data: unknown, path: readonly string[], value: unknown): unknown {
  const copy = structuredClone(data) as Record<string, never>;
  const key = path.at(-1);
  if (key === undefined) return value;
  const holder = path
    .slice(0, -1)
    .reduce<Record<string, unknown>>((at, name) => at[name] as Record<string, unknown>, copy);
  if (value === undefined) {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  } else holder[key] = value;
  return copy;
}

describe('the check of a ninjs item', () => {
  it('names the place and what should stand there', () => {
    assert.deepEqual(ninjsFaults(full), []);
    const told = (more: object) =>
      ninjsFaults({...full, ...more}).map(({path, reason}) => `${path}: ${reason}`);
    assert.match(told({uri: 'x y'})[0]!, /^uri: no complete address/);
    assert.deepEqual(told({headline: 'H'}), ['headline: ninjs has no such field']);
    assert.match(told({expires: '2031-03-01'})[0]!, /^expires: no date with a time of day/);
    assert.match(told({associations: [{name: 'a'}]})[0]!, /^associations\[0\].uri: missing/);
    assert.match(
      told({eventDetails: {dates: {expectedStartDate: 'soon'}}})[0]!,
      /^eventDetails.dates.expectedStartDate: no year/,
    );
  });

  it('finds a fault exactly where the schema of IPTC does', () => {
    const isValid = ninjsValidator();
    const values: unknown[] = [
      ...[
        undefined,
        null,
        '',
        'x',
        'https://example.org/%zz',
        'urn:a:b',
        0,
        1.5,
        7,
        101,
        true,
        [],
        {},
        ['x'],
        [{}],
      ],
      ...[
        '2031',
        '2031-13',
        '2031-03-01',
        '-0043',
        '2031-03-01T09:30:00Z',
        '2031-03-01T09:30:00+0100',
        {name: 'n'},
      ],
      ...[
        {value: 'v'},
        [{value: 'v'}],
        {startDate: '2031-03-01T09:30:00Z'},
        {recurrence: {recurrenceDates: ['2031']}},
      ],
      ...['event', 'canceled', {linkedRights: 'urn:a:b', encodedRights: 'x'}, {type: 'Point'}],
    ];
    const places = placesOf(full).flatMap((path) => [path, [...path, 'name'], [...path, 'unknown']]);
    const holds = places.filter((path) => {
      const holder = path
        .slice(0, -1)
        .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], full);
      return (
        path.length > 0 &&
        typeof holder === 'object' &&
        holder !== null &&
        !(Array.isArray(holder) && !/^\d+$/.test(path.at(-1)!))
      );
    });
    fc.assert(
      fc.property(fc.constantFrom(...holds), fc.constantFrom(...values), (path, value) => {
        const data = changed(full, path, value);
        assert.equal(
          ninjsFaults(data).length === 0,
          isValid(data),
          `${path.join('.')} = ${JSON.stringify(value)}`,
        );
      }),
      {numRuns: 3_000},
    );
  });

  it('has no fault to find with items of ninjs 3.1, nor has the schema of IPTC', () => {
    const isValid = ninjsValidator();
    for (const name of ['simple-text.json', 'complex-text.json', 'event.json']) {
      assert.ok(isValid(JSON.parse(readFileSync(new URL(name, samples), 'utf8'))), name);
      assert.deepEqual(ninjsFaults(JSON.parse(readFileSync(new URL(name, samples), 'utf8'))), [], name);
    }
  });
});
