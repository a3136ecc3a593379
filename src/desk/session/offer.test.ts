import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseStoryFile} from '../../check/check-text.js';
import {Refusal} from '../../formats/common/refusal.js';
import type {Act} from './act.js';
import {done} from './fixtures/acted.js';
import {changes} from './fixtures/changes.js';
import {propose} from './propose.js';
import {readOffers} from './read-offers.js';
import {DeskSession} from './session.js';

const article = `---
lang: en
headline: The lift is stuck
---

The lift of the tower stood still for hours.

## Stuck

The lift of the tower stuck on 3 March 2025. Nine people waited inside.

“Nobody told us anything”, said Cy Sample, a cook.
`;
const opened = () => new DeskSession({name: 'lift.md', text: article});
const stuck = {
  kind: 'point',
  text: 'The lift of the tower stuck.',
  passage: 'The lift of the tower stuck on 3 March 2025',
};
const quote = {kind: 'quote', text: 'Nobody told us anything', speaker: {name: 'Cy Sample', role: 'cook'}};
const event = {
  kind: 'event',
  title: 'The lift of the tower stuck',
  when: '2025-03-03',
  passage: stuck.passage,
};
const answer = (...proposals: unknown[]) => `Here you are:\n${JSON.stringify({proposals})}`;

describe('an editor who is given proposals', () => {
  it('sees a card for each that passed, under its words, and nothing in the file yet', () => {
    const session = opened();
    const why = {...stuck, reason: 'It is the news.'};
    assert.deepEqual(propose(session, answer(why, quote, event), readOffers), {offered: 3, refused: []});
    assert.equal(session.text, article);
    const cards = session.cards.filter(({offer}) => offer);
    assert.deepEqual(
      cards.map(({title, isDone}) => [title, isDone]),
      [
        ['Proposed point', false],
        ['Proposed quote of Cy Sample', false],
        ['Proposed: March 3, 2025', false],
      ],
    );
    assert.ok(cards[0]!.why.includes('It is the news.'));
    for (const {block} of cards) assert.match(session.compiled.blocks[block!]!.text, /lift|Nobody/);
  });

  it('takes each over by itself, drops it, or writes it otherwise; all of it can be undone', () => {
    const session = opened();
    propose(session, answer(stuck, quote, event), readOffers);
    const [point, said, day] = session.cards.filter(({offer}) => offer).map(({key}) => key);
    const acts: Act[] = [
      {do: 'accept', key: said!},
      {do: 'reword', key: point!, text: 'The lift stuck.'},
      {do: 'event', key: day!, fields: {title: 'The lift stuck'}},
    ];
    for (const act of acts) done(session, act);
    assert.deepEqual(changes(article, session.text), [
      '+ quotes:',
      '+   - text: Nobody told us anything',
      '+     speaker: {name: Cy Sample, role: cook}',
      '+ timeline:',
      '+   - when: 2025-03-03',
      '+     title: The lift stuck',
      '+     passage: The lift of the tower stuck on 3 March 2025',
      '+ ## Story Overview',
      '+ ',
      '+ - The lift stuck.[^1]',
      '+ ',
      '+ [^1]: The lift of the tower stuck on 3 March 2025',
      '+ ',
    ]);
    assert.deepEqual(parseStoryFile(session.text, 'lift.md').problems, []);
    assert.equal(
      session.cards.some(({offer}) => offer),
      false,
    );
    for (const _ of acts) session.undo();
    assert.equal(session.text, article);
    assert.equal(session.cards.filter(({offer}) => offer).length, 3);
    done(session, {do: 'drop', key: day!});
    assert.equal(session.text, article);
    assert.equal(session.cards.filter(({offer}) => offer).length, 2);
    session.undo();
    assert.equal(session.cards.filter(({offer}) => offer).length, 3);
  });

  it('is told of each that did not pass, and why', () => {
    const session = opened();
    const {offered, refused} = propose(
      session,
      answer(
        stuck,
        stuck,
        {...stuck, text: 'Ninety people waited.', passage: 'Nine people waited inside.'},
        {...stuck, text: 'It burned.', passage: 'The tower burned down.'},
        {...stuck, text: '<img src=x onerror=alert(1)> is stuck'},
        {kind: 'event', title: 'Stuck', when: '2025-03-04', passage: stuck.passage},
        'what?',
      ),
      readOffers,
    );
    assert.equal(offered, 1);
    assert.deepEqual(
      refused.map(({reasons: [reason]}) => reason?.code),
      ['duplicate', 'claim-number', 'passage-missing', 'markup', 'claim-date', 'malformed'],
    );
    for (const text of ['', 'no JSON', '{"proposals": 3}'])
      assert.throws(() => propose(session, text, readOffers), Refusal);
  });

  it('finds them again after a reload, and is offered none of them twice', () => {
    const session = opened();
    propose(session, answer(stuck, quote), readOffers);
    done(session, {do: 'drop', key: session.cards.find(({offer}) => offer)!.key});
    const again = new DeskSession(structuredClone(session.state));
    assert.equal(again.cards.filter(({offer}) => offer).length, 1);
    assert.equal(propose(again, answer(stuck, quote), readOffers).offered, 0);
  });
});
