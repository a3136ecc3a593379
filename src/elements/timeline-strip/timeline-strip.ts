import {render} from 'lit';
import type {PropertyValues} from 'lit';
import type {Story} from '../../story/story.js';
import {keepFocus} from '../base/keep-focus.js';
import {label} from '../../languages/labels.js';
import {langOf} from '../templates/label.js';
import {StoryElement} from '../base/story-element.js';
import {WidgetEvent} from '../story-events.js';
import {maxEvents, needsMore} from './needs-more.js';
import {startPlace} from './start.js';
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
 * @csspart legend - What the mark at the end of a line means.
 * @csspart passage - The disclosure of the words an event rests on.
 * @csspart passage-toggle - Its control.
 * @csspart passage-text - The words, in the paragraph around them, and where they stand.
 * @csspart place - Where they stand: the section, as a link.
 * @csspart mark - The words themselves.
 * @csspart link - A link.
 */
export class TimelineStrip extends StoryElement {
  static override styles = [...StoryElement.styles, styles];

  static override properties = {...StoryElement.properties, start: {}};

  /** The entry that comes first into view: `latest`, `today`, `next`, or the id of one; without it, the first. */
  declare start?: string;

  /** The place, among those not filtered out, of the first entry on screen; how many fit; and whether the last is there. */
  #first = 0;
  #page = 1;
  #atEnd = true;
  #observer: ResizeObserver | undefined;
  /** How many entries are rendered here: without bound where the code for more does not come. */
  #maxEvents = maxEvents;
  /** Whether a story needed that code, and the next has to be rid of its marks. */
  #hasMore = false;
  #tellMore: ((first: number, page: number, items: ArrayLike<HTMLElement>) => void) | undefined;

  protected override renderStory(story: Story) {
    const {length} = story.timeline;
    const start = this.start ? startPlace(story, this.start) : 0;
    return timelineTemplate(story, this.headingLevel, length > this.#maxEvents ? 20 : length, start);
  }

  protected override updated(changed: PropertyValues<this>) {
    super.updated(changed);
    this.#observer?.disconnect();
    const [strip] = this.#find('[part=strip]');
    if (!strip) return;
    // What tests run in may have no layout, and none of these.
    this.#observer = globalThis.ResizeObserver && new ResizeObserver(() => this.#showEdges());
    this.#observer?.observe(strip);
    const {story} = this.source.state;
    if (!story || this.#maxEvents > maxEvents) return;
    this.#hasMore ||= !!this.start || needsMore(story.timeline, Date.now() / 864e5);
    if (!this.#hasMore) return;
    void import('./timeline-more.js')
      .then(({showMore}) => {
        // Another story came meanwhile, and asks for itself if it has to.
        if (story !== this.source.state.story) return;
        const goTo = (index: number) => this.#goTo(index);
        const retell = () => this.#showEdges();
        this.#tellMore = showMore(this, {
          story,
          keepFocus,
          label,
          langOf,
          render,
          timelineEvent,
          goTo,
          retell,
        });
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
    const [previous, next] = this.#find('[part=previous], [part=next]');
    // The story may have gone meanwhile.
    if (!strip) return;
    const {scrollLeft, scrollWidth, clientWidth} = strip;
    const items = this.#items;
    // All are equally wide.
    const width = scrollWidth / items.length;
    const passed = Math.abs(scrollLeft);
    this.#first = Math.ceil(passed / width - 0.1);
    this.#page = Math.max(1, Math.round(clientWidth / width));
    this.#atEnd = passed + clientWidth > scrollWidth - width / 10;
    // Not disabled, which would take the focus away from a reader who came to the end.
    previous!.ariaDisabled = `${!this.#first}`;
    next!.ariaDisabled = `${this.#atEnd}`;
    previous!.parentElement!.hidden = !this.#scrolls;
    strip.tabIndex = this.#scrolls ? 0 : -1;
    this.#tellMore?.(this.#first, this.#page, items);
  }

  /** Those that the reader has not filtered out. */
  get #items() {
    return this.#find('li:not(.out)');
  }

  override handleEvent(event: Event) {
    super.handleEvent(event);
    if (event.type === 'scroll') return this.#showEdges();
    const target = event.target as HTMLElement;
    const far = this.#items.length;
    const forward = getComputedStyle(target).direction === 'rtl' ? -1 : 1;
    const steps: Record<string, number> = {
      previous: -this.#page,
      next: this.#page,
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
    if (!step || altKey || ctrlKey || metaKey || shiftKey || !this.#scrolls || target.matches('input'))
      return;
    event.preventDefault();
    // Keys may come quicker than news of what they scrolled.
    this.#showEdges();
    if (step > 0 ? this.#atEnd : !this.#first) return;
    this.#goTo(Math.max(0, Math.min(key === 'next' ? far - this.#page : far - 1, this.#first + step)));
  }

  /** Scrolls to an entry by its place among those not filtered out. */
  #goTo(index: number) {
    const {story} = this.source.state;
    const item = this.#items[index]!;
    const place = [...this.#find('li')].indexOf(item);
    item.dataset.item ??= story!.timeline[place]!.id;
    const [strip] = this.#find('[part=strip]');
    const side = getComputedStyle(item).direction === 'rtl' ? 'right' : 'left';
    // Not scrollIntoView, which would scroll everything around it too, also what a page hides.
    strip!.scrollLeft += item.getBoundingClientRect()[side] - strip!.getBoundingClientRect()[side];
    this.dispatchEvent(new TimelineStripSelectEvent({item: item.dataset.item, index: place}));
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
