import { widgetsOf } from './host.js';
import { placesIn, shownIn, putInto } from './places.js';
import { adoptUpdateStyles } from './story-updates.styles.js';
import { markOf } from './words.js';

/** How long something has to be on screen, in milliseconds, until whoever leaves it has read it. */
const aLook = 1_000;
const rank = ['corrected', 'new', 'changed'];
const keyOf = ({ of, id, kind, at }) => [of, id, kind, at].join('\n');
/** Those that have something to be read, by the id of the story: of several elements all are read, or none. */
const unread = new Map();
/** The marks on what is new, changed or corrected in an element, or in those inside it, until the reader has read it. */
class Marks {
    #host;
    #all = new Map();
    #read = new Set();
    /** By each place that has a mark, what it tells of. */
    #places = new Map();
    #watched = new Map();
    #seen = new Map();
    #sight = globalThis.IntersectionObserver &&
        new IntersectionObserver((entries) => this.#look(entries), { rootMargin: '0px 0px -10%' });
    #shown;
    constructor(host) {
        this.#host = host;
    }
    /** Marks these of a story, in place of those of the same reason; `onRead` is called when none is left to be read. */
    async show(reason, all, shown) {
        this.#all.set(reason, all);
        this.#shown = { onRead: this.#shown?.onRead, ...shown };
        const { id } = shown.story;
        unread.set(id, (unread.get(id) ?? new Set()).add(this));
        await this.#host.updateComplete;
        const widgets = widgetsOf(this.#host);
        await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
        for (const widget of widgets)
            this.#mark(widget);
        // The other elements of the page may be about to say what they have.
        setTimeout(() => this.#tellRead());
    }
    #mark(widget) {
        const { shadowRoot, source, localName } = widget;
        if (!shadowRoot || !this.#shown)
            return;
        const { story, words } = this.#shown;
        let observer = this.#watched.get(widget);
        this.#watched.set(widget, (observer ??= new MutationObserver(() => this.#mark(widget))));
        observer.disconnect();
        const wanted = new Map();
        const all = source.state.story === story ? [...this.#all.values()].flat() : [];
        const placeOf = placesIn(shadowRoot, story);
        for (const each of shownIn(localName, story, all)) {
            const place = markOf(each, words) && !this.#read.has(keyOf(each)) && placeOf(each);
            if (place)
                wanted.set(place, [...(wanted.get(place) ?? []), each]);
        }
        for (const mark of shadowRoot.querySelectorAll('[part=change]:not(.read)'))
            mark.remove();
        for (const place of this.#places.keys())
            if (!place.isConnected || (shadowRoot.contains(place) && !wanted.has(place)))
                this.#leave(place);
        if (wanted.size)
            adoptUpdateStyles(shadowRoot);
        for (const [place, found] of wanted) {
            const [first] = found.sort((a, b) => rank.indexOf(a.kind) - rank.indexOf(b.kind));
            for (const old of place.querySelectorAll('[part=change]'))
                old.remove();
            const mark = document.createElement('span');
            mark.setAttribute('part', 'change');
            mark.lang = words.lang;
            // With a space, where words are read aloud and copied; it breaks no line.
            mark.textContent = ` ${markOf(first, words)}`;
            putInto(place, mark);
            if (!this.#places.has(place))
                this.#sight?.observe(place);
            this.#places.set(place, found);
        }
        observer.observe(shadowRoot, { childList: true, subtree: true, attributeFilter: ['data-item'] });
    }
    #look(entries) {
        for (const { target, isIntersecting, time } of entries) {
            if (isIntersecting && !this.#seen.has(target))
                this.#seen.set(target, time);
            const since = this.#seen.get(target) ?? Infinity;
            if (isIntersecting)
                continue;
            this.#seen.delete(target);
            if (time - since < aLook)
                continue;
            for (const each of this.#places.get(target) ?? [])
                this.#read.add(keyOf(each));
            target.querySelector('[part=change]')?.classList.add('read');
            this.#leave(target);
        }
        this.#tellRead();
    }
    #leave(place) {
        this.#places.delete(place);
        this.#seen.delete(place);
        this.#sight?.unobserve(place);
    }
    #tellRead() {
        if (this.#places.size || !this.#shown)
            return;
        const { story, onRead } = this.#shown;
        const others = unread.get(story.id);
        others?.delete(this);
        if (!others?.size)
            onRead?.();
    }
}
const known = new WeakMap();
function marksOf(host) {
    const marks = known.get(host) ?? new Marks(host);
    known.set(host, marks);
    return marks;
}

export { Marks, marksOf };
