import { registerStory as registerStory$1 } from './shared/story-registry.js';
import { vouch } from './story/checked-story.js';
import story from './stories/us-army-ukraine.js';
import './story-bundle/define.js';

registerStory$1(vouch(story));
registerStory$1(story, '');
/** Adds a story that `story-id` finds, to the copy of the script whose elements the page has. */
const registerStory = (...story) => customElements.get('story-bundle').registerStory(...story);

export { registerStory };
