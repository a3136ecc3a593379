import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseStory} from '../parse-story.js';
import type {Story} from '../story.js';
import {withChanges} from './carry.js';

const first = parseStory({
  ...{version: 1, id: 'bridge', lang: 'en', headline: 'Port Example loses its bridge'},
  published: '2031-03-01',
  overview: [
    {id: 'overview-1', text: ['The bridge closes in March.']},
    {id: 'overview-2', text: ['A ferry takes over.']},
  ],
  sections: [
    {id: 'closing', heading: 'Closing', body: [{type: 'paragraph', text: ['It closes for nine months.']}]},
  ],
  keyPoints: [{id: 'closing', heading: 'Closing', summary: ['It closes for nine months.']}],
  quotes: [{id: 'mayor', kind: 'statement', text: 'Better now.', speaker: {name: 'Mira Sample'}}],
  timeline: [
    {id: 'closes', when: '2031-03', title: 'The bridge closes', text: ['In March.']},
    {id: 'opens', when: '2031-12', title: 'The bridge opens', status: 'planned'},
  ],
});

/** The next edition of a story, of that day. */
const edition = (last: Story, day: string, fields: Partial<Story>) =>
  withChanges(parseStory({...last, changes: undefined, updated: day, ...fields}), last);
const told = ({changes = []}: Story) =>
  changes.map(({of, id = '', kind, at}) => [kind, of, id, at].filter(Boolean).join(' '));

describe('what changed since the last edition of a story', () => {
  it('is told of each item, dated by the edition, and no change is none', () => {
    const [closes, opens] = first.timeline;
    const second = edition(first, '2031-03-02', {
      standfirst: 'Until winter.',
      timeline: [
        closes!,
        {id: 'ferry', when: '2031-04', title: 'A ferry sails'},
        {...opens!, when: '2032-01'},
      ],
    });
    assert.deepEqual(told(second), [
      'new standfirst 2031-03-02',
      'new timeline ferry 2031-03-02',
      'changed timeline opens 2031-03-02',
    ]);
    assert.equal('changes' in edition(first, '2031-03-02', {}), false);
    assert.deepEqual(edition(second, '2031-03-03', {}).changes, second.changes);
  });

  it('begins with corrections, and with what they correct', () => {
    const second = edition(first, '2031-03-02', {
      overview: [...first.overview, {id: 'overview-3', text: ['Cars go round.']}],
      timeline: [{...first.timeline[0]!, when: '2031-04'}, first.timeline[1]!],
      corrections: [{date: '2031-03-02', text: 'It closes in April.', affects: ['closes']}],
    });
    assert.deepEqual(told(second), [
      'corrected corrections 2031-03-02 2031-03-02',
      'corrected timeline closes 2031-03-02',
      'new overview overview-3 2031-03-02',
    ]);
  });

  it('follows an item whose id changed with its number or its heading', () => {
    const [closing] = first.keyPoints;
    const second = edition(first, '2031-03-02', {
      overview: [
        {id: 'overview-1', text: ['Cars go round.']},
        ...first.overview.map((point, place) => ({...point, id: `overview-${place + 2}`})),
      ],
      keyPoints: [{...closing!, id: 'nine-months', heading: 'Nine months'}],
    });
    assert.deepEqual(told(second), [
      'new overview overview-1 2031-03-02',
      'changed keyPoints nine-months 2031-03-02',
    ]);
    const third = edition(second, '2031-03-03', {
      overview: second.overview.slice(0, 1).map((point) => ({...point, id: 'overview-7'})),
    });
    assert.deepEqual(told(third), [
      'removed overview overview-2 2031-03-03',
      'removed overview overview-3 2031-03-03',
      'new overview overview-7 2031-03-02',
      'changed keyPoints nine-months 2031-03-02',
    ]);
  });

  it('keeps what earlier editions told, but of what is gone only that it is gone', () => {
    const ferry = {id: 'ferry', when: '2031-04', title: 'A ferry sails'};
    const second = edition(first, '2031-03-02', {timeline: [...first.timeline, ferry]});
    const third = edition(second, '2031-03-03', {timeline: [...first.timeline, {...ferry, when: '2031-05'}]});
    assert.deepEqual(told(third), ['changed timeline ferry 2031-03-03', 'new timeline ferry 2031-03-02']);
    const fourth = edition(third, '2031-03-04', {timeline: first.timeline});
    assert.deepEqual(told(fourth), ['removed timeline ferry 2031-03-04']);
    assert.deepEqual(parseStory(JSON.parse(JSON.stringify(fourth))), fourth);
  });

  it('leaves order, passages and what an editor let stand out of account', () => {
    const second = edition(first, '2031-03-02', {
      overview: [...first.overview].reverse(),
      quotes: first.quotes.map((quote) => ({
        ...quote,
        passage: {exact: 'Better now.'},
        allow: [{claim: 'now', because: 'She said so.'}],
      })),
    });
    assert.deepEqual(told(second), []);
  });

  it('is not told of an edition without a day, nor where the publisher’s system told it already', () => {
    const later = {...first, overview: []};
    assert.equal(withChanges(later, first), later);
    const own = {...later, updated: '2031-03-02', changes: []};
    assert.equal(withChanges(own, first), own);
  });

  it('loses what is no change, or of nothing in the story, with a word', () => {
    const at = '2031-03-02';
    let warning = '';
    const good = {of: 'timeline', id: 'closes', kind: 'new', at};
    const story = parseStory(
      {
        ...first,
        changes: [
          good,
          {of: 'timeline', id: 'nowhere', kind: 'changed', at},
          {of: 'timeline', id: 'nowhere', kind: 'removed', at},
          {of: 'timeline', kind: 'new', at},
          {of: 'headline', id: 'closes', kind: 'changed', at},
          {of: 'weather', id: 'closes', kind: 'new', at},
          {...good, at: 'yesterday'},
          {of: 'headline', kind: 'changed', at},
        ],
      },
      {warn: (text) => (warning = text)},
    );
    assert.deepEqual(told(story), [
      'new timeline closes 2031-03-02',
      'removed timeline nowhere 2031-03-02',
      'changed headline 2031-03-02',
    ]);
    for (const place of ['changes[1].id', 'changes[3]', 'changes[4]', 'changes[5].of', 'changes[6].at'])
      assert.ok(warning.includes(place), `${place} in ${warning}`);
  });

  it('is found among 10,000 entries in the time that an editor does not notice', () => {
    const timeline = Array.from({length: 10_000}, (_, day) => ({id: `e${day}`, title: 'Another day'}));
    const long = parseStory({...first, timeline});
    const second = edition(long, '2031-03-02', {
      timeline: timeline
        .slice(0, -1)
        .map((event) => ({...event, id: `${event.id}-again`, text: ['New words.']})),
    });
    assert.equal(second.changes?.length, 1000);
    assert.deepEqual(told(second).slice(0, 1), ['changed timeline e0-again 2031-03-02']);
  });
});
