import {itemAround} from '../base/item-id.js';
import {WidgetEvent} from '../story-events.js';

/** The reader opened or closed the section behind a key point. */
export class KeyPointsToggleEvent extends WidgetEvent {
  /** The id of the key point. */
  declare readonly item: string;
  declare readonly open: boolean;

  constructor(fields: {item: string; open: boolean}) {
    super('key-points-toggle', fields);
  }
}

/** Tells the page of a section that the reader opened or closed. */
export function tellSection(host: EventTarget, details: HTMLDetailsElement) {
  if (details.matches('[part=section]'))
    host.dispatchEvent(new KeyPointsToggleEvent({item: itemAround(details), open: details.open}));
}
