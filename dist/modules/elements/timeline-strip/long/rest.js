import { watchSight } from './sight.js';
import { chunkLength, TimelineChunk } from './chunk.js';

/** Milliseconds of each frame for entries that are not in sight yet. */
const share = 4;
/**
 * The entries of a long timeline after the first few. Each is an item of the list from the start, in its words: the list
 * is whole for screen readers, find-in-page and links into it. The rest of an entry is rendered when its chunk comes near,
 * and before printing; the browser lays out no chunk that is out of sight.
 */
class LongTimeline {
    #list;
    #chunks;
    #sight;
    #tallest;
    #frame;
    constructor(list) {
        this.#chunks = [];
        this.#sight = watchSight(() => this.fillNear());
        this.#frame = 0;
        /** Renders what is in sight and, a little in each frame, what is near it; takes from the rest all but its words. */
        this.fillNear = () => {
            cancelAnimationFrame(this.#frame);
            const inSight = this.#chunks.filter(({ element }) => this.#sight.has(element));
            for (const chunk of inSight)
                chunk.fill();
            const near = this.#near(inSight);
            for (const chunk of this.#chunks)
                if (!near.includes(chunk) && !chunk.isEmpty && !chunk.isInUse)
                    chunk.empty();
            const next = near.find((chunk) => !chunk.isFull);
            if (!next)
                return;
            this.#frame = requestAnimationFrame((start) => {
                next.fill(() => performance.now() - start < share);
                this.fillNear();
            });
        };
        this.#list = list;
        longTimelines.add(new WeakRef(this));
    }
    /** Shows these entries after those that the list has already; called again, it shows them instead of the last. */
    show(events, rendering) {
        const length = Math.ceil(events.length / chunkLength);
        for (const { element } of this.#chunks.splice(length))
            element.remove();
        const before = this.#chunks.length;
        for (let index = 0; index < length; index++) {
            const chunk = (this.#chunks[index] ??= new TimelineChunk());
            chunk.show(events.slice(index * chunkLength, (index + 1) * chunkLength), rendering);
        }
        const added = this.#chunks.slice(before).map(({ element }) => element);
        this.#list.append(...added);
        for (const element of added)
            this.#sight.watch(element);
        this.#markTallest();
        this.fillNear();
    }
    /** Renders all that there is, for printing. */
    fillAll() {
        for (const chunk of this.#chunks)
            chunk.fill();
    }
    /** The first, which follows on entries that are there already, the tallest, and those in sight with those beside them. */
    #near(inSight) {
        const places = inSight.map((chunk) => this.#chunks.indexOf(chunk));
        const near = places.flatMap((place) => [place, place + 1, place - 1]).map((place) => this.#chunks[place]);
        return [this.#chunks[0], this.#tallest, ...near].filter((chunk) => chunk !== undefined);
    }
    /** The chunk of the longest entry is always laid out, so that a strip does not grow while it scrolls. */
    #markTallest() {
        let most = 0;
        this.#tallest = undefined;
        for (const chunk of this.#chunks) {
            const { longest } = chunk;
            if (longest > most)
                [most, this.#tallest] = [longest, chunk];
        }
        for (const chunk of this.#chunks)
            chunk.element.classList.toggle('tallest', chunk === this.#tallest);
    }
}
/** All on the page; what is gone from it is not kept by a listener of the window. */
const longTimelines = new Set();
function onPrint({ type }) {
    for (const reference of longTimelines) {
        const timeline = reference.deref();
        if (!timeline)
            longTimelines.delete(reference);
        else if (type === 'beforeprint')
            timeline.fillAll();
        else
            timeline.fillNear();
    }
}
for (const type of ['beforeprint', 'afterprint'])
    addEventListener(type, onPrint);

export { LongTimeline };
