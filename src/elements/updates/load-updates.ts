import {askAgain} from '../source/ask-again.js';

/** Loads what only pages that tell of editions need. */
export const loadUpdates = askAgain((_again) => import('./story-updates.js'));
