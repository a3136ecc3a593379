/** Folders with article files, and the command `story-widgets desk` that opens them, for tests of the desk. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';

/** A folder with these files, opened by the command; `address` is what it printed. */
export async function openFolder(files) {
  const folder = mkdtempSync(join(tmpdir(), 'story-widgets-folder-'));
  const write = (name, data) => writeFileSync(join(folder, name), data);
  for (const [name, data] of Object.entries(files)) write(name, data);
  const command = spawn(
    process.execPath,
    ['--import', 'tsx', 'src/cli/story-widgets.ts', 'desk', folder, '--port', '0'],
    {stdio: ['ignore', 'pipe', 'inherit']},
  );
  const [address] = await once(command.stdout, 'data');
  return {
    name: basename(folder),
    address: `${address}`.trim(),
    write: (name, data) => Promise.resolve(write(name, data)),
    read: (name) => Promise.resolve(readFileSync(join(folder, name), 'latin1')),
    list: () => Promise.resolve(readdirSync(folder).sort()),
    async end() {
      command.kill('SIGINT');
      if (command.exitCode === null) await once(command, 'exit');
      rmSync(folder, {recursive: true});
    },
  };
}

/** A folder that a page of the desk picks as an editor would: one of the browser’s own, which needs no dialog. */
export async function pickedFolder(page, files) {
  const run = (act, ...given) => page.evaluate(act, ...given);
  await run(async () => {
    const top = await navigator.storage.getDirectory();
    const folder = await top.getDirectoryHandle('stories', {create: true});
    for await (const name of folder.keys()) await folder.removeEntry(name);
  });
  const write = (name, data) =>
    run(
      async (name, bytes) => {
        const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('stories');
        const writing = await (await folder.getFileHandle(name, {create: true})).createWritable();
        await writing.write(new Uint8Array(bytes));
        await writing.close();
      },
      name,
      [...Buffer.from(data)],
    );
  for (const [name, data] of Object.entries(files)) await write(name, data);
  return {
    name: 'stories',
    write,
    read: async (name) =>
      Buffer.from(
        await run(async (name) => {
          const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('stories');
          const file = await (await folder.getFileHandle(name)).getFile();
          return [...new Uint8Array(await file.arrayBuffer())];
        }, name),
      ).toString('latin1'),
    list: () =>
      run(async () => {
        const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('stories');
        const names = [];
        for await (const name of folder.keys()) names.push(name);
        return names.sort();
      }),
    /** What the page picks from now on, until it is loaded anew. */
    offer: () =>
      run(() => {
        window.showDirectoryPicker = async () =>
          (await navigator.storage.getDirectory()).getDirectoryHandle('stories');
      }),
    end: () => Promise.resolve(),
  };
}
