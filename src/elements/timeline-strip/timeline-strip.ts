import {render} from 'lit';
import type {PropertyValues} from 'lit';
import type {Story} from '../../story/story.js';
import {keepFocus} from '../base/keep-focus.js';
import {label} from '../../languages/labels.js';
import {langOf} from '../templates/label.js';
import {StoryElement} from '../base/story-element.js';
import {WidgetEvent} from '../story-events.js';
import {goesOn, hasEras, maxEvents} from './needs-more.js';
import {timelineEvent} from './timeline-event.js';
import {timelineTemplate} from './timeline-strip.template.js';
import styles from './timeline-strip.styles.js';

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
export class TimelineStrip extends StoryElement {
  static override styles = [...StoryElement.styles, styles];

  /** The place in the timeline of the first entry on screen, and whether the last one is there too. */
  #first = 0;
  #atEnd = true;
  #observer: ResizeObserver | undefined;
  /** How many entries are rendered here: without bound where the code for more does not come. */
  #maxEvents = maxEvents;
  /** Whether a story needed that code, or a mark for today, and the next has to be rid of what they wrote. */
  #hasMore = false;
  #hasToday = false;

  protected override renderStory(story: Story) {
    const {length} = story.timeline;
    return timelineTemplate(story, this.headingLevel, length > this.#maxEvents ? 20 : length);
  }

  protected override updated(changed: PropertyValues<this>) {
    super.updated(changed);
    this.#observer?.disconnect();
    const [list] = this.#find('[part=list]');
    if (!list) return;
    // What tests run in may have no layout, and none of these.
    this.#observer = globalThis.ResizeObserver && new ResizeObserver(() => this.#showEdges());
    this.#observer?.observe(list.parentElement!);
    const {story} = this.source.state;
    if (!story || this.#maxEvents > maxEvents) return;
    const {timeline} = story;
    this.#hasMore ||= hasEras(timeline) || list.childElementCount < timeline.length;
    this.#hasToday ||= goesOn(timeline, Date.now() / 864e5);
    if (!this.#hasMore && !this.#hasToday) return;
    (this.#hasMore ? import('./timeline-more.js') : import('./timeline-today.js'))
      .then(({showMore}) => {
        // Another story came meanwhile, and asks for itself if it has to.
        if (story !== this.source.state.story) return;
        showMore(this, {story, keepFocus, label, langOf, render, timelineEvent});
        // There is more to scroll to, and perhaps what the page's address names.
        this.#showEdges();
        this.followHash();
      })
      .catch(() => {
        // Slower, but whole.
        this.#maxEvents = Infinity;
        this.requestUpdate();
      });
  }

  #find(selector: string) {
    return this.renderRoot.querySelectorAll<HTMLElement>(selector);
  }

  /** An entry by its place. Those far away in a long timeline have no id until one is looked for. */
  #item(index: number) {
    const item = this.#find('li')[index];
    if (item) item.dataset.item ??= this.source.state.story!.timeline[index]!.id;
    return item;
  }

  protected override findItem(id: string) {
    const {story} = this.source.state;
    return super.findItem(id) ?? this.#item(story?.timeline.findIndex((event) => event.id === id) ?? -1);
  }

  get #scrolls() {
    return this.#first > 0 || !this.#atEnd;
  }

  /** What depends on the width is no matter of the story, and stays out of the template. */
  #showEdges() {
    const [strip] = this.#find('[part=strip]');
    const [previous, next] = this.#find('header button');
    // The story may have gone meanwhile.
    if (!strip) return;
    const {scrollLeft, scrollWidth, clientWidth} = strip;
    // All are equally wide.
    const width = scrollWidth / this.#find('li').length;
    const passed = Math.abs(scrollLeft);
    this.#first = Math.ceil(passed / width - 0.1);
    this.#atEnd = passed + clientWidth > scrollWidth - width / 10;
    // Not disabled, which would take the focus away from a reader who came to the end.
    previous!.ariaDisabled = `${!this.#first}`;
    next!.ariaDisabled = `${this.#atEnd}`;
    previous!.parentElement!.hidden = !this.#scrolls;
    strip.tabIndex = this.#scrolls ? 0 : -1;
  }

  override handleEvent(event: Event) {
    super.handleEvent(event);
    if (event.type === 'scroll') return this.#showEdges();
    const target = event.target as HTMLElement;
    const far = this.#find('li').length;
    const forward = getComputedStyle(target).direction === 'rtl' ? -1 : 1;
    const steps: Record<string, number> = {
      previous: -1,
      next: 1,
      ArrowRight: forward,
      ArrowLeft: -forward,
      Home: -far,
      End: far,
    };
    const {
      key = target.getAttribute('part') ?? '',
      altKey,
      ctrlKey,
      metaKey,
      shiftKey,
    } = event as KeyboardEvent;
    const step = steps[key];
    if (!step || altKey || ctrlKey || metaKey || shiftKey || !this.#scrolls) return;
    event.preventDefault();
    // Keys may come quicker than news of what they scrolled.
    this.#showEdges();
    const index = Math.min(far - 1, Math.max(0, this.#first + step));
    if (step > 0 ? this.#atEnd : !this.#first) return;
    const item = this.#item(index)!;
    const [strip] = this.#find('[part=strip]');
    const side = forward > 0 ? 'left' : 'right';
    // Not scrollIntoView, which would scroll everything around it too, also what a page hides.
    strip!.scrollLeft += item.getBoundingClientRect()[side] - strip!.getBoundingClientRect()[side];
    this.dispatchEvent(new TimelineStripSelectEvent({item: item.dataset.item!, index}));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'timeline-strip': TimelineStrip;
  }
  interface GlobalEventHandlersEventMap {
    'timeline-strip-select': TimelineStripSelectEvent;
  }
}
