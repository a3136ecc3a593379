/** What an editor settles whose article says the same twice. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compileArticle} from '../../formats/article/read.js';
import {marksOf} from './card.js';
import type {Card} from './card.js';
import {DeskSession} from './session.js';

const repeated = `---
lang: en
headline: The gate sticks

# quotes:
  # its words stand there more than once:
  # - text: Nobody told us at all
  #   speaker: Ada Sample
  #   passage: “Nobody told us at all,” said Ada Sample

# timeline:
  # its words stand there more than once:
  # - when: 2026-03-03
  #   title: It stuck
  #   passage: It stuck on 3 March 2026
---

## Story Overview

- The gate sticks each morning.[^1]
- It is painted green.[^2]

## The news

“Nobody told us at all,” said Ada Sample on the quay. It stuck on 3 March 2026 again.

The gate sticks each morning. Rust is in it.

- It is painted green.

## Later on

“Nobody told us at all,” said Ada Sample at noon. It stuck on 3 March 2026 once more.

The gate sticks each morning. Nobody oils it.

- It is painted green.

[^1]: ?? The gate sticks each morning.

[^2]: ?? It is painted green.
`;

describe('an editor whose article says the same twice', () => {
  const opened = () => new DeskSession({name: 'a.md', text: repeated});
  const shown = ({blocks}: DeskSession['compiled'], card: Card) =>
    marksOf(card).map(({block, start, end}) => blocks[block]!.text.slice(start, end));
  const titled = ({cards}: DeskSession, title: string) => cards.find((card) => card.title === title)!;

  it('is shown the words with those beside them that tell them apart, and takes them by saying yes', () => {
    const session = opened();
    for (const [title, words] of [
      ['Quote of Ada Sample', '“Nobody told us at all,” said Ada Sample on'],
      ['March 3, 2026', 'It stuck on 3 March 2026 again.'],
    ] as const) {
      const card = titled(session, title);
      assert.deepEqual(shown(session.compiled, card), [words]);
      assert.ok('says' in session.act({do: 'accept', key: card.key}));
      assert.ok(session.text.includes(`passage: ${words}\n`), session.text);
    }
  });

  it('is asked about a guess in the words that it can rest on', () => {
    const session = opened();
    const card = titled(session, 'Point 1');
    assert.equal(card.kind === 'guess' && card.passage, 'The gate sticks each morning. Rust');
    assert.deepEqual(card.why, ['Its words stand there more than once.']);
    session.act({do: 'accept', key: card.key});
    assert.ok(session.text.includes('[^1]: The gate sticks each morning. Rust\n'), session.text);
  });

  it('is offered no words that she could not take', () => {
    const session = opened();
    const card = titled(session, 'Point 2');
    assert.ok(card.kind === 'guess' && card.passage === '');
    assert.ok('refused' in session.act({do: 'accept', key: card.key}));
    for (const {key, ...each} of session.cards)
      for (const {text} of 'nearest' in each ? each.nearest : [])
        assert.ok('says' in opened().act({do: 'rest', key, on: {exact: text}}), text);
  });

  it('comes to a file that is right', () => {
    const session = opened();
    for (const {title} of session.cards)
      if (title !== 'Point 2') session.act({do: 'accept', key: titled(session, title).key});
    session.act({do: 'drop', key: titled(session, 'Point 2').key});
    const {quotes, timeline, overview} = compileArticle(session.text, {file: 'a.md'});
    assert.deepEqual([overview.length, quotes.length, timeline.length], [1, 1, 1]);
  });
});
