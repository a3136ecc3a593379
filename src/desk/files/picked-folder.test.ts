import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {digestOf} from '../../publish/build/built-file.js';
import {freeName} from './free-name.js';
import {PickedFolder} from './picked-folder.js';

const article = `---
lang: en
headline: The kiosk moves
---

The kiosk moves to the pier. It opens in May.
`;

/** A folder as browsers give it, in memory. */
function handleOf(files: Map<string, Uint8Array>, {locked = ''} = {}): FileSystemDirectoryHandle {
  const fileOf = (name: string) => ({
    ...{kind: 'file', name},
    getFile: () =>
      name === locked
        ? Promise.reject(new DOMException('', 'NotAllowedError'))
        : Promise.resolve(new Blob([files.get(name)! as BlobPart])),
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
      files.has(name) || create || name === locked
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
    assert.equal(await folder.read('none.md'), undefined);
    assert.deepEqual(await folder.write('kiosk.md', 'x', undefined), {changed: true});
    assert.deepEqual(await folder.write('kiosk.md', 'x', digestOf('y')), {changed: true});
    const written = await folder.write('kiosk.md', text, digest);
    assert.deepEqual([written, files.get('kiosk.md')], [{digest}, bytes]);
    assert.deepEqual(await folder.write('new.md', 'New.\n', undefined), {digest: digestOf('New.\n')});
  });

  it('takes no file that it cannot read for one that is not there', async () => {
    const latin = Uint8Array.of(0xe9);
    const files = new Map([['latin.md', latin]]);
    const folder = new PickedFolder(handleOf(files, {locked: 'locked.md'}));
    await assert.rejects(folder.read('latin.md'), /no text in UTF-8; save it as UTF-8/);
    assert.deepEqual(await folder.write('latin.md', article, undefined), {changed: true});
    assert.equal(files.get('latin.md'), latin);
    await assert.rejects(folder.read('locked.md'), /allow/);
    const refused = await folder.write('locked.md', article, undefined);
    assert.match('refused' in refused ? refused.refused : '', /allow/);
    assert.equal(files.has('locked.md'), false);
  });
});

describe('the name of a new file', () => {
  it('is its own where it is free, and never that of another', () => {
    assert.equal(freeName('kiosk.md', ['kiosk-2.md']), 'kiosk.md');
    assert.equal(freeName('kiosk.md', ['kiosk.md']), 'kiosk-2.md');
    assert.equal(freeName('kiosk.md', ['Kiosk.MD', 'KIOSK-2.md']), 'kiosk-3.md');
    assert.equal(freeName('caf\u00e9.md', ['cafe\u0301.md']), 'caf\u00e9-2.md');
  });
});
