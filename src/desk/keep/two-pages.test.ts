import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {DeskSession} from '../session/session.js';
import {DraftHold} from './draft-hold.js';
import type {DraftStore} from './draft-store.js';
import {add, draftOf, freshStore, keeperOf, opened} from './fixtures/ferry-draft.js';
import {OpenDraft} from './open-draft.js';

describe('an editor with a draft open in two pages', () => {
  it('writes it in one; the other is told when it is taken over', async () => {
    const [store, session] = [freshStore(), opened()];
    const keeper = await keeperOf(store, session);
    const other = new DeskSession((await store.take('ferry', 'other page')).session);
    add(other, 'The crew blamed the fog.');
    await store.write(draftOf(other), 'other page');
    add(session, 'two hours late');
    await keeper.flush();
    assert.equal(keeper.refusal?.code, 'taken-over');
    assert.equal((await store.read('ferry'))?.text, other.text);
  });

  /** One that hears nothing of the other pages, as one that slept, or that lay in the browser’s memory behind another. */
  const asleep = (name: string) => ({channel: () => new BroadcastChannel(name), patience: 1});
  const page = async (store: DraftStore, name: string) => {
    const open = new OpenDraft('ferry', {store, page: name, means: asleep(name)});
    const kept = await open.read();
    const session = new DeskSession({...kept.session, name: kept.name, text: kept.text});
    open.keep(session, kept);
    return {open, session};
  };

  it('finds when it wakes that another has it, and writes nothing over its text', async () => {
    const store = freshStore();
    await store.add(draftOf(opened()));
    const first = await page(store, 'first');
    assert.equal(await first.open.stillHolds(), true);
    const second = await page(store, 'second');
    add(second.session, 'The crew blamed the fog.');
    await second.open.flush();
    const lost = new Promise((resolve) => first.open.addEventListener('lost', resolve));
    assert.equal(await first.open.stillHolds(), false);
    await lost;
    assert.equal(first.open.isHeld, false);
    add(first.session, 'two hours late');
    await first.open.flush();
    assert.equal((await store.read('ferry'))?.text, second.session.text);
    await Promise.all([first.open.close(), second.open.close()]);
  });

  it('writes nothing of what it had before it took the draft back', async () => {
    const store = freshStore();
    await store.add(draftOf(opened()));
    const first = await page(store, 'first');
    const second = await page(store, 'second');
    add(second.session, 'The crew blamed the fog.');
    await second.open.flush();
    const again = await first.open.takeOver();
    first.open.keep(new DeskSession({...again.session, name: again.name, text: again.text}), again);
    add(first.session, 'two hours late');
    await new Promise((resolve) => setTimeout(resolve, 400));
    assert.equal((await store.read('ferry'))?.text, second.session.text);
    await Promise.all([first.open.close(), second.open.close()]);
  });

  for (const [means, has] of [
    ['locks', true],
    ['messages', false],
  ] as const)
    it(`sees it in the second without editing it, until this takes it over, by ${means}`, async () => {
      const name = `desk ${means}`;
      const locks = has ? standInLocks() : undefined;
      const between = {locks, channel: () => new BroadcastChannel(name), patience: 50};
      const first = await DraftHold.open('ferry', between);
      const elsewhere = await DraftHold.open('bridge', between);
      const second = await DraftHold.open('ferry', between);
      assert.deepEqual([first.isHeld, elsewhere.isHeld, second.isHeld], [true, true, false]);
      const lost = new Promise((resolve) => first.addEventListener('change', resolve));
      await second.takeOver();
      await lost;
      assert.deepEqual([first.isHeld, second.isHeld], [false, true]);
      second.release();
      first.release();
      await new Promise((resolve) => setTimeout(resolve, 20));
      const third = await DraftHold.open('ferry', between);
      assert.equal(third.isHeld, true);
      third.release();
      elsewhere.release();
    });
});

/** Locks as browsers have them; Node has none. */
function standInLocks(): LockManager {
  const held = new Map<string, (error: Error) => void>();
  const request = (name: string, options: LockOptions, act: (lock: Lock | null) => Promise<void>) => {
    if (held.has(name) && !options.steal) return Promise.resolve(act(null));
    held.get(name)?.(new DOMException('stolen', 'AbortError'));
    return new Promise<void>((resolve, reject) => {
      held.set(name, reject);
      void act({name, mode: 'exclusive'})?.then(() => {
        if (held.get(name) === reject) held.delete(name);
        resolve();
      });
    });
  };
  return {request} as unknown as LockManager;
}
