import { n as nearestKey, U as UsageError, F as Failure } from './command.js';
import { readFileSync, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// The sources lie two folders deep in the package, the modules of dist/ three.
const roots = ['../../', '../../../'].map((up) => new URL(up, import.meta.url));
const root = roots.find((each) => existsSync(new URL('package.json', each))) ?? roots[0];
/** The path of a file of this package. */
const packageFile = (name) => fileURLToPath(new URL(name, root));
/** The package's own version. */
const { version } = JSON.parse(readFileSync(packageFile('package.json'), 'utf8'));

/**
 * Each command is loaded when called: the compiler of articles takes longer to load than a build without changes. What
 * `--help` says of them all stands here, so that it loads none.
 */
const commands = {
    init: {
        summary: 'begin a new project, with an example to write over',
        load: async () => (await import('./cli-init.js')).init,
    },
    draft: {
        summary: 'make an article file of a text, a document, a web page, a feed or another format',
        load: async () => (await import('./draft.js').then(function (n) { return n.d; })).draft,
    },
    check: {
        summary: 'check articles (.md) and stories (.json), or a story against its article',
        load: async () => (await import('./check.js').then(function (n) { return n.c; })).check,
    },
    propose: {
        summary: 'take a tool’s proposals into an article, where it bears them out',
        load: async () => (await import('./cli-propose.js')).propose,
    },
    approve: {
        summary: 'write into an article or a story who reviewed its items',
        load: async () => (await import('./cli-approve.js')).approve,
    },
    desk: {
        summary: 'open the articles of a folder on the desk, in a browser on this machine',
        load: async () => (await import('./cli-desk.js')).desk,
    },
    preview: {
        summary: 'show an article on this machine, anew with every save',
        load: async () => (await import('./cli-preview.js')).preview,
    },
    build: {
        summary: 'build the files to host, and the snippets to hand out',
        load: async () => (await import('./cli-build.js')).build,
    },
    manifest: {
        summary: 'join what several machines built into one folder',
        load: async () => (await import('./cli-manifest.js')).manifest,
    },
    import: {
        summary: 'make a story of a document of another format, with a list of what is lost',
        load: async () => (await import('./cli-import.js')).importStory,
    },
    export: {
        summary: 'write a story in another format, with a list of what is lost',
        load: async () => (await import('./cli-export.js')).exportStory,
    },
};
/**
 * Runs a command line, without `node` and the script's name, and tells the exit code: 0 done, 1 something is wrong,
 * 2 wrongly called, 130 interrupted (143 by `SIGTERM`, as a shell tells it). Throws nothing that a file or a user can cause.
 */
async function main([name, ...args], io) {
    if (name === '--version' || name === '-v')
        return print(version, io);
    if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
        return name === undefined ? fail(overview(), 2, io) : print(overview(), io);
    }
    const known = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!known) {
        const names = Object.keys(commands);
        const meant = nearestKey(names, name);
        const help = meant ? `did you mean “${meant}”?` : `there are ${names.join(', ')}.`;
        return fail(`There is no command “${name}”; ${help}\nSee story-widgets --help.`, 2, io);
    }
    const command = await known.load();
    if (args.includes('--help') || args.includes('-h'))
        return print(command.usage, io);
    try {
        return await command.run(args, io);
    }
    catch (error) {
        if (io.signal.aborted) {
            return fail('Interrupted; what is written is whole.', io.signal.reason === 'SIGTERM' ? 143 : 130, io);
        }
        if (error instanceof UsageError)
            return fail(`${command.usage}\n\nstory-widgets ${name}: ${sentence(error.message)}`, 2, io);
        if (error instanceof Failure)
            return fail(error.message, 1, io);
        throw error;
    }
}
const sentence = (message) => (/[.?]$/.test(message) ? message : `${message}.`);
function print(text, { stdout }) {
    stdout.write(`${text}\n`);
    return 0;
}
function fail(text, code, { stderr }) {
    stderr.write(`${text}\n`);
    return code;
}
function overview() {
    const rows = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`);
    return `story-widgets <command>\n\n${rows.join('\n')}\n\n“story-widgets <command> --help” tells more; --version tells the version.`;
}

var main$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  main: main
});

export { main$1 as m, packageFile as p, version as v };
