import {digestOf} from '../../publish/build/built-file.js';
import {Refusal} from '../../formats/common/refusal.js';
import type {ArticleFolder, FileEdition, Written} from './article-folder.js';
import {decodeFile} from './decode-file.js';

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
    try {
      for await (const {kind, name} of this.#folder.values())
        if (kind === 'file' && /^[^.].*\.md$/i.test(name)) names.push(name);
    } catch (error) {
      throw notRead(error);
    }
    return names.sort();
  }

  async read(name: string): Promise<FileEdition | undefined> {
    const bytes = await this.#bytes(name);
    return bytes && {text: decodeFile(bytes), digest: digestOf(bytes)};
  }

  async write(name: string, text: string, before: string | undefined): Promise<Written> {
    try {
      const there = await this.#bytes(name);
      if ((there && digestOf(there)) !== before) return {changed: true};
      const handle = await this.#folder.getFileHandle(name, {create: true});
      const writing = await handle.createWritable();
      await writing.write(text);
      await writing.close();
      return {digest: digestOf(text)};
    } catch (error) {
      if (error instanceof Refusal) return {refused: error.message};
      return {
        refused: `the folder does not take it: ${error instanceof Error ? error.message : String(error)}`,
      };
    }
  }

  /**
   * What is in a file; undefined where there is none.
   * @throws {Refusal} where the disk or the browser does not give it
   */
  async #bytes(name: string): Promise<Uint8Array | undefined> {
    try {
      const handle = await this.#folder.getFileHandle(name);
      return new Uint8Array(await (await handle.getFile()).arrayBuffer());
    } catch (error) {
      if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
      throw notRead(error);
    }
  }
}

function notRead(error: unknown): Refusal {
  const {name, message} = error instanceof Error ? error : new Error(String(error));
  if (name === 'TypeMismatchError') return new Refusal('unreadable', 'it is a folder; give it another name');
  if (name === 'NotAllowedError')
    return new Refusal('unreadable', 'the browser may not read it; open the folder anew and allow that');
  return new Refusal('unreadable', `the disk does not give it: ${message}; look at its permissions`);
}
