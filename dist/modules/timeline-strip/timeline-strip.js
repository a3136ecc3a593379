import { StoryElement } from '../shared/story-element.js';
import { WidgetEvent } from '../shared/story-events.js';
import { timelineTemplate } from './timeline-strip.template.js';
import styles from './timeline-strip.styles.js';

/** The reader moved to an event with the buttons or the keyboard. */
class TimelineStripSelectEvent extends WidgetEvent {
    constructor(fields) {
        super('timeline-strip-select', fields);
    }
}
/**
 * The events of the story in order: a strip to scroll sideways, by hand, with two buttons, or with the arrow keys while
 * focus is inside; a plain list where the element is narrow, and on paper. A rail shows how far apart the events lie.
 * What is planned or has no date says so in words.
 *
 * @tagname timeline-strip
 * @slot - What shows until there is a story, and stays if none comes or if it has no timeline.
 * @fires {TimelineStripSelectEvent} timeline-strip-select - The reader moved to an event.
 * @csspart base - The whole timeline.
 * @csspart label - The small heading at the top.
 * @cssprop [--story-ground=Canvas] - The inside of a planned event's dot.
 * @csspart skip - The button past the widget, seen when it has the focus.
 * @csspart end - The place it leads to.
 * @csspart previous - The button to the event before.
 * @csspart next - The button to the event after.
 * @csspart scale - The rail.
 * @csspart strip - What scrolls sideways.
 * @csspart list - The list of events.
 * @csspart event - One event.
 * @csspart when - Its date, or that it has none.
 * @csspart date - The date itself.
 * @csspart group - What several events have in common.
 * @csspart heading - The title of an event.
 * @csspart text - Its text.
 * @csspart image - Its picture.
 * @csspart correction - A correction that affects the item it stands with.
 * @csspart passage - The disclosure of the words an event rests on.
 * @csspart passage-toggle - Its control.
 * @csspart passage-text - The words, in the paragraph around them.
 * @csspart mark - The words themselves.
 * @csspart link - A link.
 */
class TimelineStrip extends StoryElement {
    static { this.styles = [...StoryElement.styles, styles]; }
    /** The place in the timeline of the first event on screen, and whether the last one is there too. */
    #first = 0;
    #atEnd = true;
    #observer;
    renderStory(story) {
        return timelineTemplate(story, this.headingLevel);
    }
    updated(changed) {
        super.updated(changed);
        this.#observer?.disconnect();
        const items = this.#items;
        if (!items.length)
            return;
        const visible = new Set();
        const onSight = (entries) => {
            for (const { target, isIntersecting } of entries)
                visible[isIntersecting ? 'add' : 'delete'](target);
            const first = items.findIndex((item) => visible.has(item));
            const atEnd = visible.has(items.at(-1));
            // Between two events none may be whole.
            if (first < 0)
                return;
            this.#first = first;
            this.#atEnd = atEnd;
            this.#showEdges();
        };
        this.#observer = new IntersectionObserver(onSight, {
            root: items[0].closest('[part=strip]'),
            threshold: 0.9,
        });
        for (const item of items)
            this.#observer.observe(item);
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.#observer?.disconnect();
    }
    get #scrolls() {
        return this.#first > 0 || !this.#atEnd;
    }
    #find(selector) {
        return [...this.renderRoot.querySelectorAll(selector)];
    }
    get #items() {
        return this.#find('[part=event]');
    }
    /** What depends on the width is no matter of the story, and stays out of the template. */
    #showEdges() {
        const [previous, next] = this.#find('button');
        const [strip] = this.#find('[part=strip]');
        if (!previous || !next || !strip)
            return;
        // Not disabled, which would take the focus away from a reader who came to the end.
        previous.ariaDisabled = `${this.#first === 0}`;
        next.ariaDisabled = `${this.#atEnd}`;
        previous.parentElement.hidden = !this.#scrolls;
        if (this.#scrolls)
            strip.tabIndex = 0;
        else
            strip.removeAttribute('tabindex');
    }
    handleEvent(event) {
        super.handleEvent(event);
        const target = event.target;
        const far = this.#items.length;
        const forward = getComputedStyle(target).direction === 'rtl' ? -1 : 1;
        const steps = {
            previous: -1,
            next: 1,
            ArrowRight: forward,
            ArrowLeft: -forward,
            Home: -far,
            End: far,
        };
        const { key = target.part.value, altKey, ctrlKey, metaKey, shiftKey } = event;
        const step = steps[key];
        if (!step || altKey || ctrlKey || metaKey || shiftKey || !this.#scrolls)
            return;
        event.preventDefault();
        const index = Math.min(far - 1, Math.max(0, this.#first + step));
        if (step > 0 ? this.#atEnd : !this.#first)
            return;
        const item = this.#items[index];
        item.scrollIntoView({ block: 'nearest', inline: 'start' });
        this.dispatchEvent(new TimelineStripSelectEvent({ item: item.dataset.item, index }));
    }
}

export { TimelineStrip, TimelineStripSelectEvent };
