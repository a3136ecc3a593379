import { existsSync, statSync, readFileSync } from 'node:fs';
import { join, basename } from 'node:path';
import { folderOf } from '../../publish/build/built-file.js';
import { sharedByName, manifestText, sourceDigest } from '../../publish/build/folder.js';
import { Failure } from '../command.js';
import { readManifest, isThere } from './manifest.js';
import { mostBytes } from '../files/read-text.js';
import { writeAtomic } from '../files/write-atomic.js';

/** The folder that is built: the files in it from earlier builds, and those that are written now. */
class BuildFolder {
    #path;
    #settings;
    #earlier;
    #stories;
    /** The ids of stories from earlier builds, by the digest of their source. */
    #built;
    /** The source file that took each name of a folder. */
    #names = new Map();
    /** Shared files that are still to be written, before the first story. */
    #awaited;
    #changed = false;
    /** @throws {Failure} where the folder has a `manifest.json` of another program */
    constructor(path, settings) {
        this.#path = path;
        this.#settings = settings;
        this.#earlier = readManifest(path);
        this.#stories = new Map(Object.entries(this.#earlier.stories));
        this.#built = new Map([...this.#stories].map(([id, { digest }]) => [digest, id]));
    }
    /** Writes the files that all stories share, where they are missing; into an empty folder only with the first story. */
    putShared(shared) {
        if (this.#stories.size === 0)
            this.#awaited = shared;
        else
            this.#writeShared(shared);
    }
    #writeShared(shared) {
        const renewed = JSON.stringify(this.#settings.shared) !== JSON.stringify(this.#earlier.shared);
        const files = sharedByName(this.#settings, shared);
        this.#write('.', renewed ? files : files.filter(([name]) => !existsSync(join(this.#path, name))));
        this.#changed ||= renewed;
    }
    /** What an earlier build made of the same source, where that was the same and is all still there. */
    has(file) {
        const digest = this.#digestOf(file);
        const id = digest && this.#built.get(digest);
        const story = id === undefined ? undefined : this.#stories.get(id);
        if (!story || !isThere(this.#path, story))
            return false;
        this.#take(id, file);
        return story;
    }
    /**
     * Writes the files of a story, and returns the path of its page of snippets.
     * @throws {Failure} where another source has the story's id; {@link WriteFailure} where the disk refuses
     */
    put({ id, headline, folder, files, pictures }, file, { digest, open }) {
        this.#take(id, file);
        if (this.#awaited)
            this.#writeShared(this.#awaited);
        this.#awaited = undefined;
        const all = [...pictures, ...files];
        this.#write(folder, all);
        this.#stories.set(id, { headline, folder, files: all.map(([name]) => name), digest, open });
        this.#changed = true;
        return join(this.#path, folder, 'embed.html');
    }
    /** Writes the folder's `manifest.json`, where anything has changed; `evenEmpty` also where there is no story. */
    putManifest({ evenEmpty = false } = {}) {
        if (!this.#changed && !(evenEmpty && this.#stories.size === 0))
            return;
        const { shared } = this.#settings;
        const stories = Object.fromEntries(this.#stories);
        this.#write('.', [
            ['manifest.json', manifestText({ version: 1, ...(this.#stories.size > 0 && { shared }), stories })],
        ]);
        this.#changed = false;
    }
    /** Reserves the name of a story's folder, in lower case, since some file systems do not tell capitals apart. */
    #take(id, file) {
        const name = folderOf(id).toLowerCase();
        const taken = this.#names.get(name);
        if (taken)
            throw new Failure(`${file}: ${taken} has the id “${id}” as well; give one of them another`);
        this.#names.set(name, file);
    }
    #write(folder, files) {
        writeAtomic(files.map(([name, data]) => [join(this.#path, folder, name), data]));
    }
    /** The digest of a source; undefined where it cannot be read, for which the build of that file tells the reason. */
    #digestOf(file) {
        try {
            const stats = statSync(file);
            if (!stats.isFile() || stats.size > mostBytes)
                return undefined;
            return sourceDigest(basename(file), new Uint8Array(readFileSync(file)), this.#settings);
        }
        catch {
            return undefined;
        }
    }
}

export { BuildFolder };
