import { parseStoryFile } from '../../check/check-text.js';
import { orFail } from '../command.js';
import 'node:fs';
import 'node:fs/promises';

/**
 * The result of `parseStoryFile`; for a document of another format a problem that says so, and the command to use.
 * @throws {Failure} where its name says neither article nor story
 */
async function parseNamed(text, file, claims) {
    const read = await orFail(file, () => parseStoryFile(text, file, claims));
    if (read.data === undefined || read.story)
        return read;
    // The other formats take long to load, and most files are stories.
    const { foreignStory } = await import('./foreign-story.js');
    const foreign = foreignStory(read.data, file);
    return foreign ? { ...read, problems: [foreign], warnings: [] } : read;
}

export { parseNamed };
