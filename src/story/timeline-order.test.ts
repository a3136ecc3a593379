import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {orderTimeline} from './timeline-order.js';
import {position} from './dates/position.js';

type Entry = {id: string; at?: number; status?: 'happened' | 'planned'};

const ids = (events: readonly Entry[]) => events.map(({id}) => id).join(' ');
const on = (when: string, id = when): Entry => ({id, at: position(when)});
const undated = (id: string): Entry => ({id});
const planned = (id: string): Entry => ({id, status: 'planned'});

describe('the timeline a reader scrolls', () => {
  it('runs from early to late, whatever the precision and the zone', () => {
    const written = [
      '2025-11-20',
      '2025-11-19T23:00-05:00',
      '2025-11-19',
      '201X',
      '-0043',
      'Y-20000',
      '2025-10/..',
      '../2025-12',
    ];
    const ordered = ids(orderTimeline(written.map((when) => on(when))));
    assert.equal(
      ordered,
      'Y-20000 -0043 201X 2025-10/.. 2025-11-19 2025-11-20 2025-11-19T23:00-05:00 ../2025-12',
    );
  });

  it('keeps the order of the article where two events share a date', () => {
    const events = [on('2025', 'c'), on('2024', 'z'), on('2025-01-01', 'a'), on('2025-01', 'b')];
    assert.equal(ids(orderTimeline(events)), 'z c a b');
  });

  it('keeps an undated event right after the one it was written after', () => {
    const events = [undated('first'), on('2025'), undated('x'), undated('y'), on('2024'), undated('z')];
    assert.equal(ids(orderTimeline(events)), 'first 2024 z 2025 x y');
  });

  it('leaves plans without a date at the end, where they were written', () => {
    const events = [on('2025'), on('2024'), planned('Kyiv'), planned('Moscow')];
    assert.equal(ids(orderTimeline(events)), '2024 2025 Kyiv Moscow');
    assert.equal(ids(orderTimeline([on('2025'), planned('then'), on('2024')])), '2024 2025 then');
    assert.equal(ids(orderTimeline([planned('a'), planned('b')])), 'a b');
    assert.equal(ids(orderTimeline([on('2025'), {...on('2024'), status: 'planned'}])), '2024 2025');
  });

  it('is a new list, and the publisher’s own stays as it was', () => {
    const events = Object.freeze([on('2025'), on('2024')]);
    assert.notEqual(orderTimeline(events), events);
    assert.equal(ids(events), '2025 2024');
    assert.deepEqual(orderTimeline([]), []);
  });

  it('loses nothing, ends in order, and is settled by one ordering', () => {
    const at = fc.constantFrom(...['2024', '2024-06', '2025', '-0043'].map(position), undefined);
    const event = fc.record(
      {at, status: fc.constantFrom('happened', 'planned', undefined), id: fc.string()},
      {noNullPrototype: true},
    );
    fc.assert(
      fc.property(fc.array(event as fc.Arbitrary<Entry>), (events) => {
        const ordered = orderTimeline(events);
        assert.deepEqual(new Set(ordered), new Set(events));
        assert.equal(ordered.length, events.length);
        const positions = ordered.flatMap((entry) => entry.at ?? []);
        assert.deepEqual(
          positions,
          [...positions].sort((a, b) => a - b),
        );
        assert.deepEqual(orderTimeline(ordered), ordered);
      }),
    );
  });
});
