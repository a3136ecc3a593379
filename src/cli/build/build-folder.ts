import {existsSync, readFileSync, statSync} from 'node:fs';
import {basename, join} from 'node:path';
import {folderOf} from '../../publish/build/built-file.js';
import {manifestText, sharedByName, sourceDigest} from '../../publish/build/folder.js';
import type {BuiltStory, FolderSettings, Manifest, SharedFiles} from '../../publish/build/folder.js';
import {Failure} from '../command.js';
import {isThere, readManifest} from './manifest.js';
import {refuseOlder} from './newer-edition.js';
import {mostBytes} from '../files/read-text.js';
import type {StoryFiles} from '../../publish/build/story-files.js';
import {writeAtomic} from '../files/write-atomic.js';

/** The folder that is built: the files in it from earlier builds, and those that are written now. */
export class BuildFolder {
  readonly #path: string;
  readonly #settings: FolderSettings;
  readonly #earlier: Manifest;
  readonly #stories: Map<string, BuiltStory>;
  /** The ids of stories from earlier builds, by the digest of their source. */
  readonly #built: ReadonlyMap<string, string>;
  /** The source file that took each name of a folder. */
  readonly #names = new Map<string, string>();
  /** Shared files that are still to be written, before the first story. */
  #awaited: SharedFiles | undefined;
  #changed = false;

  /** @throws {Failure} where the folder has a `manifest.json` of another program */
  constructor(path: string, settings: FolderSettings) {
    this.#path = path;
    this.#settings = settings;
    this.#earlier = readManifest(path);
    this.#stories = new Map(Object.entries(this.#earlier.stories));
    this.#built = new Map([...this.#stories].map(([id, {digest}]) => [digest, id]));
  }

  /** Writes the files that all stories share, where they are missing; into an empty folder only with the first story. */
  putShared(shared: SharedFiles): void {
    if (this.#stories.size === 0) this.#awaited = shared;
    else this.#writeShared(shared);
  }

  #writeShared(shared: SharedFiles): void {
    const renewed = JSON.stringify(this.#settings.shared) !== JSON.stringify(this.#earlier.shared);
    const files = sharedByName(this.#settings, shared);
    this.#write('.', renewed ? files : files.filter(([name]) => !existsSync(join(this.#path, name))));
    this.#changed ||= renewed;
  }

  /** What an earlier build made of the same source, where that was the same and is all still there. */
  has(file: string): BuiltStory | false {
    const digest = this.#digestOf(file);
    const id = digest && this.#built.get(digest);
    const story = id === undefined ? undefined : this.#stories.get(id);
    if (!story || !isThere(this.#path, story)) return false;
    this.#take(id!, file);
    return story;
  }

  /**
   * Writes the files of a story, and returns the path of its page of snippets.
   * @throws {Failure} where another source has the story's id, or a newer edition is there; {@link WriteFailure} where the disk
   * refuses
   */
  put(
    {id, headline, folder, edition, files, pictures}: StoryFiles,
    file: string,
    {digest, open}: Required<Pick<BuiltStory, 'digest' | 'open'>>,
  ): string {
    this.#take(id, file);
    refuseOlder(edition, join(this.#path, folder), file);
    if (this.#awaited) this.#writeShared(this.#awaited);
    this.#awaited = undefined;
    const all = [...pictures, ...files];
    this.#write(folder, all);
    this.#stories.set(id, {headline, folder, files: all.map(([name]) => name), digest, open});
    this.#changed = true;
    return join(this.#path, folder, 'embed.html');
  }

  /** Writes the folder's `manifest.json`, where anything has changed; `evenEmpty` also where there is no story. */
  putManifest({evenEmpty = false} = {}): void {
    if (!this.#changed && !(evenEmpty && this.#stories.size === 0)) return;
    const {shared} = this.#settings;
    const stories = Object.fromEntries(this.#stories);
    this.#write('.', [
      ['manifest.json', manifestText({version: 1, ...(this.#stories.size > 0 && {shared}), stories})],
    ]);
    this.#changed = false;
  }

  /** Reserves the name of a story's folder, in lower case, since some file systems do not tell capitals apart. */
  #take(id: string, file: string): void {
    const name = folderOf(id).toLowerCase();
    const taken = this.#names.get(name);
    if (taken) throw new Failure(`${file}: ${taken} has the id “${id}” as well; give one of them another`);
    this.#names.set(name, file);
  }

  #write(folder: string, files: readonly (readonly [name: string, data: string | Uint8Array])[]): void {
    writeAtomic(files.map(([name, data]) => [join(this.#path, folder, name), data]));
  }

  /** The digest of a source; undefined where it cannot be read, for which the build of that file tells the reason. */
  #digestOf(file: string): string | undefined {
    try {
      const stats = statSync(file);
      if (!stats.isFile() || stats.size > mostBytes) return undefined;
      return sourceDigest(basename(file), new Uint8Array(readFileSync(file)), this.#settings);
    } catch {
      return undefined;
    }
  }
}
