import { WidgetEvent } from '../story-events.js';

/** The reader moved to an event with the buttons or the keyboard. */
class TimelineStripSelectEvent extends WidgetEvent {
    constructor(fields) {
        super('timeline-strip-select', fields);
    }
}

export { TimelineStripSelectEvent };
