import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {folderOf} from '../../publish/build/built-file.js';
import {isShown} from '../../publish/build/edition.js';
import {withChanges} from '../../story/changes/carry.js';
import {parseJson} from '../../story/load-data.js';
import {StoryError, parseStory} from '../../story/parse-story.js';
import type {Story} from '../../story/story.js';
import {systemReason} from '../files/system-error.js';

/** A story with what changed since its last edition, and why that could not be read, where there is one. */
export interface Compared {
  story: Story;
  unread?: string;
}

/** Compares a story with the edition of it that a build wrote into a folder. */
export async function sinceLastEdition(story: Story, folder: string): Promise<Compared> {
  const file = join(folder, folderOf(story.id), 'story.json');
  try {
    const text = await readFile(file, 'utf8');
    // What is left out of an edition of an older version was told when that was built.
    const last = parseStory(parseJson(text, file), {warn: () => {}});
    // One that was taken back has no words to compare with, and none are told of one that is.
    return {story: isShown(story) && isShown(last) ? withChanges(story, last) : story};
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {story};
    const reason = error instanceof StoryError ? error.message : systemReason(error);
    return {story, unread: `${file}: no edition to compare with, so no changes are told: ${reason}\n`};
  }
}
