import { registerStory as registerStory$1, registerLabels as registerLabels$1 } from './elements/source/story-registry.js';
import { markChecked } from './story/checked-story.js';
import story from './stories/us-army-ukraine.js';
import './elements/story-bundle/define.js';

registerStory$1(markChecked(story));
registerStory$1(story, '');
/** Adds a story that `story-id` finds, to the copy of the script whose elements the page has. */
const registerStory = (...story) => 
// Absent in XHTML, and where the page has an element of this name itself.
(bundle()?.registerStory ?? registerStory$1)(...story);
/** Replaces labels in a language, or adds a language, there too. */
const registerLabels = (...labels) => (bundle()?.registerLabels ?? registerLabels$1)(...labels);
const bundle = () => customElements.get('story-bundle');

export { registerLabels, registerStory };
