import type { Story } from './story.js';
/** The checked story that was made of `value`, if it was checked before. */
export declare const checkedStory: (value: unknown) => Story | undefined;
/** Promises that `story` passed `parseStory`, now or at build, and remembers it for itself and for its `origin`. */
export declare function markChecked(story: Story, origin?: unknown): Story;
