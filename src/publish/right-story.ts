import {parseStoryFile} from '../check/check-text.js';
import type {StoryFile} from '../check/story-file.js';
import {Refusal} from '../formats/common/refusal.js';
import type {Story} from '../story/story.js';

/**
 * A file of that name and text, with its story.
 * @param refused what cannot be done with it where something is wrong
 * @throws {Refusal} where something is wrong with it, with the place of the first problem
 */
export function rightStory(text: string, file: string, refused: string): StoryFile & {story: Story} {
  const read = parseStoryFile(text, file);
  const {story, problems} = read;
  const [first] = problems;
  if (story && !first) return {...read, story};
  const told = first && `; first: ${first.path ? `${first.path}: ` : ''}${first.reason}`;
  throw new Refusal('not-right', `it is not right itself, and ${refused}${told ?? ''}`, first);
}
