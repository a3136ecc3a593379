import {PassageOpenEvent} from '../story-events.js';
import {itemAround} from './item-id.js';

/** What the reader does in a shadow root. */
export const readerEvents = ['click', 'keydown', 'toggle', 'scroll'];

/** Hears that, which is heard there and not in templates: prerendered markup behaves the same. */
export function hearReader(root: EventTarget, listener: EventListenerObject) {
  for (const type of readerEvents) root.addEventListener(type, listener, true);
}

/** Tells the page of a passage that the reader opened. */
export function tellPassage(host: EventTarget, details: HTMLDetailsElement) {
  if (details.matches('[part=passage][open]'))
    host.dispatchEvent(new PassageOpenEvent({item: itemAround(details)}));
}
