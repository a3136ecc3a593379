import type {TimelineEvent} from '../story/story.js';
import {watchSight} from './sight.js';
import {TimelineChunk, chunkLength} from './timeline-chunk.js';
import type {EventRendering} from './timeline-chunk.js';

/** Milliseconds of each frame for filling entries. */
const share = 4;

/**
 * The entries of a long timeline after the first few. Each is an item of the list from the start, in its words: the list
 * is whole for screen readers, find-in-page and links into it. The rest of an entry is rendered when its chunk comes near,
 * and before printing; the browser lays out no chunk that is out of sight.
 */
export class LongTimeline {
  readonly #list: HTMLElement;
  readonly #chunks: TimelineChunk[] = [];
  readonly #sight = watchSight(() => this.fillNear());
  #tallest: TimelineChunk | undefined;
  #frame = 0;

  constructor(list: HTMLElement) {
    this.#list = list;
    longTimelines.add(new WeakRef(this));
  }

  /** Shows these entries after those that the list has already; called again, it shows them instead of the last. */
  show(events: readonly TimelineEvent[], rendering: EventRendering) {
    const length = Math.ceil(events.length / chunkLength);
    for (const {element} of this.#chunks.splice(length)) element.remove();
    const before = this.#chunks.length;
    for (let index = 0; index < length; index++) {
      const chunk = (this.#chunks[index] ??= new TimelineChunk());
      chunk.show(events.slice(index * chunkLength, (index + 1) * chunkLength), rendering);
    }
    const added = this.#chunks.slice(before).map(({element}) => element);
    this.#list.append(...added);
    for (const element of added) this.#sight.watch(element);
    this.#markTallest();
    this.fillNear();
  }

  /** Renders all that there is, for printing. */
  fillAll() {
    for (const chunk of this.#chunks) chunk.fill();
  }

  /** Renders, a little in each frame, what is near, and takes from what is far all but its words. */
  readonly fillNear = () => {
    cancelAnimationFrame(this.#frame);
    const near = this.#near();
    for (const chunk of this.#chunks) if (!near.has(chunk) && !chunk.isEmpty && !chunk.isInUse) chunk.empty();
    const next = [...near].find((chunk) => !chunk.isFull);
    if (!next) return;
    this.#frame = requestAnimationFrame((start) => {
      next.fill(() => performance.now() - start < share);
      this.fillNear();
    });
  };

  /** The chunks in sight, those beside them, the first, which follows on entries that are there already, and the tallest. */
  #near() {
    const inSight = [...this.#chunks.keys()].filter((index) => this.#sight.has(this.#chunks[index]!.element));
    const indices = [...inSight, ...inSight.flatMap((index) => [index + 1, index - 1]), 0];
    const chunks = [...indices.map((index) => this.#chunks[index]), this.#tallest];
    return new Set(chunks.filter((chunk) => chunk !== undefined));
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
    else if (type === 'beforeprint') timeline.fillAll();
    else timeline.fillNear();
  }
}

for (const type of ['beforeprint', 'afterprint']) addEventListener(type, onPrint);
