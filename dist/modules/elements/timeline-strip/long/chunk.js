/** Browsers look at every chunk in every frame: 200 of them leave time for the rest. */
const chunkLength = 50;
/** Entries of a long timeline that follow one another, in a box that the browser lays out only when it comes near. */
class TimelineChunk {
    #events;
    #rendering;
    /** How many of its entries, from the first, show all that they have. */
    #filled;
    constructor() {
        this.element = document.createElement('div');
        /** The length of its longest entry; a picture counts as much as a long text. */
        this.longest = 0;
        this.#events = [];
        /** How many of its entries, from the first, show all that they have. */
        this.#filled = 0;
        this.element.className = 'chunk';
        this.element.role = 'presentation';
    }
    /** Whether the reader has opened or plays something in it, or is there with the keyboard. */
    get isInUse() {
        const { activeElement } = this.element.getRootNode();
        return !!this.element.querySelector('details[open], iframe') || this.element.contains(activeElement);
    }
    /** Takes these entries for those it has; what shows all it has goes on to do so. */
    show(events, rendering) {
        const { element } = this;
        // What the styles take for the room of a chunk that is not laid out. Set by script, it is no style attribute to a policy.
        if (events.length < chunkLength)
            element.style.setProperty('--_n', `${events.length}`);
        else
            element.removeAttribute('style');
        while (element.childElementCount > events.length)
            element.lastChild.remove();
        while (element.childElementCount < events.length)
            element.append(emptyItem.cloneNode());
        const wasFilled = Math.min(this.#filled, events.length);
        this.#events = events;
        this.#rendering = rendering;
        this.empty();
        this.fill(() => this.#filled < wasFilled);
    }
    /** Shows all that its entries have, one after the other as long as there is time, or whatever the time. */
    fill(hasTime = () => true) {
        let item = this.element.children[this.#filled];
        while (item && hasTime()) {
            this.#rendering.fill(this.#events[this.#filled++], item);
            item = item.nextElementSibling ?? undefined;
        }
    }
    /** Shows the words of its entries alone. */
    empty() {
        this.#filled = this.longest = 0;
        let item = this.element.firstElementChild;
        for (const event of this.#events) {
            const words = this.#rendering.wordsOf(event);
            this.longest = Math.max(this.longest, words.length + (event.media ? 1_000 : 0));
            item.textContent = words;
            // Not in each of thousands: it takes a megabyte.
            item.removeAttribute('data-item');
            item = item.nextElementSibling;
        }
    }
    /** Whether `fill` has begun. */
    get isEmpty() {
        return this.#filled === 0;
    }
    get isFull() {
        return this.#filled === this.#events.length;
    }
}
const emptyItem = document.createElement('li');
// Its parent is no list.
emptyItem.role = 'listitem';

export { TimelineChunk, chunkLength };
