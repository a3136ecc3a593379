/** The entry for a script tag: defines all elements, with the bundled story as the one they show by default. */
import type { StoryBundle } from './story-bundle/story-bundle.js';
import './story-bundle/define.js';
/** Adds a story that `story-id` finds, to the copy of the script whose elements the page has. */
export declare const registerStory: typeof StoryBundle.registerStory;
/** Replaces labels in a language, or adds a language, there too. */
export declare const registerLabels: typeof StoryBundle.registerLabels;
