import { existsSync } from 'node:fs';
import { resolve, basename, join, relative } from 'node:path';
import { readArgs, Failure } from './command.js';
import { newProject } from './new-project.js';
import { writeAtomic } from './files/write-atomic.js';

/** Writes a project that can be previewed and built as it is: all of it, or nothing. */
const init = {
    usage: `story-widgets init [folder]

Writes package.json, README.md, .gitignore and stories/harbour-bridge.md into the folder, by default this one. What
is there already stays, and if one of these is, nothing is written.`,
    run(args, io) {
        const { files } = readArgs(args, {}, { minFiles: 0, maxFiles: 1 });
        const folder = resolve(files[0] ?? '.');
        const project = Object.entries(newProject(basename(folder)));
        const inTheWay = project.map(([name]) => name).filter((name) => existsSync(join(folder, name)));
        if (inTheWay.length > 0) {
            throw new Failure(`${folder}: ${inTheWay.join(', ')} in the way; choose another folder`);
        }
        writeAtomic(project.map(([name, text]) => [join(folder, name), text]));
        const way = relative('.', folder);
        io.stdout.write(`Written. Now${way ? ` cd ${way} &&` : ''} npm install, then npm run preview.\n`);
        return Promise.resolve(0);
    },
};

export { init };
