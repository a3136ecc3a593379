import { around, prerendered, buttons } from './widgets.js';

/** Those that were pressed; what is pressed again is done by its widget. */
const pressed = new Set();
/**
 * Presses a button again and again until its widget has done it, whose elements prevent the default of what they do: what the
 * reader wanted while the script was on its way is done. Links and disclosures work without a script.
 */
function replayClick(event) {
    const widget = around(event, prerendered);
    const button = around(event, buttons);
    if (!widget || !button || pressed.has(button))
        return;
    pressed.add(button);
    const again = () => {
        if (event.defaultPrevented || button.hidden || !widget.isConnected)
            return;
        // Not composed, since the page has heard of the reader's.
        event = new MouseEvent('click', { cancelable: true });
        // Where the story is rendered anew, as a newer edition is, the button is another.
        (widget.shadowRoot ?? widget).querySelector(`[part=${button.part.value}]`)?.dispatchEvent(event);
        setTimeout(again, 50);
    };
    setTimeout(again);
}

export { replayClick };
