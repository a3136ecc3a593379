import { PassageOpenEvent } from '../story-events.js';
import { itemAround } from './item-id.js';

/** What the reader does in a shadow root. */
const readerEvents = ['click', 'keydown', 'toggle', 'scroll'];
/** Hears that, which is heard there and not in templates: prerendered markup behaves the same. */
function hearReader(root, listener) {
    for (const type of readerEvents)
        root.addEventListener(type, listener, true);
}
/** Tells the page of a passage that the reader opened. */
function tellPassage(host, details) {
    if (details.matches('[part=passage][open]'))
        host.dispatchEvent(new PassageOpenEvent({ item: itemAround(details) }));
}

export { hearReader, readerEvents, tellPassage };
