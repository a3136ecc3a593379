import { digestOf } from './built-file.js';
import { settingsOf } from './settings.js';

/**
 * @param version that of this package
 * @param lenient publishes what a draft only guessed too
 */
function folderSettings(base, { scripts }, version, lenient = false) {
    const settings = settingsOf(base, scripts);
    const files = Object.values(settings.shared).map(({ file }) => file);
    const digest = digestOf(version, base, ...files, scripts.alone, scripts.whole, ...(lenient ? ['lenient'] : []));
    return { ...settings, ...(lenient && { lenient }), digest };
}
/** Two builds of a file with one digest make the same. The file's name is in it, since the story's id may come of it. */
const sourceDigest = (name, bytes, { digest }) => digestOf(digest, name, bytes);
/** The files that all stories of a folder share, by their names in it. */
const sharedByName = ({ shared }, { scripts, beside }) => [
    ...Object.entries(beside),
    ...Object.keys(shared).map((kind) => [
        shared[kind].file,
        scripts[kind],
    ]),
];
/** A manifest as it is written: the same stories make the same bytes. */
function manifestText(manifest) {
    const stories = Object.fromEntries(Object.entries(manifest.stories).sort(([one], [other]) => (one < other ? -1 : 1)));
    return `${JSON.stringify({ ...manifest, stories }, null, 2)}\n`;
}

export { folderSettings, manifestText, sharedByName, sourceDigest };
