import {fileDigest} from './build-settings.js';
import type {BuildSettings} from './build-settings.js';
import {Failure} from '../command.js';
import {tell} from '../../check/problem.js';
import {parseNamed} from '../files/read-story-file.js';
import {decodeText, readBytes} from '../files/read-text.js';
import {storyFiles} from './story-files.js';
import type {StoryFiles} from './story-files.js';
import {kindOf} from '../../check/check-text.js';

/** What came of a file: all that is to be written and the file's digest, or what to tell the publisher. */
export type FileBuild = {digest: string; story: StoryFiles} | {told: string};

/** Makes all that is to be written of an article or a story. Writes nothing itself, so any thread can do it. */
export async function buildFile(file: string, settings: BuildSettings): Promise<FileBuild> {
  try {
    kindOf(file);
    const bytes = await readBytes(file);
    const {story, problems} = await parseNamed(decodeText(bytes, file), file);
    if (!story || problems.length > 0) return {told: problems.map(tell).join('')};
    return {digest: fileDigest(file, bytes, settings), story: await storyFiles(story, settings)};
  } catch (error) {
    if (error instanceof Failure) return {told: `${error.message}\n`};
    throw error;
  }
}
