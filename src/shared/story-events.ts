import type {Story} from '../story/story.js';

/** The element has a story to show. */
export class StoryLoadEvent extends Event {
  readonly story: Story;

  constructor(story: Story) {
    super('story-load', {bubbles: true, composed: true});
    this.story = story;
  }
}

/** What was wrong with a story, in words for the page's author. */
export interface StoryFault {
  /** A short name of the kind of fault, such as `invalid` or `newer-version`. */
  code: string;
  /** The place in the story, such as `timeline[2].when`; empty where the whole is meant. */
  path: string;
  /** One sentence. */
  reason: string;
}

/** The element was given something that it cannot show; its fallback stands. */
export class StoryErrorEvent extends Event implements StoryFault {
  declare readonly code: string;
  declare readonly path: string;
  declare readonly reason: string;

  constructor(fault: StoryFault) {
    super('story-error', {bubbles: true, composed: true});
    Object.assign(this, fault);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'story-load': StoryLoadEvent;
    'story-error': StoryErrorEvent;
  }
}
