import {existsSync, readFileSync, statSync} from 'node:fs';
import {basename, join} from 'node:path';
import {folderOf} from '../../publish/build/built-file.js';
import {isOlder} from '../../publish/build/edition.js';
import {manifestText, sharedByName, sourceDigest} from '../../publish/build/folder.js';
import type {BuiltStory, FolderSettings, Manifest, SharedFiles} from '../../publish/build/folder.js';
import {Failure} from '../command.js';
import type {FilesToWrite} from './article.js';
import {isThere, readManifest} from './manifest.js';
import {editionIn, refuseOlder} from './newer-edition.js';
import {mostBytes} from '../files/read-text.js';
import {writeAtomic} from '../files/write-atomic.js';

/** The folder that is built: the files in it from earlier builds, and those that are written now. */
export class BuildFolder {
  readonly #path: string;
  readonly #settings: FolderSettings;
  readonly #earlier: Manifest;
  readonly #stories: Map<string, BuiltStory>;
  /** The ids of stories from earlier builds, by the digest of their source. */
  readonly #built: ReadonlyMap<string, string>;
  /** The ids of stories from earlier builds and their folders, by these in lower case. */
  readonly #places: ReadonlyMap<string, [id: string, folder: string]>;
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
    this.#places = new Map([...this.#stories].map(([id, {folder}]) => [folder.toLowerCase(), [id, folder]]));
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
    const taken = this.#takenBy(id!);
    if (taken) throw new Failure(sameId(file, taken, id!));
    this.#take(id!, file);
    return story;
  }

  /**
   * Writes the files of a story, and returns the path of its page of snippets.
   * @throws {Failure} where another source has the story's id, or a newer edition is there; {@link WriteFailure} where the disk
   * refuses
   */
  put(
    {id, headline, folder, edition, files, pictures}: FilesToWrite,
    file: string,
    {digest, open}: Required<Pick<BuiltStory, 'digest' | 'open'>>,
  ): string {
    const own = join(this.#path, folder);
    const taken = this.#takenBy(id);
    // Of two files with one id the newer edition is there in the end, in whichever order they come.
    const other = taken && editionIn(own);
    if (taken && !(other && isOlder(other, edition))) throw new Failure(sameId(file, taken, id));
    refuseOlder(edition, own, file);
    this.#take(id, file);
    if (this.#awaited) this.#writeShared(this.#awaited);
    this.#awaited = undefined;
    const all = [...pictures, ...files];
    this.#write(folder, all);
    this.#stories.set(id, {headline, folder, files: all.map(([name]) => name), digest, open});
    this.#changed = true;
    if (taken) throw new Failure(`${sameId(file, taken, id)}; this is the newer edition, and was built`);
    return join(own, 'embed.html');
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

  /**
   * Reserves the folder of a story, by its name in lower case, since some file systems do not tell capitals apart.
   * @throws {Failure} where it has a story of another id from an earlier build
   */
  #take(id: string, file: string): void {
    const name = nameOf(id);
    const [other, folder] = this.#places.get(name) ?? [id, ''];
    if (other !== id) {
      const place = join(this.#path, folder);
      if (existsSync(place)) throw new Failure(samePlace(file, folderOf(id), other, place));
      this.#stories.delete(other);
    }
    this.#names.set(name, file);
  }

  #takenBy(id: string): string | undefined {
    return this.#names.get(nameOf(id));
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

const nameOf = (id: string) => folderOf(id).toLowerCase();

const sameId = (file: string, taken: string, id: string) =>
  `${file}: ${taken} has the id “${id}” as well; give one of them another`;

const samePlace = (file: string, own: string, other: string, place: string) =>
  `${file}: the story “${other}” is in ${place}, which some disks do not tell from “${own}”; give this one another id, or delete ` +
  'that folder';
