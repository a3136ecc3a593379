import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {assertNoWorseThanLinear} from './fixtures/time-taken.js';
import {StoryError, parseStory} from './parse-story.js';
import type {Story} from './story.js';

const head = {version: 1, id: 's', lang: 'en', headline: 'Headline'};

/** The story, or undefined where it is refused as a story may be; anything else thrown fails the test. */
function read(input: unknown): Story | undefined {
  try {
    return parseStory(input, {warn: () => {}});
  } catch (error) {
    assert.ok(error instanceof StoryError, `threw ${String(error)}`);
    assert.ok(error.message.length < 400);
    return undefined;
  }
}

const nested = (depth: number, open: string, close: string) =>
  JSON.parse(open.repeat(depth) + '1' + close.repeat(depth));

describe('data that means harm', () => {
  it('cannot touch the prototype of anything', () => {
    const text = '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "name": "N"}';
    const story = read({
      ...head,
      ...JSON.parse(`{"publisher": ${text}, "dates": ${text}, "byline": [${text}]}`),
    });
    read(JSON.parse(text));
    assert.deepEqual(story!.publisher, {name: 'N'});
    assert.equal(({} as {polluted?: number}).polluted, undefined);
    assert.deepEqual(Object.keys(Object.prototype), []);
  });

  it('is read by its own fields only, also on a page that extends Object.prototype', () => {
    const inherited = {href: 'javascript:alert(1)', standfirst: 'inherited', role: 'inherited'};
    const input = {
      ...head,
      overview: [{id: 'o', text: [null, {text: 'a', em: true}]}],
      timeline: [{id: 'e', title: 'T'}],
    };
    for (const enumerable of [false, true]) {
      try {
        for (const [key, value] of Object.entries(inherited)) {
          Object.defineProperty(Object.prototype, key, {
            value,
            enumerable,
            configurable: true,
            writable: true,
          });
        }
        const story = read(input)!;
        assert.equal(Object.hasOwn(story, 'standfirst'), false);
        assert.deepEqual(Object.keys(story.overview[0]!.text[0] as object), ['text', 'em']);
        assert.equal(story.timeline.length, 1);
      } finally {
        for (const key of Object.keys(inherited)) delete (Object.prototype as Record<string, unknown>)[key];
      }
    }
    assert.equal(read(Object.create(head)), undefined);
  });

  it('may throw, lie or run in circles when it is read', () => {
    const thrower = {
      get headline(): string {
        throw new Error('no');
      },
    };
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const liar = new Proxy([], {get: (target, key) => (key === 'length' ? 1e9 : Reflect.get(target, key))});
    const circle: Record<string, unknown> = {...head};
    Object.assign(circle, {image: circle, sections: [circle], timeline: circle, corrections: [[circle]]});
    for (const value of [
      thrower,
      revoked.proxy,
      circle,
      {toString: null, valueOf: null},
      Object.create(null),
    ]) {
      read(value);
      for (const field of ['version', 'headline', 'publisher', 'overview', 'dates'])
        read({...head, [field]: value});
    }
    assert.equal(read({...head, version: {toString: () => '1'}}), undefined);
    assert.deepEqual(read({...head, overview: liar})!.overview, []);
    assert.equal(read({...circle, sections: []})!.headline, 'Headline');
    const fan: unknown[] = [];
    for (let index = 0; index < 100; index++) fan.push(fan);
    assert.throws(() => parseStory({...head, overview: fan}), {code: 'too-large'});
  });

  it('may be 8,000 levels deep', () => {
    for (const deep of [
      nested(8000, '[', ']'),
      nested(8000, '{"text":', '}'),
      nested(8000, '{"body":[', ']}'),
    ]) {
      read(deep);
      for (const field of ['headline', 'image', 'overview', 'sections', 'dates', 'extra'])
        read({...head, [field]: deep});
      read({
        ...head,
        overview: [{id: 'o', text: deep}],
        sections: [{id: 'b', body: [deep, {type: 'list', items: deep}]}],
      });
    }
    const deepest = [{id: 'b', body: [{type: 'list', items: [[{text: 'here', em: true}]]}]}];
    assert.deepEqual(read({...head, sections: deepest})!.sections, deepest);
  });

  it('takes no longer than its length asks for, in 100 kB of the worst we know', async () => {
    const fill = <Value>(count: number, make: (index: number) => Value) =>
      Array.from({length: count}, (_, index) => make(index));
    const day = (index: number) => new Date(index * 86_400_000).toISOString().slice(0, 10);
    const worst: ((part: number) => object)[] = [
      (part) => ({
        timeline: fill(1500 * part, (index) => ({
          id: `${index}`,
          title: 'a',
          when: day((index * 7) % 1500),
          end: day(2000 + index),
        })),
      }),
      (part) => ({sections: fill(50, (index) => ({id: `${index}`, body: fill(900 * part, () => 0)}))}),
      (part) => ({
        sections: [{id: 'a', body: fill(60, () => ({type: 'paragraph', text: fill(400 * part, () => 0)}))}],
      }),
      (part) => ({standfirst: '\0'.repeat(16_000 * part), published: '2'.repeat(80_000 * part)}),
      (part) => ({headline: '\ud800'.repeat(16_000 * part)}),
      (part) => ({lang: 'a-'.repeat(50_000 * part)}),
      (part) => ({
        lang: `en-u${fill(11_000 * part, (index) => `-a${10_000 + index}`).join('')}`,
        published: '2025-11',
      }),
      (part) => ({version: '1.'.repeat(50_000 * part)}),
    ];
    read({...head, published: '2025-11-19'});
    for (const fields of worst) {
      const input = (part: number) => JSON.parse(JSON.stringify({...head, ...fields(part)}));
      await assertNoWorseThanLinear((part) => read(input(part)), {
        largest: 1,
        about: Object.keys(fields(1))[0]!,
      });
    }
  });
});
