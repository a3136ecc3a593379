import { askAgain } from './ask-again.js';
import { version } from '../base/version.js';

/** Loads what only stories from outside need; throws where it is missing, or of another version. */
const loadCheck = askAgain((_again) => import('./story-check.js').then((check) => {
    // Beside a script that is kept for long, there may be a newer file.
    if (check.version !== version)
        throw new Error();
    return check;
}));

export { loadCheck };
