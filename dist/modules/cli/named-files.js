import { statSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { F as Failure } from './command.js';
import { systemReason } from './cli-files-system-error.js';

/**
 * The files that a command line names: a folder stands for the articles (`.md`) and stories (`.story.json`) in it, at any depth and
 * in the order of their names, but for what is hidden or installed.
 * @throws {Failure} where a folder has none, or cannot be read
 */
function filesIn(names) {
    return names.flatMap((name) => {
        if (!statSync(name, { throwIfNoEntry: false })?.isDirectory())
            return [name];
        const files = inFolder(name);
        if (files.length === 0)
            throw new Failure(`${name}: no article (.md) and no story (.story.json) is in it`);
        return files;
    });
}
function inFolder(folder) {
    return entriesOf(folder).flatMap((entry) => {
        const path = join(folder, entry.name);
        if (entry.name.startsWith('.') || entry.name === 'node_modules')
            return [];
        if (entry.isDirectory())
            return inFolder(path);
        return /\.(?:md|markdown|story\.json)$/i.test(entry.name) ? [path] : [];
    });
}
function entriesOf(folder) {
    try {
        return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    catch (error) {
        throw new Failure(`${folder}: ${systemReason(error)}`);
    }
}

export { filesIn as f };
