import { basename } from 'node:path';
import { f as formatOf } from './formats.js';

/** The problem of data that are a document of another format, with the command to use; undefined for other data. */
function foreignStory(data, file) {
    const format = formatOf(data);
    if (!format)
        return undefined;
    // A shell empties the file that a command writes to before the command reads it.
    const name = basename(file)
        .replace(/\.story\.json$/i, '-imported')
        .replace(/\.json$/i, '');
    const command = (call, to) => `“story-widgets ${call} ${inShell(file)} > ${inShell(`${name}.${to}`)}”`;
    const story = command(`import --from ${format.name}`, 'story.json');
    return {
        ...{ file, line: 1, column: 1, path: '', reason: `it is ${format.label}, not a story` },
        remedy: `make a story of it with ${story}, or an article with ${command('draft', 'md')}`,
    };
}
/** A file name quoted for a shell, where it is not one word without. */
const inShell = (name) => /^[\w./:+@%,=\\-]+$/.test(name) || process.platform === 'win32'
    ? name
    : `'${name.replaceAll("'", "'\\''")}'`;

export { foreignStory };
