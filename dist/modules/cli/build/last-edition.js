import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folderOf } from '../../publish/build/built-file.js';
import { isShown } from '../../publish/build/edition.js';
import { withChanges } from '../../story/changes/carry.js';
import { parseJson } from '../../story/load-data.js';
import { parseStory } from '../../story/parse-story.js';
import { systemReason } from '../files/system-error.js';
import { StoryError } from '../../story/story-error.js';

/** Compares a story with the edition of it that a build wrote into a folder. */
async function sinceLastEdition(story, folder) {
    const file = join(folder, folderOf(story.id), 'story.json');
    try {
        const text = await readFile(file, 'utf8');
        // What is left out of an edition of an older version was told when that was built.
        const last = parseStory(parseJson(text, file), { warn: () => { } });
        // One that was taken back has no words to compare with, and none are told of one that is.
        return { story: isShown(story) && isShown(last) ? withChanges(story, last) : story };
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return { story };
        const reason = error instanceof StoryError ? error.message : systemReason(error);
        return { story, unread: `${file}: no edition to compare with, so no changes are told: ${reason}\n` };
    }
}

export { sinceLastEdition };
