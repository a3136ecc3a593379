/** The element has a story to show. */
class StoryLoadEvent extends Event {
    constructor(story) {
        super('story-load', { bubbles: true, composed: true });
        this.story = story;
    }
}
/** The element was given something that it cannot show; its fallback stands. */
class StoryErrorEvent extends Event {
    constructor(fault) {
        super('story-error', { bubbles: true, composed: true });
        Object.assign(this, fault);
    }
}

export { StoryErrorEvent, StoryLoadEvent };
