import { basename } from 'node:path';
import { formatOf } from '../../formats/formats.js';

/** What to tell of data that are no story but a document of another format; undefined where they look like none. */
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
/** A name as a shell takes it for one word. */
const inShell = (name) => /^[\w./:+@%,=\\-]+$/.test(name) || process.platform === 'win32'
    ? name
    : `'${name.replaceAll("'", "'\\''")}'`;

export { foreignStory };
