import type { showMore } from './timeline-more.js';
type More = {
    showMore: typeof showMore;
};
/**
 * Loads what only some timelines need, for the plain script, where it stands in the place of load-more.ts. A
 * page from disk or in a sandbox, and one of another origin than the script, may load no module, but another plain script.
 */
export declare const loadMore: () => Promise<More>;
export {};
