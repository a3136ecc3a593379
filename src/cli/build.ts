import {readFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {toJsonLd} from '../formats/json-ld.js';
import type {Story} from '../story/story.js';
import {Failure, UsageError, readArgs} from './command.js';
import type {Command, Io} from './command.js';
import {embedPage, storyScript} from './embed-page.js';
import {digestOf, isWhole, named, readManifest, stemOf} from './manifest.js';
import type {Built, BuiltStory, Manifest} from './manifest.js';
import {packageFile, version} from './package-file.js';
import {counted, tell} from './problem.js';
import {parseStoryFile, readStoryText} from './read-story.js';
import {WriteFailure, writeWhole} from './write-whole.js';

/**
 * Builds what a publisher hosts. For each story: its JSON, a script that registers it and its JSON-LD, named by their
 * content; the newest JSON and a page of snippets under names that stay; `manifest.json` tells them all. What is wrong
 * is told on standard error, and keeps the files that were built of it before.
 */
export const build: Command = {
  summary: 'build the files to host, and the snippets to hand out',
  usage: `story-widgets build <files…> --out <folder> [--base <address>]

Articles (.md) and stories (.json) become, in the folder, for each story:
  <id>.story.<hash>.json  the story              <id>.story.<hash>.js   a script that registers it
  <id>.<hash>.jsonld      for search engines     <id>.embed.html        snippets to copy
  <id>.story.json         the newest story
and once: story-widgets.<hash>.js with the elements, manifest.json. Names with a hash can be cached for ever.

  --out <folder>    where to write; made if it is not there
  --base <address>  where the folder will be on the web, for the snippets; the page's own folder by default`,

  async run(args, io) {
    const options = {out: {type: 'string'}, base: {type: 'string'}} as const;
    const {values, files} = readArgs(args, options, {least: 1});
    if (!values.out) throw new UsageError('--out names no folder');
    const folder = new Folder(values.out, baseOf(values.base), await readManifest(values.out));
    await folder.putElements();
    let failed = 0;
    try {
      for (const [index, file] of files.entries()) {
        io.signal.throwIfAborted();
        if (io.stderr.isTTY) io.stderr.write(`\r\x1b[K${index + 1}/${files.length} ${basename(file)}`);
        if (!(await put(file, folder, io))) failed++;
      }
    } finally {
      if (io.stderr.isTTY) io.stderr.write('\r\x1b[K');
      await folder.putManifest();
    }
    const {built, skipped} = folder;
    if (io.stderr.isTTY) {
      const parts = [counted(built, 'story').replace('storys', 'stories') + ' built'];
      if (skipped) parts.push(`${skipped} unchanged`);
      if (failed) parts.push(`${failed} failed`);
      io.stderr.write(`${parts.join(', ')}.\n`);
    }
    return failed ? 1 : 0;
  },
};

function baseOf(base = ''): string {
  if (base && !/^(?:https?:\/\/[^\s"]+|[\w./-]+)$/.test(base)) {
    throw new UsageError('--base is no address, such as https://cdn.example.org/stories/');
  }
  return base && !base.endsWith('/') ? `${base}/` : base;
}

/** Builds one file; tells what is wrong with it, and false. */
async function put(file: string, folder: Folder, {stderr}: Io): Promise<boolean> {
  const say = (text: string) => stderr.write(`${stderr.isTTY ? '\r\x1b[K' : ''}${text}`);
  try {
    const text = await readStoryText(file);
    if (await folder.has(file, text)) return true;
    const {story, problems} = parseStoryFile(text, file);
    if (problems.length === 0) {
      await folder.putStory(story!, file, text);
      return true;
    }
    for (const problem of problems) say(tell(problem));
  } catch (error) {
    // Where one file cannot be written, the next cannot either.
    if (!(error instanceof Failure) || error instanceof WriteFailure) throw error;
    say(`${error.message}\n`);
  }
  return false;
}

/** The folder that is built. */
class Folder {
  built = 0;
  skipped = 0;
  readonly #path: string;
  readonly #base: string;
  readonly #earlier: Manifest;
  readonly #stories: Map<string, BuiltStory>;
  /** The id of what was built before, by its digest. */
  readonly #built: ReadonlyMap<string, string>;
  /** The file that took each name. */
  readonly #names = new Map<string, string>();
  #elements!: Built;

  constructor(path: string, base: string, earlier: Manifest) {
    this.#path = path;
    this.#base = base;
    this.#earlier = earlier;
    this.#stories = new Map(Object.entries(earlier.stories));
    this.#built = new Map(Object.entries(earlier.stories).map(([id, {digest}]) => [digest, id]));
  }

  async putElements(): Promise<void> {
    const script = await readFile(packageFile('dist/story-widgets.classic.js'));
    const licenses = await readFile(packageFile('dist/LICENSES.txt'), 'utf8');
    this.#elements = named('story-widgets', 'js', Uint8Array.from(script));
    if (this.#earlier.elements?.file === this.#elements.file) return;
    await this.#write(this.#elements.file, Uint8Array.from(script));
    await this.#write('LICENSES.txt', licenses);
  }

  /** Whether the same was built of the same file before; it then is not built again. */
  async has(file: string, text: string): Promise<boolean> {
    const id = this.#built.get(this.#digest(file, text));
    const before = id !== undefined && this.#stories.get(id);
    if (!before || !(await isWhole(this.#path, before))) return false;
    this.#take(id, file);
    this.skipped++;
    return true;
  }

  /** @throws {Failure} where another file has the story's id, or {@link WriteFailure} */
  async putStory(story: Story, file: string, text: string): Promise<void> {
    const stem = this.#take(story.id, file);
    const {document} = toJsonLd(story);
    const data = {
      json: `${JSON.stringify(story)}\n`,
      script: storyScript(story),
      jsonLd: `${JSON.stringify(document)}\n`,
    };
    const files = {
      json: named(`${stem}.story`, 'json', data.json),
      script: named(`${stem}.story`, 'js', data.script),
      jsonLd: named(stem, 'jsonld', data.jsonLd),
      latest: {json: `${stem}.story.json`, embed: `${stem}.embed.html`},
    };
    const page = embedPage(story, files, {base: this.#base, elements: this.#elements, jsonLd: document});
    // The names that stay come last: what they lead to is there by then.
    for (const kind of ['json', 'script', 'jsonLd'] as const) await this.#write(files[kind].file, data[kind]);
    await this.#write(files.latest.json, data.json);
    await this.#write(files.latest.embed, page);
    this.#stories.set(story.id, {headline: story.headline, digest: this.#digest(file, text), ...files});
    this.built++;
  }

  async putManifest(): Promise<void> {
    const ids = [...this.#stories.keys()].sort();
    const stories = Object.fromEntries(ids.map((id) => [id, this.#stories.get(id)!]));
    const manifest: Manifest = {version: 1, elements: this.#elements, stories};
    if (JSON.stringify(manifest) === JSON.stringify(this.#earlier)) return;
    await this.#write('manifest.json', `${JSON.stringify(manifest, null, 2)}\n`);
  }

  /** The name of a story's files, which no other file may take. File systems may not tell capitals. */
  #take(id: string, file: string): string {
    const stem = stemOf(id);
    const taken = this.#names.get(stem.toLowerCase());
    if (taken) throw new Failure(`${file}: ${taken} has the id “${id}” as well; give one of them another`);
    this.#names.set(stem.toLowerCase(), file);
    return stem;
  }

  /** The file's name may make the id, so it is part of what is built. */
  #digest(file: string, text: string): string {
    return digestOf(version, this.#base, this.#elements.file, basename(file), text);
  }

  #write(name: string, data: string | Uint8Array): Promise<void> {
    return writeWhole(join(this.#path, name), data);
  }
}
