/** What an editor settles whose article says the same twice. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compileArticle} from '../../formats/article/read.js';
import {marksOf} from './card.js';
import type {Card} from './card.js';
import {goneWords} from '../view/card/gone.js';
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

  it('is not told that such words are gone', () => {
    const file = repeated
      .replaceAll(/^(  ?)# (?=[-q t])/gm, '$1')
      .replace('# quotes:', 'quotes:')
      .replace('# timeline:', 'timeline:');
    const session = new DeskSession({name: 'a.md', text: file});
    for (const title of ['Point 1', 'Point 2', 'Quote of Ada Sample', 'March 3, 2026']) {
      const card = titled(session, title);
      assert.ok(card.isThere, title);
      assert.deepEqual(card.why, ['Its words stand there more than once.'], title);
    }
    assert.equal(goneWords(titled(session, 'Point 1')), undefined);
  });

  it('is offered no words that she could not take', () => {
    const session = opened();
    const card = titled(session, 'Point 2');
    assert.ok(card.kind === 'guess' && card.passage === '');
    assert.deepEqual(card.missing, [], 'its words are in the article');
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

  const doubted = (list: string, fields: readonly string[], text: string) =>
    `---\nlang: en\nheadline: The gate sticks\n\n# ${list}:\n  # of the draft:\n  # - ${fields.join('\n  #   ')}\n---\n\n${text}\n`;
  const accepted = (text: string, title: string) => {
    const session = new DeskSession({name: 'a.md', text});
    const card = titled(session, title);
    const outcome = session.act({do: 'accept', key: card.key});
    return {session, outcome, shown: shown(session.compiled, card)};
  };

  it('keeps words that stand in the text once, though the standfirst or a part of a word has them too', () => {
    const event = ['when: 2026-05-01', 'title: It stuck', 'passage: It stuck on 1 May 2026'];
    const above = doubted(
      'timeline',
      event,
      'It stuck on 1 May 2026, and nobody oiled it.\n\n## The news\n\nA ship waited. It stuck on 1 May 2026 for an hour.',
    );
    const within = doubted(
      'timeline',
      [...event.slice(0, 2), 'passage: 1 May 2026'],
      'A ship waits.\n\n## The news\n\nOn 31 May 2026 it was painted, and on 31 May 2026 oiled. It stuck on 1 May 2026.',
    );
    for (const [text, words] of [
      [above, 'It stuck on 1 May 2026'],
      [within, '1 May 2026'],
    ] as const) {
      const {session} = accepted(text, 'May 1, 2026');
      assert.ok(session.text.includes(`passage: ${words}\n`), session.text);
      const [event] = compileArticle(session.text, {file: 'a.md'}).timeline;
      assert.equal(event!.passage!.section, 'the-news');
    }
  });

  it('never has words around a quote shown as words of it', () => {
    const twice =
      'A ship waits.\n\n## The news\n\n“Nobody told us at all,” said Ada Sample at noon.\n\n“Nobody told us at all,” said Ada Sample later.';
    const words = ['text: Nobody told us at all', 'passage: “Nobody told us at all,”'];
    const {session, outcome} = accepted(doubted('quotes', words, twice), 'Quote');
    assert.ok('refused' in outcome);
    const {key} = titled(session, 'Quote');
    assert.ok('says' in session.act({do: 'quote', key, fields: {name: 'Ada Sample'}}));
    const [quote] = compileArticle(session.text, {file: 'a.md'}).quotes;
    assert.deepEqual(
      [quote!.text, quote!.passage!.exact],
      ['Nobody told us at all', '“Nobody told us at all,” said Ada Sample at'],
    );
  });
});
