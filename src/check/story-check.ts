/**
 * What only stories from outside need: the check of every value, and the wording of their dates. Elements load it on
 * demand, from beside the script, so that a reader of the bundled story never pays for it.
 */
export {StoryError, parseStory} from '../story/parse-story.js';
