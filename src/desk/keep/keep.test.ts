/** What an editor finds again whose page was closed: text, history, card, versions. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {draftArticle} from '../../formats/draft/write.js';
import {DeskSession} from '../session/session.js';
import {add, article, draftOf, freshStore, keeperOf, opened} from './fixtures/ferry-draft.js';
import {shouldSave} from './kept-draft.js';

const plain = article.replace(/^---[^]*?---\n\n/, 'The ferry is late\n\n');

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

  it('sees what was settled among what was asked', async () => {
    const session = new DeskSession({name: 'ferry.md', text: (await draftArticle(plain)).markdown});
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
