/** Loads what only some timelines need. */
export const loadMore = () => import('./timeline-more.js');
