import { widgetOf } from './widgets.js';

/** What has its story, and hears the reader itself: widgets, and bundles around some. */
const ready = new Set();
/** The buttons that were pressed before. */
const pressed = new Set();
const isReady = (widget) => ready.has(widget) || [...ready].some((each) => each instanceof Element && each.contains(widget));
/**
 * Keeps each press of a button until its widget can hear it, and presses it then: what the reader wanted while the script was
 * on its way is done. Links and disclosures work without a script.
 */
function replayClicks() {
    const hear = (event) => {
        const widget = widgetOf(event);
        const button = event.composedPath().find((target) => target instanceof HTMLButtonElement);
        if (!widget || !button || isReady(widget))
            return;
        event.stopImmediatePropagation();
        pressed.add(button);
    };
    const press = ({ target }) => {
        ready.add(target);
        for (const button of pressed) {
            const { host } = button.getRootNode();
            // Where the story was rendered anew, as by another version of the script, the button is gone.
            if (host && !isReady(host))
                continue;
            pressed.delete(button);
            button.click();
        }
    };
    addEventListener('click', hear, true);
    addEventListener('story-load', press, true);
}

export { replayClicks };
