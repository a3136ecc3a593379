/** What all events of the elements have in common: they bubble, and they leave shadow roots. */
class WidgetEvent extends Event {
    constructor(type, fields) {
        super(type, { bubbles: true, composed: true });
        Object.assign(this, fields);
    }
}
/** The element has a story to show. */
class StoryLoadEvent extends WidgetEvent {
    constructor(fields) {
        super('story-load', fields);
    }
}
/** The element was given something that it cannot show; its fallback stands. */
class StoryErrorEvent extends WidgetEvent {
    constructor(fault) {
        super('story-error', fault);
    }
}
/** The reader opened the words of the article that an item rests on. */
class PassageOpenEvent extends WidgetEvent {
    constructor(fields) {
        super('passage-open', fields);
    }
}

export { PassageOpenEvent, StoryErrorEvent, StoryLoadEvent, WidgetEvent };
