import { askAgain } from '../source/ask-again.js';

/** Loads what only pages that tell of editions need. */
const loadUpdates = askAgain((_again) => import('./story-updates.js'));

export { loadUpdates };
