import { r as readManifest, i as isThere, e as editionIn, a as refuseOlder, b as baseOf, n as needsWholeAddress } from './newer-edition.js';
import { existsSync, statSync, readFileSync, readdirSync } from 'node:fs';
import { join, basename, resolve, extname, dirname } from 'node:path';
import { f as folderOf$1, d as digestOf } from './built-file.js';
import { s as sharedByName, i as isOlder, m as manifestText, a as sourceDigest, f as folderSettings$1 } from './folder.js';
import { F as Failure, U as UsageError, r as readArgs } from './command.js';
import { m as mostBytes } from './read-text.js';
import { w as writeAtomic, W as WriteFailure } from './write-atomic.js';
import { createRequire } from 'node:module';
import { p as packageFile, v as version } from './main.js';
import { setMaxListeners } from 'node:events';
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { createHash } from 'node:crypto';
import { f as filesIn } from './named-files.js';
import { c as counted } from './problem.js';

/** The folder that is built: the files in it from earlier builds, and those that are written now. */
class BuildFolder {
    #path;
    #settings;
    #earlier;
    #stories;
    /** The ids of stories from earlier builds, by the digest of their source. */
    #built;
    /** The ids of stories from earlier builds and their folders, by these in lower case. */
    #places;
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
        this.#places = new Map([...this.#stories].map(([id, { folder }]) => [folder.toLowerCase(), [id, folder]]));
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
        const taken = this.#takenBy(id);
        if (taken)
            throw new Failure(sameId(file, taken, id));
        this.#take(id, file);
        return story;
    }
    /**
     * Writes the files of a story, and returns the path of its page of snippets.
     * @throws {Failure} where another source has the story's id, or a newer edition is there; {@link WriteFailure} where the disk
     * refuses
     */
    put({ id, headline, folder, edition, files, pictures }, file, { digest, open }) {
        const own = join(this.#path, folder);
        const taken = this.#takenBy(id);
        // Of two files with one id the newer edition is there in the end, in whichever order they come.
        const other = taken && editionIn(own);
        if (taken && !(other && isOlder(other, edition)))
            throw new Failure(sameId(file, taken, id));
        refuseOlder(edition, own, file);
        this.#take(id, file);
        if (this.#awaited)
            this.#writeShared(this.#awaited);
        this.#awaited = undefined;
        const all = [...pictures, ...files];
        this.#write(folder, all);
        this.#stories.set(id, { headline, folder, files: all.map(([name]) => name), digest, open });
        this.#changed = true;
        if (taken)
            throw new Failure(`${sameId(file, taken, id)}; this is the newer edition, and was built`);
        return join(own, 'embed.html');
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
    /**
     * Reserves the folder of a story, by its name in lower case, since some file systems do not tell capitals apart.
     * @throws {Failure} where it has a story of another id from an earlier build
     */
    #take(id, file) {
        const name = nameOf(id);
        const [other, folder] = this.#places.get(name) ?? [id, ''];
        if (other !== id) {
            const place = join(this.#path, folder);
            if (existsSync(place))
                throw new Failure(samePlace(file, folderOf$1(id), other, place));
            this.#stories.delete(other);
        }
        this.#names.set(name, file);
    }
    #takenBy(id) {
        return this.#names.get(nameOf(id));
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
const nameOf = (id) => folderOf$1(id).toLowerCase();
const sameId = (file, taken, id) => `${file}: ${taken} has the id “${id}” as well; give one of them another`;
const samePlace = (file, own, other, place) => `${file}: the story “${other}” is in ${place}, which some disks do not tell from “${own}”; give this one another id, or delete ` +
    'that folder';

const endings = new Set(['.ttf', '.otf', '.ttc', '.woff', '.woff2']);
/**
 * The font files that a publisher names: files, folders of such, and packages of fontsource.org that are installed; without a
 * name, all Noto Sans of fontsource.org that are installed where the command runs.
 * @throws {Failure} where there is none of a name, or none at all
 */
function fontFiles(named) {
    const names = named
        ?.split(',')
        .map((name) => name.trim())
        .filter(Boolean) ?? installedNoto();
    const files = names.flatMap((name) => filesOf(name));
    if (files.length > 0)
        return files;
    throw new Failure('--cards found no font: install an open one, such as npm install @fontsource/noto-sans (and @fontsource/noto-sans-jp, ' +
        '-arabic, … for what your stories are written in), or name font files or a folder of them with --fonts');
}
/** Differs where other fonts would draw other cards. */
const fontsDigest = (files) => digestOf(...files.flatMap(({ path, family, weight }) => [
    family,
    `${weight}`,
    basename(path),
    new Uint8Array(readFileSync(path)),
]));
function filesOf(name) {
    const path = resolve(name);
    if (name.startsWith('@'))
        return ofPackage(name);
    if (!existsSync(path))
        throw new Failure(`${name}: --fonts names no such file or folder, and no package`);
    const all = statSync(path).isFile()
        ? [path]
        : readdirSync(path, { recursive: true, encoding: 'utf8' })
            .sort()
            .map((file) => join(path, file));
    const fonts = all.filter((file) => endings.has(extname(file).toLowerCase()));
    if (fonts.length === 0)
        throw new Failure(`${name}: there is no font in it; --fonts takes .ttf, .otf, .ttc, .woff and .woff2`);
    return fonts.map((file) => ({ path: file, family: path }));
}
/** Of a package of fontsource.org: one file for each part of the letters, in the two weights nearest to regular and bold. */
function ofPackage(name) {
    const folder = folderOf(name);
    const read = (file) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
    try {
        const { id, weights } = read('metadata.json');
        const ranges = read('unicode.json');
        return Object.entries(ranges)
            .flatMap(([subset, range]) => [...new Set([nearest(weights, 400), nearest(weights, 700)])].map((weight) => ({
            path: join(folder, 'files', `${id}-${subset.replace(/[[\]]/g, '')}-${weight}-normal.woff2`),
            ...{ family: name, weight, ranges: rangesIn(range) },
        })))
            .filter(({ path }) => existsSync(path));
    }
    catch {
        throw new Failure(`${name}: not a package of fontsource.org; name the folder with its font files instead`);
    }
}
function folderOf(name) {
    try {
        return dirname(createRequire(resolve('package.json')).resolve(`${name}/package.json`));
    }
    catch {
        throw new Failure(`${name}: this package is not installed here; npm install ${name}`);
    }
}
/** The general one first: the others have few letters beside those of their script. */
function installedNoto() {
    const folders = ancestors(resolve('.')).map((folder) => join(folder, 'node_modules/@fontsource'));
    const names = folders.flatMap((folder) => (existsSync(folder) ? readdirSync(folder) : []));
    const noto = names.filter((name) => /^noto-sans(?:-[a-z]+)?$/.test(name) && !/-(?:mono|display)$/.test(name));
    return [...new Set(noto)].sort().map((name) => `@fontsource/${name}`);
}
const ancestors = (folder) => dirname(folder) === folder ? [folder] : [folder, ...ancestors(dirname(folder))];
const nearest = (weights, wanted) => weights.reduce((best, weight) => (Math.abs(weight - wanted) < Math.abs(best - wanted) ? weight : best));
/** As CSS tells them: `U+0000-00FF,U+0131`. */
const rangesIn = (text) => text.split(',').map((range) => {
    const [first = '', last = first] = range.replace(/^U\+/i, '').split('-');
    return [parseInt(first, 16), parseInt(last, 16)];
});

/** The scripts of dist/ that the stories of one build share. */
const scriptFiles = {
    elements: 'story-elements.classic.js',
    prerendered: 'story-widgets.prerendered.classic.js',
    loader: 'story-loader.js',
    frameHost: 'story-frame.js',
    framePage: 'frame-page.js',
    embedPage: 'embed-page.js',
    alone: 'story-elements-alone.classic.js',
    whole: 'story-elements-whole.classic.js',
};
/** What the elements load on demand, and look for beside their script. */
const besideScript = /^(?:language-[\w-]+|full-elements|prerendered|reader-actions|show-passage|story-(?:check|embeds|faults|updates|words)|timeline-\w+)(?:\.classic)?\.js$/;
/** The files of dist/ that a build copies, of all that are there. */
const filesBeside = (names) => [
    ...names.filter((name) => besideScript.test(name)),
    'LICENSES.txt',
];

const fromPackage = (name) => readFileSync(packageFile(`dist/${name}`), 'utf8');
function sharedFiles() {
    const texts = (files) => Object.fromEntries(files.map(([name, file]) => [name, fromPackage(file)]));
    const scripts = Object.entries(scriptFiles);
    const beside = filesBeside(readdirSync(packageFile('dist')));
    return { scripts: texts(scripts), beside: texts(beside.map((name) => [name, name])) };
}
function folderSettings(base, shared, { lenient, fonts, last }) {
    const settings = { ...folderSettings$1(base, shared, version, lenient), last };
    return fonts ? { ...settings, fonts, digest: digestOf(settings.digest, fontsDigest(fonts)) } : settings;
}

/**
 * Does the same work for each item, for at most `concurrency` items at a time, and yields the results in the order of the
 * items. The error of an item is thrown when its turn comes.
 */
async function* inOrder(items, concurrency, work) {
    const underWay = [];
    for await (const item of items) {
        const done = work(item).then((result) => [item, result]);
        // Node would end the process for a rejection that nobody handles yet; `yield await` below throws it in its turn.
        done.catch(() => { });
        underWay.push(done);
        if (underWay.length >= concurrency)
            yield await underWay.shift();
    }
    while (underWay.length > 0)
        yield await underWay.shift();
}

/** Files that one thread builds in the time that another takes to load the compiler. */
const fewFiles = 8;
/**
 * The built module, even where the sources run without a build: a thread cannot load TypeScript.
 * https://github.com/privatenumber/tsx/issues/354
 */
const workerModule = 'dist/modules/cli/build/worker.js';
/**
 * Builds the files that changed, in threads on all cores if there are many, and writes them in the order of their names
 * on the command line: of two with one id, the second is told. Holds only a few stories at a time.
 * @throws {WriteFailure} where one cannot be written, since the next could not either
 */
async function buildStories(files, folder, settings, progress, signal) {
    const threads = Math.min(availableParallelism(), Math.floor(files.length / fewFiles));
    const pool = threads > 1 ? await startThreads(threads, settings, signal) : undefined;
    const build = pool
        ? (file) => pool.run(file, { signal })
        : inThisThread(settings);
    const changed = changedOf(files, folder, progress, signal);
    try {
        // More files than threads are under way, so that no thread idles while an earlier file is slow.
        for await (const [file, built] of inOrder(changed, 4 * Math.max(threads, 1), build)) {
            signal.throwIfAborted();
            if ('told' in built) {
                progress.fail(built.told);
                continue;
            }
            for (const told of [built.unsettled, built.silenced, built.unread])
                if (told)
                    progress.say(told);
            const page = attempt(progress, () => folder.put(built.story, file, built));
            progress.put(page, built.open);
            if (built.undrawn && page !== undefined)
                progress.lack(built.undrawn);
        }
    }
    finally {
        await pool?.destroy();
    }
}
async function startThreads(maxThreads, settings, signal) {
    // Each task that is under way listens to it, and Node warns of more than ten listeners.
    setMaxListeners(0, signal);
    const { Tinypool } = await import('tinypool');
    const filename = pathToFileURL(packageFile(workerModule)).href;
    return new Tinypool({ filename, minThreads: 0, maxThreads, workerData: settings });
}
/** Builds in this thread; the compiler is loaded with the first file that changed. */
const inThisThread = (settings) => async (file) => {
    const { buildFile } = await import('./article.js').then(function (n) { return n.d; });
    return buildFile(file, settings);
};
async function* changedOf(files, folder, progress, signal) {
    for (const [index, file] of files.entries()) {
        // A break for the event loop, so that an interrupt and the answers of the threads are heard.
        if (index % 50 === 0)
            await setImmediate();
        signal.throwIfAborted();
        progress.show(index, files.length, basename(file));
        const has = attempt(progress, () => folder.has(file));
        if (has)
            progress.keep(has.open);
        else if (has === false)
            yield file;
    }
}
/** The result of `act`; undefined after a failure of this one file, which is told. A full disk ends the whole build. */
function attempt(progress, act) {
    try {
        return act();
    }
    catch (error) {
        if (!(error instanceof Failure) || error instanceof WriteFailure)
            throw error;
        progress.fail(`${error.message}\n`);
        return undefined;
    }
}

/**
 * The value of `--shard`, such as `2/8`.
 * @throws {UsageError} for what is no part, or a part that there is not
 */
function shardOf(written) {
    const [, part, of] = (/^(\d{1,4})\/(\d{1,4})$/.exec(written) ?? []).map(Number);
    if (!part || !of || part > of)
        throw new UsageError(`--shard: write a part and how many there are, such as 2/8, from 1/8 to 8/8, not “${written}”`);
    return { part, of };
}
/**
 * The files of a part. Each name falls into the same part wherever its folder lies and whatever other files there are, so
 * that a machine finds its own stories from the last build.
 */
const inShard = (files, shard) => shard ? files.filter((file) => placeOf(file) % shard.of === shard.part - 1) : files;
const placeOf = (file) => createHash('sha256').update(basename(file)).digest().readUInt32BE();

/** The least time between two changes of the line, in milliseconds: a terminal slows a build that writes more often. */
const pace = 100;
const clearLine = '\r\x1b[K';
/** Shows on a terminal how far a build is, in one line that changes; into a pipe it writes what failed, and the last line. */
class Progress {
    built = 0;
    unchanged = 0;
    failed = 0;
    /** Stories that were built without all of their cards. */
    undrawn = 0;
    #open = 0;
    #page = '';
    #stderr;
    #next = 0;
    constructor(stderr) {
        this.#stderr = stderr;
    }
    show(done, all, file) {
        if (!this.#stderr.isTTY || performance.now() < this.#next)
            return;
        this.#next = performance.now() + pace;
        this.#stderr.write(`${clearLine}${done}/${all} ${file}`);
    }
    /** Counts a story that was written, and what is open in it; `page` is the path of its page of snippets. */
    put(page, open) {
        if (page === undefined)
            return;
        this.built++;
        this.#open += open;
        this.#page = page;
    }
    /** Counts a story whose files are those of an earlier build, and what was open in it then. */
    keep(open = 0) {
        this.unchanged++;
        this.#open += open;
    }
    /** Counts a file that failed, and writes the text that says why. */
    fail(text) {
        this.failed++;
        this.say(text);
    }
    /** Counts a story without all of its cards, and writes the text that says why. */
    lack(text) {
        this.undrawn++;
        this.say(text);
    }
    /** Writes something of a file, on a line of its own. */
    say(text) {
        this.clear();
        this.#stderr.write(text);
    }
    clear() {
        if (this.#stderr.isTTY)
            this.#stderr.write(clearLine);
    }
    /** Writes the last line, the counts; on a terminal also the next step with the folder `out`. */
    close(out) {
        this.count();
        if (!this.#stderr.isTTY)
            return;
        if (this.built === 1)
            this.#stderr.write(`Next: open ${this.#page} for the snippets.\n`);
        if (this.built > 1)
            this.#stderr.write(`Next: open embed.html in the folder of each story in ${out} for its snippets.\n`);
    }
    /** Writes the counts so far. */
    count() {
        const { built, unchanged, failed, undrawn } = this;
        const parts = [built === 1 ? '1 story built' : `${built} stories built`];
        if (undrawn)
            parts.push(`${undrawn} of them without all cards`);
        if (unchanged)
            parts.push(`${unchanged} unchanged`);
        if (failed)
            parts.push(`${failed} failed`);
        const open = this.#open && ` ${counted(this.#open, 'warning')} left open; “story-widgets check” tells them.`;
        this.#stderr.write(`${parts.join(', ')}.${open || ''}\n`);
    }
}

/**
 * Builds the folder that a publisher hosts. In it each story has a folder of its own, with files named by their content,
 * files whose names stay, a page of snippets, and a `manifest.json` that lists them; another `manifest.json` lists the
 * stories. An article or story with problems is told on standard error, and keeps the files of its last build.
 */
const build = {
    usage: `story-widgets build <files or folders…> --out <folder> [--base <address>] [--lenient] [--feed] [--cards]
  [--fonts <fonts>] [--shard <part>] [--last <folder>]

Articles (.md) and stories (.json; in a folder .story.json) become, in the folder, for each story:
  <id>/story.<hash>.json, .jsonld, .html   the story; for search engines; prerendered
  <id>/story.<hash>.js, standalone…        a script that registers it; one with the elements too
  <id>/story.json, index.html              the newest story, and a page of it, to frame or to paste its address
  <id>/overview.html, key-points.html, timeline.html, quote-<id>.html
                                           a page of each thing in it
  <id>/oembed.json, embed.html             how to embed it, for programs and, with snippets, for people
  <id>/manifest.json                       these files, their digests and sizes
and once manifest.json, story-elements.<hash>.js and the scripts for frames. What has a hash in its name never
changes and can be cached for ever.

  --out <folder>    where to write; made if it is not there
  --base <address>  where the folder will be on the web, for the snippets, frames and oEmbed
  --lenient         publish what a draft only guessed too: the words marked ?? that its lines rest on, and who said its
                    quotes; lines that rest on no words yet are left out, and all of it is told
  --feed            write feed.xml (Atom) and feed.json (JSON Feed) of the stories too; needs --base with a whole address
  --cards           draw a picture (PNG, 1200 by 630) of each story, quote, key point and entry of a timeline, for links that
                    are shared; needs @takumi-rs/core, and fonts with all their letters
  --fonts <fonts>   for the cards: font files, folders of them and packages of fontsource.org, with commas between; without
                    it, all @fontsource/noto-sans… that are installed here
  --shard <part>    build a part of the files, such as 2/8, the same on every machine; “manifest --merge” joins the parts
  --last <folder>   where the last edition of each story is, to tell readers what changed since; --out, if it is not named`,
    async run(args, io) {
        const options = {
            out: { type: 'string' },
            base: { type: 'string' },
            lenient: { type: 'boolean' },
            feed: { type: 'boolean' },
            cards: { type: 'boolean' },
            fonts: { type: 'string' },
            shard: { type: 'string' },
            last: { type: 'string' },
        };
        const { values, files } = readArgs(args, options, { minFiles: 1 });
        if (!values.out)
            throw new UsageError('--out names no folder');
        const shard = values.shard === undefined ? undefined : shardOf(values.shard);
        const named = inShard(filesIn(files), shard);
        const shared = sharedFiles();
        const base = baseOf(values.base);
        if (values.feed)
            needsWholeAddress(base);
        const fonts = await fontsOf(values);
        const { out, last = out, lenient = false } = values;
        const settings = folderSettings(base, shared, { lenient, fonts, last });
        const folder = new BuildFolder(values.out, settings);
        const progress = new Progress(io.stderr);
        try {
            folder.putShared(shared);
            await buildStories(named, folder, settings, progress, io.signal);
        }
        finally {
            progress.clear();
            // A part without a story has a manifest too, by which whoever joins the parts knows that it was built.
            folder.putManifest({ evenEmpty: !!shard });
            // After an interrupt the next build goes on from what this one has written, so its count is told.
            if (io.signal.aborted && io.stderr.isTTY)
                progress.count();
        }
        if (values.feed) {
            const { writeFeeds } = await import('./cli-build-feed.js');
            writeFeeds(values.out, base, io);
        }
        progress.close(values.out);
        return progress.failed || progress.undrawn ? 1 : 0;
    },
};
/** The fonts to draw cards with; none where there are to be no cards. */
async function fontsOf({ cards, fonts }) {
    if (!cards && fonts !== undefined)
        throw new UsageError('--fonts are for --cards, which is missing');
    if (!cards)
        return undefined;
    try {
        await import('@takumi-rs/core');
    }
    catch {
        throw new Failure('--cards needs @takumi-rs/core, which draws them: npm install @takumi-rs/core');
    }
    return fontFiles(fonts);
}

export { build };
