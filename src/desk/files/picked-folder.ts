import {digestOf} from '../../publish/build/built-file.js';
import type {ArticleFolder, FileEdition, Written} from './article-folder.js';

/** What TypeScript does not know of yet. https://wicg.github.io/file-system-access/ */
interface Picking {
  showDirectoryPicker?: (options: {id: string; mode: 'readwrite'}) => Promise<FileSystemDirectoryHandle>;
}

/** Whether this browser lets an editor open a folder. */
export const canPick = (): boolean => 'showDirectoryPicker' in globalThis;

/** The folder that an editor picks; undefined where none was. */
export async function pickFolder(): Promise<ArticleFolder | undefined> {
  try {
    const folder = await (globalThis as Picking).showDirectoryPicker!({id: 'story-desk', mode: 'readwrite'});
    return new PickedFolder(folder);
  } catch (error) {
    // An editor who closes the picker, or does not allow it, wants no folder.
    if (error instanceof DOMException && /^(?:AbortError|NotAllowedError|SecurityError)$/.test(error.name))
      return undefined;
    throw error;
  }
}

/** A folder of the disk that the browser opened. The browser writes each file whole: it swaps it in when it is closed. */
export class PickedFolder implements ArticleFolder {
  readonly #folder: FileSystemDirectoryHandle;

  constructor(folder: FileSystemDirectoryHandle) {
    this.#folder = folder;
  }

  get name(): string {
    return this.#folder.name;
  }

  /** A browser tells no path. */
  get id(): string {
    return `picked ${this.name}`;
  }

  async list(): Promise<readonly string[]> {
    const names: string[] = [];
    for await (const {kind, name} of this.#folder.values())
      if (kind === 'file' && /^[^.].*\.md$/i.test(name)) names.push(name);
    return names.sort();
  }

  async read(name: string): Promise<FileEdition | undefined> {
    try {
      const handle = await this.#folder.getFileHandle(name);
      const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
      const text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
      return {text, digest: digestOf(bytes)};
    } catch {
      return undefined;
    }
  }

  async write(name: string, text: string, before: string | undefined): Promise<Written> {
    try {
      if ((await this.read(name))?.digest !== before) return {changed: true};
      const handle = await this.#folder.getFileHandle(name, {create: true});
      const writing = await handle.createWritable();
      await writing.write(text);
      await writing.close();
      return {digest: digestOf(text)};
    } catch (error) {
      return {
        refused: `the folder does not take it: ${error instanceof Error ? error.message : String(error)}`,
      };
    }
  }
}
