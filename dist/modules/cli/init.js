import { existsSync } from 'node:fs';
import { resolve, basename, join, relative } from 'node:path';
import { readArgs, Failure } from './command.js';
import { newProject } from './new-project.js';
import { version } from './package-file.js';
import { packedPackage } from './packed-package.js';
import { scriptsForPages } from './package-scripts.js';
import { writeAtomic } from './files/write-atomic.js';

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
