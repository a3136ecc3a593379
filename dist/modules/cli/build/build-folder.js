import { existsSync, statSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf } from '../../publish/build/built-file.js';
import { fileDigest } from './build-settings.js';
import { Failure } from '../command.js';
import { readManifest, isThere } from './manifest.js';
import { mostBytes } from '../files/read-text.js';
import { writeAtomic } from '../files/write-atomic.js';

/** The folder that is built: what lies in it from before, and what is written now. */
class BuildFolder {
    #path;
    #settings;
    #earlier;
    #stories;
    /** The id of what was built before, by its digest. */
    #built;
    /** The file that took each name. */
    #names = new Map();
    /** What is to be written before the first story. */
    #awaited;
    #changed = false;
    /** @throws {Failure} where the folder is another's */
    constructor(path, settings) {
        this.#path = path;
        this.#settings = settings;
        this.#earlier = readManifest(path);
        this.#stories = new Map(Object.entries(this.#earlier.stories));
        this.#built = new Map([...this.#stories].map(([id, { digest }]) => [digest, id]));
    }
    /** Writes what all stories share, if it is not there; where there is no story yet, before the first. */
    putShared(shared) {
        if (this.#stories.size === 0)
            this.#awaited = shared;
        else
            this.#writeShared(shared);
    }
    #writeShared({ scripts, beside }) {
        const { shared } = this.#settings;
        const renewed = JSON.stringify(shared) !== JSON.stringify(this.#earlier.shared);
        const pin = (kind) => [shared[kind].file, scripts[kind]];
        const files = [...Object.entries(beside), ...Object.keys(shared).map(pin)];
        this.#write('.', renewed ? files : files.filter(([name]) => !existsSync(join(this.#path, name))));
        this.#changed ||= renewed;
    }
    /** Whether the same was built of the same file before, and is still there. */
    has(file) {
        const digest = this.#digestOf(file);
        const id = digest && this.#built.get(digest);
        if (!id || !isThere(this.#path, this.#stories.get(id)))
            return false;
        this.#take(id, file);
        return true;
    }
    /**
     * Writes a story, and tells where its page of snippets is.
     * @throws {Failure} where another file has the story's id, or {@link WriteFailure}
     */
    put({ id, headline, folder, files }, file, digest) {
        this.#take(id, file);
        if (this.#awaited)
            this.#writeShared(this.#awaited);
        this.#awaited = undefined;
        this.#write(folder, files);
        this.#stories.set(id, { headline, folder, files: files.map(([name]) => name), digest });
        this.#changed = true;
        return join(this.#path, folder, 'embed.html');
    }
    /** Tells what lies in the folder now. */
    putManifest() {
        if (!this.#changed)
            return;
        const stories = Object.fromEntries([...this.#stories].sort(([a], [b]) => (a < b ? -1 : 1)));
        const manifest = { version: 1, shared: this.#settings.shared, stories };
        this.#write('.', [['manifest.json', `${JSON.stringify(manifest, null, 2)}\n`]]);
        this.#changed = false;
    }
    /** A story's folder, which no other file may take. File systems may not tell capitals. */
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
    /** None of what is no article; why is told when it is read. */
    #digestOf(file) {
        try {
            const stats = statSync(file);
            if (!stats.isFile() || stats.size > mostBytes)
                return undefined;
            return fileDigest(file, new Uint8Array(readFileSync(file)), this.#settings);
        }
        catch {
            return undefined;
        }
    }
}

export { BuildFolder };
