import { version } from '../base/version.js';
import { StoryErrorEvent } from '../story-events.js';
import { handOver } from './stories.js';

/** Loads the elements that render, and calls `act` with them; says it where they are missing, or of another version. */
async function loadFull(element, act) {
    try {
        const full = await import('./full-elements.js');
        if (full.version !== version)
            throw new Error();
        handOver(full);
        return act(full);
    }
    catch {
        const reason = 'full-elements.js cannot be loaded; what is prerendered stays';
        console.warn(`<${element.localName}> ${reason}`);
        element.dispatchEvent(new StoryErrorEvent({ code: 'unavailable', path: '', reason }));
        return undefined;
    }
}

export { loadFull };
