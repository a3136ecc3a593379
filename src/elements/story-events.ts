import type {StoryErrorCode} from '../story/story-error.js';
import type {Story} from '../story/story.js';

/** What all events of the elements have in common: they bubble, and they leave shadow roots. */
export class WidgetEvent extends Event {
  constructor(type: string, fields: object) {
    super(type, {bubbles: true, composed: true});
    Object.assign(this, fields);
  }
}

/** The element has a story to show. */
export class StoryLoadEvent extends WidgetEvent {
  declare readonly story: Story;

  constructor(fields: {story: Story}) {
    super('story-load', fields);
  }
}

/** What was wrong with a story, in words for the page's author. */
export interface StoryFault {
  /** A short name of the kind of fault. */
  code: StoryErrorCode;
  /** The place in the story, such as `timeline[2].when`; empty where the whole is meant. */
  path: string;
  /** One sentence. */
  reason: string;
}

/** The element was given something that it cannot show; its fallback stands. */
export class StoryErrorEvent extends WidgetEvent implements StoryFault {
  declare readonly code: StoryErrorCode;
  declare readonly path: string;
  declare readonly reason: string;

  constructor(fault: StoryFault) {
    super('story-error', fault);
  }
}

/** The reader opened the words of the article that an item rests on. */
export class PassageOpenEvent extends WidgetEvent {
  /** The id of the item. */
  declare readonly item: string;

  constructor(fields: {item: string}) {
    super('passage-open', fields);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'story-load': StoryLoadEvent;
    'story-error': StoryErrorEvent;
    'passage-open': PassageOpenEvent;
  }
}
