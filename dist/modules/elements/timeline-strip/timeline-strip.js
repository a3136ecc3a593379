import { render } from 'lit';
import { askAgain } from '../source/ask-again.js';
import { keepFocus } from '../base/keep-focus.js';
import { label } from '../../languages/labels.js';
import { langOf } from '../templates/label.js';
import { StoryElement } from '../base/story-element.js';
import { maxEvents, isLarge, listNeedsMore } from './needs-more.js';
import { timelineEvent } from './timeline-event.js';
import { timelineTemplate } from './timeline-strip.template.js';
import timelineStyles from './timeline-strip.styles.js';

const loadMore = askAgain((_again) => import('./timeline-more.js'));
/**
 * The events of the story in order: a strip to scroll sideways, by hand, with two buttons, or with the arrow keys while
 * focus is inside; a plain list where the element is narrow, and on paper. A rail shows how far apart the events lie.
 * What is planned or has no date says so in words.
 *
 * @tagname timeline-strip
 * @slot - What shows until there is a story, and stays if none comes or if it has no timeline.
 * @fires {TimelineStripSelectEvent} timeline-strip-select - The reader moved to an event, with the buttons or the keyboard.
 * @csspart base - The whole timeline.
 * @csspart label - The small heading at the top.
 * @cssprop [--story-ground=Canvas] - The inside of a planned event's dot.
 * @csspart skip - The button past the widget, seen when it has the focus.
 * @csspart end - The place it leads to.
 * @csspart previous - The button to the event before.
 * @csspart next - The button to the event after.
 * @csspart position - Which entry is the first in view, of how many.
 * @csspart latest - The button to the last entry.
 * @csspart filter - The choice of a group of entries.
 * @csspart scale - How far apart the entries lie, on one line.
 * @csspart years - The round steps below that line, which lead to the entries in them.
 * @csspart strip - What scrolls sideways.
 * @csspart list - The list of events.
 * @csspart more - Entries that a phone folds away.
 * @csspart more-toggle - The control that shows them.
 * @csspart event - One event.
 * @csspart when - Its date, or that it has none.
 * @csspart date - The date itself.
 * @csspart group - What several events have in common.
 * @csspart heading - The title of an event.
 * @csspart text - Its text.
 * @csspart by - Who said what the event quotes.
 * @csspart image - Its picture.
 * @csspart embed - What there is to play or to look at elsewhere.
 * @csspart embed-open - The link that plays it here.
 * @csspart embed-frame - The player, once the reader asked for it.
 * @csspart embed-close - The button that takes it away.
 * @csspart correction - A correction that affects the item it stands with.
 * @csspart legend - What the mark at the end of a line means.
 * @csspart passage - The disclosure of the words an event rests on.
 * @csspart passage-toggle - Its control.
 * @csspart passage-text - The words, in the paragraph around them, and where they stand.
 * @csspart place - Where they stand: the section, as a link.
 * @csspart mark - The words themselves.
 * @csspart link - A link.
 */
class TimelineStrip extends StoryElement {
    static { this.styles = [...StoryElement.styles, ...timelineStyles]; }
    static { this.properties = { ...StoryElement.properties, start: {} }; }
    /** The place of that entry, once the code that knows it has come; 0 until then, and where the first is meant. */
    #start = 0;
    #observer;
    /** How many entries are rendered here: without bound where the code for more does not come. */
    #maxEvents = maxEvents;
    /** Whether a story needed that code, and the next has to be rid of its marks. */
    #hasMore = false;
    #more;
    /** Whether the strip has been on screen: before that nobody sees what that code draws. */
    #isSeen = !globalThis.IntersectionObserver;
    renderStory(story) {
        const { length } = story.timeline;
        return timelineTemplate(story, this.headingLevel, length > this.#maxEvents ? 20 : length, this.#start);
    }
    updated(changed) {
        super.updated(changed);
        this.#observer?.disconnect();
        this.#more = undefined;
        const strip = this.renderRoot.querySelector('[part=strip]');
        const { story } = this.source.state;
        if (!strip || !story || this.#maxEvents > maxEvents)
            return;
        const look = () => {
            if (this.#more)
                return this.#more.look();
            this.#hasMore ||= strip.scrollWidth > strip.clientWidth + 1;
            if (this.#hasMore && this.#isSeen)
                void this.#loadMore(story);
        };
        this.#isSeen ||= !!this.start || isLarge(story.timeline);
        this.#hasMore ||= !!this.start || listNeedsMore(story.timeline, Date.now() / 864e5);
        if (this.#hasMore)
            look();
        if (!this.#isSeen) {
            const sight = new IntersectionObserver((entries) => {
                if (!entries.at(-1).isIntersecting)
                    return;
                sight.disconnect();
                this.#isSeen = true;
                look();
            });
            sight.observe(strip);
        }
        // What tests run in may have no layout, and none of these.
        this.#observer = globalThis.ResizeObserver && new ResizeObserver(look);
        this.#observer?.observe(strip);
    }
    async #loadMore(story) {
        try {
            const { showMore, startPlace } = await loadMore();
            // Another story came meanwhile, and asks for itself if it has to; or this one was asked for twice.
            if (story !== this.source.state.story || this.#more)
                return;
            const start = Math.max(0, startPlace(story, this.start));
            if (start !== this.#start) {
                this.#start = start;
                return this.requestUpdate();
            }
            this.#more = showMore(this, { story, keepFocus, label, langOf, render, timelineEvent });
            // There is more to scroll to, and perhaps what the page's address names.
            this.followHash();
        }
        catch {
            // Slower, but whole.
            this.#maxEvents = Infinity;
            this.requestUpdate();
        }
    }
    /** @internal */
    findItem(id) {
        return super.findItem(id) ?? this.#more?.find(id);
    }
    handleEvent(event) {
        super.handleEvent(event);
        this.#more?.hear(event);
    }
}

export { TimelineStrip };
