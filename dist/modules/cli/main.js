import { UsageError, Failure } from './command.js';
import { nearestKey } from '../formats/common/did-you-mean.js';
import { version } from './package-file.js';

/** Each command is loaded when called: the compiler of articles takes longer to load than a build without changes. */
const commands = {
    init: async () => (await import('./init.js')).init,
    draft: async () => (await import('./draft.js')).draft,
    check: async () => (await import('./check.js')).check,
    propose: async () => (await import('./propose.js')).propose,
    approve: async () => (await import('./approve.js')).approve,
    preview: async () => (await import('./preview.js')).preview,
    build: async () => (await import('./build.js')).build,
    import: async () => (await import('./import.js')).importStory,
    export: async () => (await import('./export.js')).exportStory,
};
/**
 * Runs a command line, without `node` and the script's name, and tells the exit code: 0 done, 1 something is wrong,
 * 2 wrongly called, 130 interrupted (143 by `SIGTERM`, as a shell tells it). Throws nothing that a file or a user can cause.
 */
async function main([name, ...args], io) {
    if (name === '--version' || name === '-v')
        return print(version, io);
    if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
        const help = await overview();
        return name === undefined ? fail(help, 2, io) : print(help, io);
    }
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!load) {
        const names = Object.keys(commands);
        const meant = nearestKey(names, name);
        const help = meant ? `did you mean “${meant}”?` : `there are ${names.join(', ')}.`;
        return fail(`There is no command “${name}”; ${help}\nSee story-widgets --help.`, 2, io);
    }
    const command = await load();
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
async function overview() {
    const rows = Object.entries(commands).map(async ([name, load]) => `  ${name.padEnd(9)}${(await load()).summary}`);
    const list = (await Promise.all(rows)).join('\n');
    return `story-widgets <command>\n\n${list}\n\n“story-widgets <command> --help” tells more; --version tells the version.`;
}

export { main };
