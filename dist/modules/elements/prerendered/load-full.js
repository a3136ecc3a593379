import { askAgain } from '../source/ask-again.js';
import { version } from '../base/version.js';
import { StoryErrorEvent } from '../story-events.js';
import { handOver } from './stories.js';

const load = askAgain((_again) => import('./full-elements.js'));
let isTold = false;
/** Loads the elements that render, and calls `act` with them, or `miss` where they are missing, or of another version. */
async function loadFull(element, act, miss) {
    try {
        const full = await load();
        if (full.version !== version)
            throw new Error();
        handOver(full);
        return act(full);
    }
    catch {
        const reason = 'full-elements.js cannot be loaded; what is prerendered stays';
        if (!isTold)
            console.warn(`<${element.localName}> ${reason}`);
        isTold = true;
        miss();
        element.dispatchEvent(new StoryErrorEvent({ code: 'unavailable', path: '', reason }));
        return undefined;
    }
}

export { loadFull };
