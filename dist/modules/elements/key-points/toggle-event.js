import { itemAround } from '../base/item-id.js';
import { WidgetEvent } from '../story-events.js';

/** The reader opened or closed the section behind a key point. */
class KeyPointsToggleEvent extends WidgetEvent {
    constructor(fields) {
        super('key-points-toggle', fields);
    }
}
/** Tells the page of a section that the reader opened or closed. */
function tellSection(host, details) {
    if (details.matches('[part=section]'))
        host.dispatchEvent(new KeyPointsToggleEvent({ item: itemAround(details), open: details.open }));
}

export { KeyPointsToggleEvent, tellSection };
