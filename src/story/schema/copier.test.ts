import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import {harbourStory} from '../../elements/fixtures/harbour-story.js';
import {readWhole} from '../read-whole.js';
import {parseStory} from '../parse-story.js';
import {sanitize} from '../sanitize.js';
import {StorySchema} from '../story.js';
import {copierOf} from './copier.js';

const copy = copierOf(StorySchema);

/** As JSON, where the order of fields counts; undefined for what is refused. */
function copied(data: unknown, isOurs: boolean): string | undefined {
  try {
    return JSON.stringify(copy(data, isOurs));
  } catch {
    return undefined;
  }
}

function asValibotHasIt(data: unknown): string | undefined {
  const {success, output} = v.safeParse(StorySchema, sanitize(data));
  return success ? JSON.stringify(output) : undefined;
}

type Fields = Record<string, unknown>;
const text = JSON.stringify(parseStory(harbourStory()));
const story = () => JSON.parse(text) as Fields;

/** Every place in a story, as the keys that lead to it. */
function placesIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
}

const places = placesIn(story()).filter((path) => path.length > 0);

const oddValues: unknown[] = [
  ...[null, '', 'a\u0000b\r\n', 'https://a.example/x y', 'javascript:1', true, -1, 0.5],
  ...[[], {}, [null], ['x'], [{text: 'x'}], '2031-02-30', '2031-02', 'x'.repeat(501)],
];
const odd = fc.oneof(
  fc.constantFrom(...oddValues),
  fc.string({unit: 'binary', maxLength: 8}),
  fc.jsonValue(),
);

type Change = [path: string[], how: string, value: unknown];

/** Asserts that a story with changes, as JSON has it, is copied as the schema has it. */
function assertCopied(changes: Change[]): void {
  let data = story();
  for (const [path, how, value] of changes) {
    const last = path.at(-1)!;
    const around = path.slice(0, -1).reduce<unknown>((at, key) => (at as Fields | undefined)?.[key], data);
    if (typeof around !== 'object' || around === null) continue;
    (around as Fields)[how === 'set' ? last : `new-${last}`] = structuredClone(value);
  }
  data = JSON.parse(JSON.stringify(data)) as Fields;
  const expected = asValibotHasIt(data);
  assert.equal(copied(data, false), expected, JSON.stringify(changes));
  assert.equal(copied(data, true), expected, JSON.stringify(changes));
}

describe('the copy of a story from outside', () => {
  it('is what the schema makes of it, whichever odd value stands wherever in it, and whoever has it', () => {
    for (const path of places) for (const value of oddValues) assertCopied([[path, 'set', value]]);
  });

  it('is so with values by chance, in two places, and in fields that nobody knows', () => {
    const change = fc.tuple(fc.constantFrom(...places), fc.constantFrom('set', 'beside'), odd);
    fc.assert(fc.property(fc.array(change, {minLength: 1, maxLength: 2}), assertCopied), {numRuns: 1_500});
  });

  it('has its fields in one order, however they were written', () => {
    const backwards = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(backwards)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([name, inner]) => [name, backwards(inner)]),
            )
          : value;
    const read = (data: unknown, isOurs: boolean) => JSON.stringify(readWhole(data, isOurs)?.story);
    assert.equal(read(backwards(story()), true), read(story(), false));
  });

  it('shares nothing with an object that the page may go on to change', () => {
    const data = story();
    const {timeline} = readWhole(data)!.story;
    (data.timeline as {title: string}[])[0]!.title = 'Changed later';
    assert.notEqual(timeline[0]!.title, 'Changed later');
    assert.equal(JSON.stringify(readWhole(story())!.story.timeline), JSON.stringify(timeline));
  });

  it('is no second one of a text that nobody else has, which takes time and room with 10,000 events', () => {
    const data = story();
    const event = (data.timeline as object[])[0];
    assert.equal(readWhole(data, true)!.story.timeline[0], event);
  });

  it('has lists of its own where the story says nothing', () => {
    const head = {version: 1, id: 's', lang: 'en', headline: 'Headline'};
    const [one, other] = [readWhole({...head}, true)!, readWhole({...head}, true)!];
    assert.deepEqual(one.story.quotes, []);
    assert.notEqual(one.story.quotes, other.story.quotes);
  });

  it('asks as little of a story as of the JSON that it came in, beyond which it is refused', () => {
    const many = {
      ...story(),
      unknown: Array.from({length: 10_000}, () => Array.from({length: 101}, () => 1)),
    };
    assert.equal(copied(many, true), undefined);
    assert.throws(() => sanitize(many), /at most 1000000 values/);
  });

  it('reads no field that an object inherits', () => {
    class Story {
      version = 1;
      id = 's';
      lang = 'en';
      get headline() {
        return 'Headline';
      }
    }
    assert.equal(copied(new Story(), false), undefined);
  });
});
