import 'fake-indexeddb/auto';
import assert from 'node:assert/strict';
import {afterEach, describe, it} from 'node:test';
import {createStore, get, set} from 'idb-keyval';
import {Refusal} from '../../formats/common/refusal.js';
import {draftArticle} from '../../formats/draft/write.js';
import {DeskSession} from '../session/session.js';
import {DraftKeeper} from './draft-keeper.js';
import {DraftStore} from './draft-store.js';
import {shouldSave} from './kept-draft.js';
import type {KeptDraft} from './kept-draft.js';

const article = `---
lang: en
headline: The ferry is late
---

The ferry was two hours late on Monday.

The crew blamed the fog.
`;

const plain = article.replace(/^---[^]*?---\n\n/, 'The ferry is late\n\n');

let databases = 0;
const freshStore = () => new DraftStore(`test ${++databases}`);
const opened = () => new DeskSession({name: 'ferry.md', text: article});
const draftOf = (session: DeskSession, more: Partial<KeptDraft> = {}): KeptDraft => ({
  ...{id: 'ferry', name: session.name, text: session.text, base: article},
  ...{session: session.state, at: 1, ...more},
});
const add = (session: DeskSession, exact: string) =>
  session.act({do: 'add', kind: 'point', on: {exact}, fields: {text: `It says: ${exact}`}});
const code = (expected: string) => (error: unknown) => error instanceof Refusal && error.code === expected;

async function keeperOf(store: DraftStore, session: DeskSession, holder = 'one page') {
  await store.add(draftOf(session, {holder}));
  return new DraftKeeper(session, {store, holder, draft: {id: 'ferry', base: article}, now: () => 7});
}

describe('an editor whose page is closed', () => {
  it('finds the text, the history and the card again', async () => {
    const [store, session] = [freshStore(), opened()];
    const keeper = await keeperOf(store, session);
    add(session, 'The crew blamed the fog.');
    add(session, 'two hours late');
    session.undo();
    assert.equal(keeper.state, 'waiting');
    await keeper.flush();
    assert.equal(keeper.state, 'kept');
    const kept = (await store.read('ferry'))!;
    assert.equal(kept.text, session.text);
    assert.equal(kept.base, article);
    const again = new DeskSession(kept.session);
    assert.equal(again.card?.key, session.card?.key);
    again.redo();
    again.undo();
    again.undo();
    assert.equal(again.text, article);
  });

  it('sees what was settled among what was asked', () => {
    const session = new DeskSession({name: 'ferry.md', text: draftArticle(plain).markdown});
    session.act({do: 'accept', key: session.card!.key});
    const titles = (of: DeskSession) => of.queue.map(({title, isDone}) => [title, isDone]);
    assert.ok(titles(session).some(([, isDone]) => isDone));
    assert.deepEqual(titles(new DeskSession(session.state)), titles(session));
  });

  it('is told when its file was saved', async () => {
    const [store, session] = [freshStore(), opened()];
    const keeper = await keeperOf(store, session);
    await keeper.note({saved: 5});
    add(session, 'two hours late');
    await keeper.flush();
    assert.equal((await store.read('ferry'))!.saved, 5);
  });

  it('loses nothing that was written a moment ago', async () => {
    const [store, session] = [freshStore(), opened()];
    await keeperOf(store, session);
    add(session, 'The crew blamed the fog.');
    await new Promise((resolve) => setTimeout(resolve, 450));
    assert.equal((await store.read('ferry'))?.text, session.text);
  });

  it('finds what was changed while the last change was written', async () => {
    const [store, session] = [freshStore(), opened()];
    const keeper = await keeperOf(store, session);
    add(session, 'The crew blamed the fog.');
    const written = keeper.flush();
    add(session, 'two hours late');
    await written;
    await keeper.flush();
    assert.equal((await store.read('ferry'))?.text, session.text);
  });

  it('finds what was changed while the draft was put away', async () => {
    const [store, session] = [freshStore(), opened()];
    const keeper = await keeperOf(store, session);
    add(session, 'The crew blamed the fog.');
    const closed = keeper.close();
    add(session, 'two hours late');
    await closed;
    assert.equal((await store.read('ferry'))?.text, session.text);
  });

  it('finds the drafts in the order in which they were touched', async () => {
    const [store, session] = [freshStore(), opened()];
    await store.add(draftOf(session, {id: 'old', at: 1}));
    await store.add(draftOf(session, {id: 'new', at: 9}));
    assert.deepEqual(
      (await store.list()).map(({id}) => id),
      ['new', 'old'],
    );
    await store.remove('new');
    assert.deepEqual(
      (await store.list()).map(({id}) => id),
      ['old'],
    );
    assert.deepEqual(await store.versionsOf('new'), []);
  });

  it('can go back to 20 versions, the one that was brought among them', async () => {
    const store = freshStore();
    await store.add(draftOf(opened()));
    for (let at = 0; at < 30; at++) await store.addVersion('ferry', {moment: 'published', text: `${at}`, at});
    await store.addVersion('ferry', {moment: 'before-drift', text: '29', at: 99});
    const versions = await store.versionsOf('ferry');
    assert.equal(versions.length, 20);
    assert.deepEqual([versions[0]?.text, versions.at(-1)?.text], [article, '29']);
  });

  it('is asked to save the file before a browser forgets it', () => {
    const day = 86_400_000;
    assert.equal(shouldSave({at: day}, 4 * day), false);
    assert.equal(shouldSave({at: day}, 6 * day), true);
    assert.equal(shouldSave({at: day, saved: 2 * day}, 6 * day), false);
  });
});

describe('an editor whose browser keeps nothing', () => {
  const known = globalThis.indexedDB;
  const put = IDBObjectStore.prototype.put;
  afterEach(() => {
    globalThis.indexedDB = known;
    IDBObjectStore.prototype.put = put;
  });

  it('is told so in words, and goes on', async () => {
    const [store, session] = [freshStore(), opened()];
    globalThis.indexedDB = undefined as never;
    await assert.rejects(store.list(), code('no-store'));
    const keeper = new DraftKeeper(session, {store, holder: 'a', draft: {id: 'ferry', base: article}});
    add(session, 'two hours late');
    await keeper.flush();
    assert.equal(keeper.state, 'refused');
    assert.match(keeper.refusal!.message, /save the article file before you close/);
    // The store is there again, as after a private window gave way.
    globalThis.indexedDB = known;
    add(session, 'The crew blamed the fog.');
    await keeper.flush();
    assert.equal(keeper.state, 'kept');
    assert.equal((await store.read('ferry'))?.text, session.text);
  });

  it('is told that the store is full, and what was kept stays', async () => {
    const [store, session] = [freshStore(), opened()];
    const keeper = await keeperOf(store, session);
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    add(session, 'two hours late');
    await keeper.flush();
    assert.equal(keeper.refusal?.code, 'store-full');
    IDBObjectStore.prototype.put = put;
    assert.equal((await store.read('ferry'))?.text, article);
  });

  it('passes over what another program put into its store', async () => {
    const store = freshStore();
    await store.add({id: 'odd', text: '<img onerror=x>'} as never);
    assert.deepEqual(await store.list(), []);
    await assert.rejects(store.take('odd', 'a'), code('no-such-item'));
  });

  it('writes over nothing that it cannot read, and is told so', async () => {
    const name = `odd ${++databases}`;
    const [store, session, raw] = [new DraftStore(name), opened(), createStore(name, 'drafts')];
    const [draft, versions] = [{id: 'ferry', edition: 9}, {first: article}];
    await set(['draft', 'ferry'], draft, raw);
    await set(['versions', 'ferry'], versions, raw);
    const keeper = new DraftKeeper(session, {store, holder: 'a', draft: {id: 'ferry', base: article}});
    add(session, 'two hours late');
    await keeper.flush();
    assert.equal(keeper.state, 'refused');
    assert.match(keeper.refusal!.message, /cannot be read.*save the article file/);
    await assert.rejects(keeper.mark('published'), code('unreadable'));
    assert.deepEqual(await get(['draft', 'ferry'], raw), draft);
    assert.deepEqual(await get(['versions', 'ferry'], raw), versions);
  });
});
