/** The entry for a script tag: defines all elements, with the bundled story as the one they show by default. */
import {registerStory} from './shared/story-registry.js';
import {vouch} from './story/checked-story.js';
import story from './stories/us-army-ukraine.md';
import './story-bundle/define.js';

registerStory(vouch(story));
registerStory(story, '');

export {registerStory};
