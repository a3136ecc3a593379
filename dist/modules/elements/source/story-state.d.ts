import type { Story } from '../../story/story.js';
import type { GivenLabels, Labels } from '../../languages/labels.js';
import type { StoryFault } from '../story-events.js';
/** The element that asked: `report` answers it until `signal` aborts, with its labels and those that the page's author gave. */
export interface Asked {
    signal: AbortSignal;
    report(state: StoryState): void;
    givenLabels(source: {
        lang: string;
    }): GivenLabels;
    label(source: {
        lang: string;
    }, name: 'failed' | 'retry' | 'updated'): string;
}
export type StoryState = {
    status: 'waiting';
    story?: undefined;
} | {
    status: 'ready';
    story: Story;
    /** The line under the widget. */
    note?: string | Node | undefined;
    labels?: Partial<Labels> | undefined;
    /** Whether the object that the page gave still says what was checked. */
    isCurrent?: () => boolean;
} | {
    status: 'failed';
    story?: undefined;
    fault: StoryFault;
    note: string;
    retry?: {
        label: string;
        act(): void;
    } | undefined;
};
/** What a page can say about a story from outside; one of `story`, `src` and `json` is there. */
export interface OutsideStory {
    story?: unknown;
    src?: string | undefined;
    json?: string | undefined;
    integrity?: string | undefined;
    refresh?: number | undefined;
    loading?: string | undefined;
}
/** Whether there is nothing to tell of a change; each failure is told. */
export declare const isSameState: (a: StoryState, b: StoryState) => boolean;
