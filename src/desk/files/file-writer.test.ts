/** When the file of a folder is written, and what becomes of a change while it is: nothing is lost, theirs or mine. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {DeskSession} from '../session/session.js';
import {FileWriter} from './file-writer.js';
import {MemoryFolder} from './fixtures/memory-folder.js';

const article = `---
lang: en
headline: The kiosk moves
---

The kiosk moves to the pier. It opens in May.
`;
const add = (session: DeskSession, exact: string) =>
  session.act({do: 'add', kind: 'point', on: {exact}, fields: {text: `It says: ${exact}`}});

async function opened() {
  const folder = new MemoryFolder();
  folder.files.set('kiosk.md', article);
  const session = new DeskSession({name: 'kiosk.md', text: article});
  return {
    folder,
    session,
    writer: new FileWriter(session, folder, 'kiosk.md', await folder.read('kiosk.md')),
  };
}

describe('an editor who works in a file of a folder', () => {
  it('writes nothing by opening it, and each change a moment after it', async () => {
    const {folder, session, writer} = await opened();
    await writer.flush();
    assert.equal(folder.writes, 0);
    add(session, 'It opens in May.');
    assert.equal(writer.state, 'waiting');
    add(session, 'The kiosk moves');
    await writer.flush();
    assert.deepEqual([writer.state, folder.writes, folder.files.get('kiosk.md')], ['saved', 1, session.text]);
    session.undo();
    session.undo();
    await writer.close();
    assert.equal(folder.files.get('kiosk.md'), article);
  });

  it('never writes over what somebody else wrote, and says so', async () => {
    const {folder, session, writer} = await opened();
    folder.files.set('kiosk.md', 'Theirs.\n');
    add(session, 'It opens in May.');
    await writer.flush();
    assert.equal(writer.state, 'changed');
    add(session, 'The kiosk moves');
    await writer.flush();
    await writer.close();
    assert.equal(folder.files.get('kiosk.md'), 'Theirs.\n');
  });

  it('keeps theirs, mine, or both, as is said', async () => {
    const conflict = async () => {
      const made = await opened();
      made.folder.files.set('kiosk.md', article.replace('May', 'June'));
      add(made.session, 'The kiosk moves');
      await made.writer.flush();
      return made;
    };
    const mine = await conflict();
    await mine.writer.keepMine();
    assert.deepEqual([mine.writer.state, mine.folder.files.get('kiosk.md')], ['saved', mine.session.text]);
    const both = await conflict();
    await both.writer.keepBoth();
    assert.deepEqual([...both.folder.files.keys()], ['kiosk.md', 'kiosk-2.md']);
    assert.match(both.folder.files.get('kiosk.md')!, /June/);
    assert.equal(both.folder.files.get('kiosk-2.md'), both.session.text);
    const theirs = await conflict();
    const file = (await theirs.writer.theirs())!;
    theirs.session.act({do: 'write', text: file.text});
    await theirs.writer.tookTheirs(file);
    assert.deepEqual(
      [theirs.writer.state, theirs.session.text, theirs.folder.writes],
      ['saved', file.text, 0],
    );
  });

  it('is told why a file could not be written, and can try again', async () => {
    const {folder, session, writer} = await opened();
    folder.refuses = true;
    add(session, 'It opens in May.');
    await writer.flush();
    assert.deepEqual([writer.state, writer.refusal], ['refused', 'the disk is full']);
    folder.refuses = false;
    await writer.flush();
    assert.deepEqual([writer.state, folder.files.get('kiosk.md')], ['saved', session.text]);
  });

  it('finds in the file what was taken back while a change of it was written', async () => {
    const {folder, session, writer} = await opened();
    let open = () => {};
    folder.gate = new Promise((resolve) => (open = resolve));
    add(session, 'It opens in May.');
    const written = writer.flush();
    await new Promise((resolve) => setTimeout(resolve));
    session.undo();
    assert.equal(writer.state, 'waiting');
    open();
    await written;
    assert.deepEqual([writer.state, folder.files.get('kiosk.md')], ['saved', article]);
  });

  it('finds in the file what was done while the draft was put away', async () => {
    const {folder, session, writer} = await opened();
    let open = () => {};
    folder.gate = new Promise((resolve) => (open = resolve));
    add(session, 'It opens in May.');
    const closed = writer.close();
    await new Promise((resolve) => setTimeout(resolve));
    add(session, 'The kiosk moves');
    open();
    await closed;
    assert.equal(folder.files.get('kiosk.md'), session.text);
  });

  it('is not told that a file is saved before it is', async () => {
    const {folder, session} = await opened();
    const writer = new FileWriter(session, folder, 'new.md');
    assert.equal(writer.state, 'waiting');
    await writer.flush();
    assert.deepEqual([writer.state, folder.files.get('new.md')], ['saved', article]);
    folder.refuses = true;
    add(session, 'It opens in May.');
    await writer.flush();
    session.undo();
    await writer.flush();
    assert.equal(writer.state, 'saved');
  });

  it('goes on after a folder that broke off', async () => {
    const {folder, session, writer} = await opened();
    folder.gate = Promise.reject(new Error('the disk is gone'));
    add(session, 'It opens in May.');
    await writer.flush();
    assert.deepEqual([writer.state, writer.refusal], ['refused', 'the disk is gone']);
    folder.gate = undefined;
    await writer.flush();
    assert.deepEqual([writer.state, folder.files.get('kiosk.md')], ['saved', session.text]);
  });

  it('is refused to write over a file that cannot be read, and can save beside it', async () => {
    const {folder, session, writer} = await opened();
    folder.files.set('kiosk.md', 'Caf\uFFFD');
    add(session, 'It opens in May.');
    await writer.flush();
    folder.isGarbled = true;
    await assert.rejects(writer.keepMine(), /no text in UTF-8/);
    await assert.rejects(writer.theirs(), /no text in UTF-8/);
    assert.deepEqual([writer.state, folder.files.get('kiosk.md')], ['changed', 'Caf\uFFFD']);
    await writer.keepBoth();
    assert.equal(folder.files.get('kiosk-2.md'), session.text);
  });

  it('writes nothing more in a tab that lost the draft to another', async () => {
    const {folder, session} = await opened();
    const file = await folder.read('kiosk.md');
    let isOurs = true;
    const writer = new FileWriter(session, folder, 'kiosk.md', file, () => Promise.resolve(isOurs));
    add(session, 'It opens in May.');
    await writer.flush();
    const ours = session.text;
    isOurs = false;
    add(session, 'The kiosk moves');
    await writer.flush();
    assert.deepEqual([writer.state, folder.files.get('kiosk.md')], ['waiting', ours]);
  });
});
