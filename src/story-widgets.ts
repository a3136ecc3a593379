/** The entry for a script tag: defines all elements, with the bundled story as the one they show by default. */
import type {StoryBundle} from './story-bundle/story-bundle.js';
import {registerStory as register} from './shared/story-registry.js';
import {vouch} from './story/checked-story.js';
import story from './stories/us-army-ukraine.md';
import './story-bundle/define.js';

register(vouch(story));
register(story, '');

/** Adds a story that `story-id` finds, to the copy of the script whose elements the page has. */
export const registerStory: typeof register = (...story) =>
  // Absent in XHTML, and where the page has an element of this name itself.
  ((customElements.get('story-bundle') as typeof StoryBundle | undefined)?.registerStory ?? register)(
    ...story,
  );
