import type {ReadContext} from '../formats/common/format.js';
import type {Loss} from '../formats/common/losses.js';
import type {ForeignFormat} from '../formats/formats.js';
import {parseStory} from '../story/parse-story.js';
import type {LeftOut} from '../story/parse-story.js';
import type {Story} from '../story/story.js';

/**
 * A story of a document of another format, and all that it could not carry; what the check leaves out is lost as well,
 * under the path `story`.
 * @throws {Refusal} where the data are not of that format, or tell no language or headline
 * @throws {StoryError} where the check refuses the story that was read
 */
export function importStory(
  data: unknown,
  format: ForeignFormat,
  context: ReadContext,
): {story: Story; losses: Loss[]} {
  const {document, losses} = format.read(data, context);
  const warn = (_: string, leftOut: readonly LeftOut[]) => {
    for (const {path, reason} of leftOut) losses.push({path: 'story', reason: `${path}: ${reason}`});
  };
  return {story: parseStory(document, {warn}), losses};
}
