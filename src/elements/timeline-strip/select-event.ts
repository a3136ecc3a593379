import {WidgetEvent} from '../story-events.js';

/** The reader moved to an event with the buttons or the keyboard. */
export class TimelineStripSelectEvent extends WidgetEvent {
  /** The id of the event. */
  declare readonly item: string;
  /** Its place in the timeline, from 0. */
  declare readonly index: number;

  constructor(fields: {item: string; index: number}) {
    super('timeline-strip-select', fields);
  }
}
