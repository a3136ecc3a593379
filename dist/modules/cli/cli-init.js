import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve, basename, relative } from 'node:path';
import { F as Failure, r as readArgs } from './command.js';
import { v as version } from './main.js';
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { unpackTar } from 'modern-tar';
import { w as writeAtomic } from './write-atomic.js';

const article = `---
lang: en
# Everything here is made up: write your own over it.
publisher: {name: The Example Gazette}
published: 2031-03-02
timeline:
  - when: 2031-03-10
    title: The bridge closes
    passage: The Harbour Bridge closes on March 10
  - when: 2031-12
    title: It opens again
    status: planned
    passage: It is to open again in December
---

# Port Example loses its bridge

The only crossing is shut until winter, and a ferry takes over.

## Story Overview

- The bridge closes in March.[^closes]
- A free ferry takes over.[^ferry]

[^closes]: The Harbour Bridge closes on March 10 for nine months.
[^ferry]: A free ferry will cross every ten minutes, day and night.

## Nine months without a crossing

The Harbour Bridge closes on March 10 for nine months. It is to open again in December, with new cables and a wider path
for those on foot. A free ferry will cross every ten minutes, day and night.

> We would rather close it now than mourn it later.
>
> — Mira Sample, mayor of Port Example

## What the engineers found

Rust had reached every cable on the north side. The council voted for the repair by nine to two.
`;
const readme = (name, hasScripts) => `# ${name}

Stories in \`stories/\`, one Markdown file each; \`docs/your-own-story.md\` of story-widgets tells how.

\`\`\`sh
npm install
npm run preview   # shows stories/harbour-bridge.md on this machine, anew with every save
npm run check     # tells what is wrong: a quote that is not in the article, a day that does not exist
npm run build     # writes public/: host it, and open public/<story>/embed.html for the snippets
\`\`\`
${hasScripts ? '\n`dist/` has the scripts for pages that name them: `<script type="module" src="dist/story-widgets.js"></script>`.\n' : ''}`;
/** A name that npm accepts for a package: https://docs.npmjs.com/cli/configuring-npm/package-json#name */
const packageName = (name) => name
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[._-]+|-+$/g, '')
    .slice(0, 200) || 'stories';
/**
 * The files of a project of that name, with an example that is plainly made up.
 * @param source what npm installs story-widgets from: a range of versions, or `file:` and a path
 * @param hasScripts whether those for pages of readers lie in its `dist/`
 */
function newProject(name, { source, hasScripts }) {
    const scripts = {
        preview: 'story-widgets preview stories/harbour-bridge.md',
        check: 'story-widgets check stories',
        build: 'story-widgets build stories --out public',
    };
    const dependencies = { 'story-widgets': source };
    const description = { name: packageName(name), private: true, type: 'module', scripts, dependencies };
    return {
        'package.json': `${JSON.stringify(description, null, 2)}\n`,
        'README.md': readme(name, hasScripts),
        '.gitignore': 'node_modules/\npublic/\n',
        'stories/harbour-bridge.md': article,
    };
}

/**
 * This package as one file, for a project to install where no registry has it.
 * @param from its tarball, or its folder, which npm packs
 * @throws {Failure} where it is not there, is another package, or another version than the command’s own
 */
async function packedPackage(from) {
    if (!existsSync(from))
        throw new Failure(`${from}: there is no such file or folder; --from takes a .tgz or a folder`);
    const folder = mkdtempSync(join(tmpdir(), 'story-widgets-'));
    try {
        const { name, version: packed, filename } = await pack(resolve(from), folder);
        if (name !== 'story-widgets')
            throw new Failure(`${from}: this is the package ${name}, not story-widgets`);
        if (packed !== version) {
            throw new Failure(`${from}: this is story-widgets ${packed}, and the command is of ${version}; run that of the same package: ` +
                `npx --package ${from} story-widgets init --from ${from}`);
        }
        return { file: filename, bytes: new Uint8Array(readFileSync(join(folder, filename))) };
    }
    finally {
        rmSync(folder, { recursive: true, force: true });
    }
}
/** Lets npm pack it, as it does what it publishes; a tarball comes out as it is. */
async function pack(path, folder) {
    const args = ['pack', path, '--json', '--ignore-scripts', '--pack-destination', folder];
    // npm is a script of the shell on Windows.
    const shell = process.platform === 'win32';
    try {
        const { stdout } = await promisify(execFile)('npm', shell ? args.map((arg) => `"${arg}"`) : args, {
            shell,
            maxBuffer: 50_000_000,
        });
        const [packed] = JSON.parse(stdout);
        return packed;
    }
    catch (error) {
        const { code } = error;
        const why = code === 'ENOENT' ? 'npm, which packs it, is not here' : 'npm cannot read it as a package';
        throw new Failure(`${path}: ${why}; --from takes a story-widgets-<version>.tgz, or the folder of the package`);
    }
}

/** What pages of our own and those of a build are made of. */
const ofPrograms = /^(?:desk|playground|embed-page|frame-page|story-elements)/;
/** A file right in the folder dist/ of a package, whose own folder npm takes away, whatever its name. */
const inDist = /^(?!\.{1,2}\/)[^/]+\/dist\/(LICENSES\.txt|\w[\w.-]*\.js)$/;
/** No package unpacks to as many bytes. */
const mostBytes = 500_000_000;
/**
 * The scripts that pages of readers load by a name of their own, with what these load from beside them: those of the package, and
 * nothing that lies elsewhere, whatever the archive says.
 * @param from what the package was named by, for messages
 * @throws {Failure} where the archive cannot be read, has none of these, or a link in their place
 */
async function scriptsForPages(archive, from) {
    const scripts = new Map();
    for (const { header, data } of await entriesOf(archive, from)) {
        const [, name] = inDist.exec(header.name) ?? [];
        if (!name || ofPrograms.test(name))
            continue;
        if (header.type !== 'file' || !data)
            throw new Failure(`${from}: dist/${name} in it is a link or a folder, not a file; name another package`);
        scripts.set(name, data);
    }
    if (!scripts.has('story-widgets.js'))
        throw new Failure(`${from}: there is no dist/story-widgets.js in it; run npm run build there, or name another package`);
    return [...scripts];
}
async function entriesOf(archive, from) {
    try {
        return await unpackTar(new Uint8Array(gunzipSync(archive, { maxOutputLength: mostBytes })));
    }
    catch {
        throw new Failure(`${from}: its archive cannot be unpacked; pack it anew with npm pack`);
    }
}

/** Writes a project that can be previewed and built as it is: all of it, or nothing. */
const init = {
    usage: `story-widgets init [folder] [--from <tarball or folder>]

Writes package.json, README.md, .gitignore and stories/harbour-bridge.md into the folder, by default this one. What
is there already stays, and if one of these is, nothing is written.

  --from <package>  brings story-widgets along, where no registry has it: its .tgz, or the folder of the package. The .tgz is
                    put into the project, npm install takes it from there, and dist/ has the scripts for pages`,
    async run(args, io) {
        const { values, files } = readArgs(args, { from: { type: 'string' } }, { minFiles: 0, maxFiles: 1 });
        const folder = resolve(files[0] ?? '.');
        const packed = values.from === undefined ? undefined : await packedPackage(values.from);
        const scripts = packed ? await scriptsForPages(packed.bytes, values.from) : [];
        const source = packed ? `file:${packed.file}` : `^${version}`;
        const project = [
            ...Object.entries(newProject(basename(folder), { source, hasScripts: !!packed })),
            ...(packed ? [[packed.file, packed.bytes]] : []),
            ...scripts.map(([name, data]) => [`dist/${name}`, data]),
        ];
        // Of a folder that is brought along whole, its name tells enough.
        const names = new Set(project.map(([name]) => name.replace(/^dist\/.*/, 'dist')));
        const inTheWay = [...names].filter((name) => existsSync(join(folder, name)));
        if (inTheWay.length > 0) {
            throw new Failure(`${folder}: ${inTheWay.join(', ')} in the way; choose another folder`);
        }
        writeAtomic(project.map(([name, data]) => [join(folder, name), data]));
        const way = relative('.', folder);
        const unpublished = packed
            ? ''
            : `Where no registry has story-widgets ${version} yet, npm install finds none: “init --from” its .tgz or folder brings it along.\n`;
        io.stdout.write(`Written. Now${way ? ` cd ${way} &&` : ''} npm install, then npm run preview.\n${unpublished}`);
        return 0;
    },
};

export { init };
