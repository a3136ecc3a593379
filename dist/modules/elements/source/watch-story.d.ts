import type { Story } from '../../story/story.js';
/** What a watcher is told: a story and when it was read, or why there is none. */
export type Report = {
    story: Story;
    readAt: Date;
} | {
    error: unknown;
};
export interface Watch {
    /** Ends it; the last watcher to leave ends the request. */
    leave(): void;
    /** Asks again after a failure. */
    retry(): void;
}
export interface WatchOptions {
    integrity?: string | undefined;
    /** Seconds between two readings while the page is visible; none without it. */
    refresh?: number | undefined;
    onReport: (report: Report) => void;
}
/** Watches the story at `url`; all that watch the same one share its requests and its answer, as long as one of them does. */
export declare function watchStory(url: string, { integrity, refresh, onReport }: WatchOptions): Watch;
