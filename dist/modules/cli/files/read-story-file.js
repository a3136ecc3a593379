import { parseStoryFile, kindOf } from '../../check/check-text.js';
import { orFail } from '../command.js';
import { readText } from './read-text.js';

/** @throws {Failure} where the file cannot be read, or is neither an article nor a story */
async function readStoryText(file) {
    await orFail(file, () => kindOf(file));
    return readText(file);
}
/**
 * Reads an article (`.md`) or a story (`.json`) and checks all of it.
 * @throws {Failure} where the file cannot be read, or is neither
 */
const readStoryFile = async (file, claims) => parseNamed(await readStoryText(file), file, claims);
/**
 * What `parseStoryFile` finds; but of a document of another format what that is, and the command to use.
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

export { parseNamed, readStoryFile, readStoryText };
