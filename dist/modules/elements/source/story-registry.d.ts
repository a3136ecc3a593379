import type { GivenLabels, Labels } from '../../languages/labels.js';
import type { Story } from '../../story/story.js';
/** What a build says of a story that it checked: its digest, and the labels of its language unless that is English. */
export interface Built {
    digest: string;
    labels?: Partial<Labels>;
}
/** The elements on the page, which look again when a story is registered. */
export declare const listeners: Set<{
    requestUpdate(): void;
}>;
/** What they show may be another. */
export declare const lookAgain: () => void;
/** What was registered under an id, or under none; it may still have to be checked. */
export declare const registeredStory: (id: string) => unknown;
/**
 * Makes a story known by its id, so that `story-id` finds it, now or in elements that wait for it already; under the id
 * `''` it is the one that elements show when the page gives them none. What `parseStory` or the build did not make, or
 * what somebody has altered since the build, is checked before it shows.
 */
export declare function registerStory(story: {
    id: string;
}, id?: string, built?: Built): void;
/**
 * Replaces labels in a language, such as `{readSection: 'Keep reading'}` in `en`, or adds a language: a BCP 47 tag, with
 * or without a region.
 */
export declare function registerLabels(lang: string, labels: GivenLabels): void;
/** The checked story of `value`, if there is one and its language is at hand. */
export declare function spoken(value: unknown): Story | undefined;
