import {createHash} from 'node:crypto';
import {
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';

const longest = 14 * 864e5;

/**
 * What was made of texts by earlier builds, each in a file of `folder` that is named by the digest of all that it was made of.
 * What no build asks for in two weeks goes.
 */
export class KeptScripts {
  #folder;

  constructor(folder) {
    this.#folder = folder;
    mkdirSync(folder, {recursive: true});
    for (const name of readdirSync(folder)) {
      const file = join(folder, name);
      // Another build may have taken it away meanwhile.
      const {mtimeMs = 0} = statSync(file, {throwIfNoEntry: false}) ?? {};
      if (Date.now() - mtimeMs > longest) rmSync(file, {force: true});
    }
  }

  /** What `make` makes of `sources`, or made once. */
  async get(sources, make) {
    const digest = createHash('sha256').update(JSON.stringify(sources, asText)).digest('hex');
    const file = join(this.#folder, digest);
    try {
      const kept = readFileSync(file, 'utf8');
      utimesSync(file, new Date(), new Date());
      return kept;
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
    }
    const made = await make();
    // Whole or not at all, also where two builds run at once.
    const next = `${file}.${process.pid}`;
    writeFileSync(next, made);
    renameSync(next, file);
    return made;
  }
}

/** JSON has no patterns, of which two would be alike. */
const asText = (_, value) => (value instanceof RegExp ? `${value}` : value);
