import type {TimelineEvent} from '../story/story.js';
import {TimelineChunk} from './timeline-chunk.js';
import type {EventRendering} from './timeline-chunk.js';

const chunkLength = 20;

/** How many chunks around those in sight are rendered ahead, and how many are kept. */
const [ahead, kept] = [1, 3];

/**
 * The entries of a long timeline after the first few. Each is an item of the list from the start, in its words: the list
 * is whole for screen readers, find-in-page and links into it. The rest of an entry is rendered when its chunk comes near,
 * and before printing; the browser lays out no chunk that is out of sight.
 */
export class LongTimeline {
  readonly #list: HTMLElement;
  readonly #chunks: TimelineChunk[] = [];
  readonly #inSight = new Set<Element>();
  readonly #observer = new IntersectionObserver((entries) => {
    for (const {target, isIntersecting} of entries) this.#inSight[isIntersecting ? 'add' : 'delete'](target);
    this.renderNear();
  });
  #tallest: TimelineChunk | undefined;

  constructor(list: HTMLElement) {
    this.#list = list;
    longTimelines.add(new WeakRef(this));
  }

  /** Shows these entries after those that the list has already; called again, it shows them instead of the last. */
  show(events: readonly TimelineEvent[], rendering: EventRendering) {
    const length = Math.ceil(events.length / chunkLength);
    for (const {element} of this.#chunks.splice(length)) {
      this.#observer.unobserve(element);
      element.remove();
    }
    for (let index = 0; index < length; index++) {
      const chunk = (this.#chunks[index] ??= new TimelineChunk());
      chunk.show(events.slice(index * chunkLength, (index + 1) * chunkLength), rendering);
    }
    this.#list.append(...this.#chunks.map(({element}) => element).filter((element) => !element.parentNode));
    this.#markTallest();
    this.renderNear();
    for (const {element} of this.#chunks) this.#observer.observe(element);
  }

  /** Renders all that there is, for printing. */
  renderAll() {
    for (const chunk of this.#chunks) chunk.isWhole = true;
  }

  /** Renders what is near, and takes from what is far all but its words. */
  renderNear() {
    // The first chunk follows on the entries that are there already.
    const seen = [-1];
    for (const [index, {element}] of this.#chunks.entries()) if (this.#inSight.has(element)) seen.push(index);
    for (const [index, chunk] of this.#chunks.entries()) {
      const distance = Math.min(...seen.map((near) => Math.abs(index - near)));
      const isKept = chunk.isWhole && (distance <= kept || chunk.isInUse);
      chunk.isWhole = distance <= ahead || isKept || chunk === this.#tallest;
    }
  }

  /** The chunk of the longest entry is always laid out, so that a strip does not grow while it scrolls. */
  #markTallest() {
    let most = 0;
    this.#tallest = undefined;
    for (const chunk of this.#chunks) {
      const {longest} = chunk;
      if (longest > most) [most, this.#tallest] = [longest, chunk];
    }
    for (const chunk of this.#chunks) chunk.element.classList.toggle('tallest', chunk === this.#tallest);
  }
}

/** All on the page; what is gone from it is not kept by a listener of the window. */
const longTimelines = new Set<WeakRef<LongTimeline>>();

function onPrint({type}: Event) {
  for (const reference of longTimelines) {
    const timeline = reference.deref();
    if (!timeline) longTimelines.delete(reference);
    else if (type === 'beforeprint') timeline.renderAll();
    else timeline.renderNear();
  }
}

for (const type of ['beforeprint', 'afterprint']) addEventListener(type, onPrint);
