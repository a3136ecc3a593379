import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {digestOf} from '../../publish/build/built-file.js';
import {DeskSession} from '../session/session.js';
import type {ArticleFolder, Written} from './article-folder.js';
import {FileWriter} from './file-writer.js';
import {PickedFolder} from './picked-folder.js';

const article = `---
lang: en
headline: The kiosk moves
---

The kiosk moves to the pier. It opens in May.
`;
const add = (session: DeskSession, exact: string) =>
  session.act({do: 'add', kind: 'point', on: {exact}, fields: {text: `It says: ${exact}`}});

/** A folder in memory. */
class MemoryFolder implements ArticleFolder {
  readonly name = 'stories';
  readonly id = 'memory';
  readonly files = new Map<string, string>();
  refuses = false;
  writes = 0;

  list = () => Promise.resolve([...this.files.keys()]);

  read(name: string) {
    const text = this.files.get(name);
    return Promise.resolve(text === undefined ? undefined : {text, digest: digestOf(text)});
  }

  async write(name: string, text: string, before: string | undefined): Promise<Written> {
    if (this.refuses) return {refused: 'the disk is full'};
    if ((await this.read(name))?.digest !== before) return {changed: true};
    this.writes++;
    this.files.set(name, text);
    return {digest: digestOf(text)};
  }
}

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
});

/** A folder as browsers give it, in memory. */
function handleOf(files: Map<string, Uint8Array>): FileSystemDirectoryHandle {
  const fileOf = (name: string) => ({
    ...{kind: 'file', name},
    getFile: () => Promise.resolve(new Blob([files.get(name)! as BlobPart])),
    createWritable: () => {
      let text = '';
      return Promise.resolve({
        write: (more: string) => Promise.resolve(void (text += more)),
        close: () => Promise.resolve(void files.set(name, new TextEncoder().encode(text))),
      });
    },
  });
  return {
    ...{kind: 'directory', name: 'picked'},
    async *values() {
      yield {kind: 'directory', name: 'below.md'};
      for (const name of files.keys()) yield fileOf(name);
    },
    getFileHandle: (name: string, {create = false} = {}) =>
      files.has(name) || create
        ? Promise.resolve(fileOf(name))
        : Promise.reject(new DOMException('', 'NotFoundError')),
  } as unknown as FileSystemDirectoryHandle;
}

describe('a folder that the browser opened', () => {
  it('gives its article files with every byte, and takes none that changed', async () => {
    const bytes = new TextEncoder().encode(`\uFEFF${article}`);
    const files = new Map([
      ['kiosk.md', bytes],
      ['.old.md', bytes],
      ['notes.txt', bytes],
      ['latin.md', Uint8Array.of(0xe9)],
    ]);
    const folder = new PickedFolder(handleOf(files));
    assert.deepEqual(await folder.list(), ['kiosk.md', 'latin.md']);
    const {text, digest} = (await folder.read('kiosk.md'))!;
    assert.equal(text, `\uFEFF${article}`);
    assert.deepEqual([await folder.read('latin.md'), await folder.read('none.md')], [undefined, undefined]);
    assert.deepEqual(await folder.write('kiosk.md', 'x', undefined), {changed: true});
    assert.deepEqual(await folder.write('kiosk.md', 'x', digestOf('y')), {changed: true});
    const written = await folder.write('kiosk.md', text, digest);
    assert.deepEqual([written, files.get('kiosk.md')], [{digest}, bytes]);
    assert.deepEqual(await folder.write('new.md', 'New.\n', undefined), {digest: digestOf('New.\n')});
  });
});
