/** What an editor is told whose browser keeps nothing, or not what can be read, and that nothing is lost by it. */
import assert from 'node:assert/strict';
import {afterEach, describe, it} from 'node:test';
import {createStore, get, set} from 'idb-keyval';
import {Refusal} from '../../formats/common/refusal.js';
import {DraftKeeper} from './draft-keeper.js';
import {DraftStore} from './draft-store.js';
import {add, article, freshName, freshStore, keeperOf, opened} from './fixtures/ferry-draft.js';

const code = (expected: string) => (error: unknown) => error instanceof Refusal && error.code === expected;

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
    const name = freshName();
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
