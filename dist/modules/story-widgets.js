import { registerStory as registerStory$1 } from './shared/story-registry.js';
import { vouch } from './story/checked-story.js';
import story from './stories/us-army-ukraine.js';
import './story-bundle/define.js';

registerStory$1(vouch(story));
registerStory$1(story, '');
/** Adds a story that `story-id` finds, to the copy of the script whose elements the page has. */
const registerStory = (...story) => bundle().registerStory(...story);
/** Replaces labels in a language, or adds a language, there too. */
const registerLabels = (...labels) => bundle().registerLabels(...labels);
const bundle = () => customElements.get('story-bundle');

export { registerLabels, registerStory };
