import type {TimelineEvent} from '../story/story.js';
import {eventLooks} from './event-looks.js';

/** How an entry is shown in its item of the list. */
export interface EventRendering {
  /** All that it has. */
  fill(event: TimelineEvent, item: HTMLElement): void;
  /** Its words alone. */
  wordsOf(event: TimelineEvent): string;
}

/** Entries of a long timeline that follow one another, in a box that the browser lays out only when it comes near. */
export class TimelineChunk {
  readonly element = document.createElement('div');
  #events: readonly TimelineEvent[] = [];
  #rendering!: EventRendering;
  #isWhole = false;

  constructor() {
    this.element.className = 'chunk';
    this.element.role = 'presentation';
  }

  /** The length of its longest entry; a picture counts as much as a long text. */
  get longest(): number {
    const lengthOf = (event: TimelineEvent) =>
      this.#rendering.wordsOf(event).length + (event.media ? 1_000 : 0);
    return Math.max(...this.#events.map(lengthOf));
  }

  /** Whether the reader has opened something in it, or is there with the keyboard. */
  get isInUse(): boolean {
    const {activeElement} = this.element.getRootNode() as ShadowRoot;
    return !!this.element.querySelector('details[open]') || this.element.contains(activeElement);
  }

  /** Whether its entries show all that they have, and not their words alone. */
  get isWhole() {
    return this.#isWhole;
  }

  set isWhole(isWhole: boolean) {
    if (isWhole === this.#isWhole) return;
    this.#isWhole = isWhole;
    this.#render();
  }

  show(events: readonly TimelineEvent[], rendering: EventRendering) {
    this.#events = events;
    this.#rendering = rendering;
    // Set by script, this is no style attribute to a policy.
    this.element.style.setProperty('--_n', `${events.length}`);
    while (this.element.childElementCount > events.length) this.element.lastChild!.remove();
    while (this.element.childElementCount < events.length) this.element.append(emptyItem.cloneNode());
    this.#render();
  }

  #render() {
    const items = this.element.children as HTMLCollectionOf<HTMLElement>;
    for (const [index, event] of this.#events.entries()) {
      const item = items[index]!;
      item.className = eventLooks(event);
      item.setAttribute('data-item', event.id);
      if (this.#isWhole) this.#rendering.fill(event, item);
      else item.textContent = this.#rendering.wordsOf(event);
    }
  }
}

const emptyItem = document.createElement('li');
emptyItem.part.value = 'event';
// Its parent is no list.
emptyItem.role = 'listitem';
