/** Loads what only some timelines need. */
const loadMore = () => import('./timeline-more.js');

export { loadMore };
