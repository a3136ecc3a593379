/** The entry for a script tag: defines all elements, with the bundled story as the one they show by default. */
import { registerStory } from './shared/story-registry.js';
import './story-bundle/define.js';
export { registerStory };
