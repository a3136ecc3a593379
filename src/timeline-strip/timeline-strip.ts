import {html, nothing} from 'lit';
import type {PropertyValues} from 'lit';
import type {Story, TimelineEvent} from '../story/story.js';
import {date} from '../shared/date.js';
import {heading} from '../shared/heading.js';
import {image} from '../shared/image.js';
import {inlines} from '../shared/inline.js';
import {labels} from '../shared/labels.js';
import {link} from '../shared/link.js';
import {passage} from '../shared/passage.js';
import {StoryElement} from '../shared/story-element.js';
import {scaleRail} from './scale-rail.js';
import styles from './timeline-strip.styles.js';

/** The reader moved to an event with the buttons or the keyboard. */
export class TimelineStripSelectEvent extends Event {
  /** The id of the event. */
  readonly item: string;
  /** Its place in the timeline, from 0. */
  readonly index: number;

  constructor(item: string, index: number) {
    super('timeline-strip-select', {bubbles: true, composed: true});
    this.item = item;
    this.index = index;
  }
}

/**
 * The events of the story in order: a strip to scroll sideways, by hand, with two buttons, or with the arrow keys while
 * focus is inside; a plain list where the element is narrow, and on paper. A rail shows how far apart the events lie.
 * What is planned or has no date says so in words.
 *
 * @tagname timeline-strip
 * @slot - What shows until there is a story, and stays if none comes or if it has no timeline.
 * @fires {StoryLoadEvent} story-load - The element has a story to show.
 * @fires {StoryErrorEvent} story-error - It was given something that it cannot show.
 * @fires {TimelineStripSelectEvent} timeline-strip-select - The reader moved to an event.
 * @fires {PassageOpenEvent} passage-open - The reader opened the words that an event rests on.
 * @csspart base - The whole timeline.
 * @csspart label - The small heading at the top.
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
 * @csspart passage - The disclosure of the words an event rests on.
 * @csspart passage-toggle - Its control.
 * @csspart passage-text - The words, in the paragraph around them.
 * @csspart mark - The words themselves.
 * @csspart link - A link.
 */
export class TimelineStrip extends StoryElement {
  static override styles = [...StoryElement.styles, styles];

  #atStart = true;
  #atEnd = true;
  #edges: IntersectionObserver | undefined;

  protected override renderStory(story: Story) {
    if (!story.timeline.length) return undefined;
    const scrolls = !(this.#atStart && this.#atEnd);
    return html`<section part="base" lang=${story.lang} dir=${story.dir} @keydown=${this.#onKey}>
      <header>
        ${heading(this.headingLevel, 'label', labels.timeline)}
        <div class="buttons" ?hidden=${!scrolls}>
          <button part="previous" type="button" aria-label=${labels.previous} ?disabled=${this.#atStart} @click=${() => this.#step(-1)}></button>
          <button part="next" type="button" aria-label=${labels.next} ?disabled=${this.#atEnd} @click=${() => this.#step(1)}></button>
        </div>
      </header>
      ${scaleRail(story)}
      <div part="strip" role=${scrolls ? 'region' : nothing} aria-labelledby=${scrolls ? 'label' : nothing} tabindex=${scrolls ? 0 : nothing}>
        <ol part="list" role="list">${story.timeline.map((event) => this.#renderEvent(story, event))}</ol>
      </div>
    </section>`;
  }

  #renderEvent(story: Story, event: TimelineEvent) {
    const {when, end, title, text, group, status, media, url} = event;
    const quote = story.quotes.find(({id}) => id === event.quote);
    const planned = status === 'planned' ? labels.planned : undefined;
    const known = when ? date(story, when, end) : labels.noDate;
    return html`<li part="event" class=${status ?? 'happened'}>
      <p part="when">${planned ? html`${planned}, ` : nothing}${known}</p>
      ${heading(
        this.headingLevel + 1,
        'heading',
        html`${group ? html`<span part="group">${group}</span> ` : nothing}${link(url, title)}`,
        nothing,
      )}
      ${text ? html`<p part="text">${inlines(text)}</p>` : nothing}
      ${quote?.speaker ? html`<p class="meta">${labels[`${quote.kind as 'post'}By`]} <bdi>${quote.speaker.name}</bdi></p>` : nothing}
      ${media ? image(media) : nothing} ${passage(story, event)}
    </li>`;
  }

  protected override updated(changed: PropertyValues<this>) {
    super.updated(changed);
    this.#edges?.disconnect();
    const {strip, items} = this.#parts;
    if (!strip) return;
    this.#edges = new IntersectionObserver((entries) => this.#onEdges(entries, items), {root: strip, threshold: 0.9});
    for (const item of new Set([items[0]!, items.at(-1)!])) this.#edges.observe(item);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#edges?.disconnect();
  }

  get #parts() {
    const strip = this.renderRoot.querySelector<HTMLElement>('[part=strip]');
    return {strip, items: [...this.renderRoot.querySelectorAll<HTMLElement>('[part=event]')]};
  }

  #onEdges(entries: IntersectionObserverEntry[], items: HTMLElement[]) {
    const before = [this.#atStart, this.#atEnd].join();
    for (const {target, isIntersecting} of entries) {
      if (target === items[0]) this.#atStart = isIntersecting;
      if (target === items.at(-1)) this.#atEnd = isIntersecting;
    }
    if (before !== [this.#atStart, this.#atEnd].join()) this.requestUpdate();
  }

  #onKey(event: KeyboardEvent) {
    const {strip} = this.#parts;
    if (!strip || strip.scrollWidth <= strip.clientWidth || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const forward = getComputedStyle(strip).direction === 'rtl' ? -1 : 1;
    const far = this.#parts.items.length;
    const steps: Record<string, number> = {ArrowRight: forward, ArrowLeft: -forward, Home: -far, End: far};
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    this.#step(step, event.repeat);
  }

  #step(steps: number, instantly = false) {
    const {strip, items} = this.#parts;
    if (!strip) return;
    const box = strip.getBoundingClientRect();
    const rtl = getComputedStyle(strip).direction === 'rtl';
    const distances = items.map((item) => {
      const {left, right} = item.getBoundingClientRect();
      return rtl ? right - box.right : left - box.left;
    });
    const ahead = (distance: number) => (rtl ? -distance : distance);
    const current = distances.filter((distance) => ahead(distance) < 2).length - 1;
    const index = Math.min(items.length - 1, Math.max(0, current + steps));
    strip.scrollBy({left: distances[index]!, behavior: instantly ? 'instant' : 'auto'});
    const chosen = this.source.state.status === 'ready' && this.source.state.story.timeline[index];
    if (chosen) this.dispatchEvent(new TimelineStripSelectEvent(chosen.id, index));
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
