import { registerStory as register } from './shared/story-registry.js';
import './story-bundle/define.js';
/** Adds a story that `story-id` finds, to the copy of the script whose elements the page has. */
export declare const registerStory: typeof register;
