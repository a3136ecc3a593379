import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseHTML} from 'linkedom';
import {holdAgainst} from '../later/hold-against.js';
import {propose} from './propose.js';
import {readOffers} from './read-offers.js';
import {DeskSession} from './session.js';

const article = `---
lang: en
headline: The lift is stuck
---

The lift of the tower stuck on 3 March 2025.

Nine people waited inside.

The porter called the fire brigade.

“Nobody told us anything”, said Cy Sample, a cook.
`;
const page = `<!doctype html><html lang="en"><title>The lift is stuck</title><article><h1>The lift is stuck</h1>
<p>The lift of the tower stuck on 3 March 2025.</p><p>Twelve people waited inside.</p>
<p>The porter called the fire brigade.</p><p>“Nobody told us anything”, said Cy Sample, a cook.</p></article></html>`;
const context = {parsePage: (html: string) => Promise.resolve(parseHTML(html).document)};
const opened = () => new DeskSession({name: 'lift.md', text: article});
const waited = {kind: 'point', text: 'Nine people waited.', passage: 'Nine people waited inside.'};

describe('an editor whose text was changed after it was compared', () => {
  it('takes over nothing of what was found in the other text', async () => {
    const session = opened();
    const {changes, of} = await holdAgainst(session, page, context);
    session.act({do: 'write', text: article.replace('---\n\nThe', '---\n\nIt was early.\n\nThe')});
    const {text} = session;
    const outcome = session.act({do: 'renew', changes, of: of!});
    assert.match('refused' in outcome ? outcome.refused : '', /changed since it was compared/);
    assert.equal(session.text, text);
    const again = await holdAgainst(session, page, context);
    assert.deepEqual(session.act({do: 'renew', changes: again.changes, of: again.of!}), {
      says: 'Took over the article as it is now.',
    });
    assert.match(session.text, /stuck on 3 March 2025\.\n\nTwelve people waited inside\.\n\nThe porter/);
  });

  it('finds what was compared named, also where it was changed while the article was read', async () => {
    const session = opened();
    const finding = holdAgainst(session, page, context);
    session.act({do: 'write', text: article.replace('Nine', 'Eleven')});
    assert.equal((await finding).of, article);
  });

  it('writes the file as text over nothing that came in between', () => {
    const session = opened();
    session.act({do: 'write', text: article.replace('Nine', 'Eleven')});
    const {text} = session;
    const outcome = session.act({do: 'write', text: article.replace('porter', 'doorman'), of: article});
    assert.match('refused' in outcome ? outcome.refused : '', /copy what you wrote/);
    assert.equal(session.text, text);
    assert.deepEqual(session.act({do: 'write', text: article, of: text}), {says: 'Edited the text.'});
  });

  it('takes over no proposal that the article does not bear out any more', () => {
    const session = opened();
    propose(session, JSON.stringify({proposals: [waited]}), readOffers);
    const {key} = session.cards.find(({offer}) => offer)!;
    session.act({do: 'write', text: article.replace('Nine people waited inside.', 'Nobody was inside.')});
    const outcome = session.act({do: 'accept', key});
    assert.match('refused' in outcome ? outcome.refused : '', /passage is not in the article/);
    session.undo();
    assert.deepEqual(session.act({do: 'accept', key}), {says: 'Proposed point taken over.'});
  });

  it('takes over no quote whose speaker is another by now', () => {
    const session = opened();
    const speaker = {name: 'Cy Sample', role: 'cook'};
    const proposals = [{kind: 'quote', text: 'Nobody told us anything', speaker}];
    propose(session, JSON.stringify({proposals}), readOffers);
    const {key} = session.cards.find(({offer}) => offer)!;
    session.act({do: 'write', text: article.replace('Cy Sample, a cook', 'Di Example, a nurse')});
    const {text} = session;
    const outcome = session.act({do: 'accept', key});
    assert.match('refused' in outcome ? outcome.refused : '', /does not say “cook” beside the words/);
    assert.equal(session.text, text);
  });

  it('takes over no proposal of what the story says by now', () => {
    const session = opened();
    propose(session, JSON.stringify({proposals: [waited]}), readOffers);
    const {key} = session.cards.find(({offer}) => offer)!;
    session.act({do: 'add', kind: 'point', on: {exact: waited.passage}, fields: {text: waited.text}});
    const {text} = session;
    const outcome = session.act({do: 'accept', key});
    assert.match('refused' in outcome ? outcome.refused : '', /has this line already/);
    assert.equal(session.text, text);
  });
});
