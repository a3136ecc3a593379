import { readerClick } from '../actions/reader-click.js';
import { canBegin } from '../base/being-parsed.js';
import { showState } from '../base/element-states.js';
import { itemIn } from '../base/item-id.js';
import { goToAddress, pageAddress } from '../base/page-address.js';
import { showReaderButtons } from '../base/reader-buttons.js';
import { hearReader, readerEvents, tellPassage } from '../base/reader-events.js';
import { version } from '../base/version.js';
import { tellSection } from '../key-points/toggle-event.js';
import { StoryLoadEvent } from '../story-events.js';
import { ownPrint, remember, remembered } from './copies.js';
import { loadFull } from './load-full.js';
import { bringEmbeds } from '../embeds/bring-embeds.js';
import { isAllThereIs } from './all-there-is.js';
import { attributes, defineProperties } from './properties.js';
import { registerStory, registerLabels, listeners, wantStories, registeredStory } from './stories.js';
import { hasStrip, isWhole, prerenderedStrip } from './strip.js';

var _a;
/**
 * An element whose markup came prerendered, with its styles: it does all that a reader can do with it, and becomes one that
 * renders, in place, where something else is to be shown than that markup.
 */
class PrerenderedElement extends HTMLElement {
    static { this.version = version; }
    static { this.registerStory = registerStory; }
    static { this.registerLabels = registerLabels; }
    static { this.observedAttributes = [...attributes, 'prerendered']; }
    #internals = this.attachInternals?.();
    #follow = () => goToAddress(this);
    #hearAddress = pageAddress(this.#follow);
    #join = () => this.joined();
    #inside = new MutationObserver(() => this.requestUpdate());
    /** The print of its markup, and the id of the story that it is of. */
    #print = null;
    #id;
    /** The one that it told the page of; `null` before it has looked for one. */
    #story = null;
    /** The bundle that it came prerendered in, which finds the story for it. */
    #bundle;
    #strip;
    #updating = Promise.resolve();
    /** False where the code for it did not come, which is asked for again at the reader's next press. */
    #isLeaving;
    get updateComplete() {
        return this.#updating;
    }
    /** There is nothing to ask for again. */
    retry() { }
    // The browser calls these after the element has become another, too, which has the others in its own way.
    connectedCallback() {
        this.joined();
    }
    disconnectedCallback() {
        this.left();
    }
    adoptedCallback() {
        this.moved();
    }
    attributeChangedCallback(...change) {
        this.changed(...change);
    }
    joined() {
        // A morph may come before it begins.
        this.#print ??= this.getAttribute('prerendered');
        if (!canBegin(this, this.#join))
            return;
        const { host } = this.getRootNode();
        this.#bundle = host instanceof _a ? host : undefined;
        this.#id ??= (this.#bundle ?? this).storyId;
        this.#print = ownPrint(this, this.#print);
        if (this.#print) {
            if (this.localName !== 'story-bundle')
                hearReader(this.#root, this);
            showReaderButtons(this.#root);
            bringEmbeds(this.#root);
        }
        this.#inside.observe(this, { childList: true });
        if (!this.#bundle)
            this.#hearAddress('addEventListener');
        listeners.add(this);
        this.#look();
    }
    left() {
        remember(this, this.#print);
        // What it becomes may hear them elsewhere.
        for (const type of readerEvents)
            this.#root.removeEventListener(type, this, true);
        this.#inside.disconnect();
        this.#hearAddress('removeEventListener');
        listeners.delete(this);
    }
    moved() {
        this.#leave();
    }
    changed(..._change) {
        // While the parser makes it, no page has changed anything.
        if (listeners.has(this))
            wantStories();
        this.requestUpdate();
    }
    /** Looks again, in a moment, whether the markup is what is to be shown. */
    requestUpdate() {
        queueMicrotask(() => listeners.has(this) && this.#look());
    }
    findItem(id) {
        return itemIn(this.#root, id);
    }
    handleEvent(event) {
        if (event.type === 'click') {
            if ((this.#bundle ?? this).#isLeaving === false)
                this.#leave();
            readerClick(event, () => { });
        }
        if (event.type === 'toggle')
            for (const tell of [tellPassage, tellSection])
                tell(this, event.target);
        this.#strip?.hear(event);
    }
    /** Where its markup is: in its shadow root, or in a prerendered bundle inside its tag. */
    get #root() {
        return this.shadowRoot ?? this;
    }
    #look() {
        // It never goes back to an older edition.
        const story = registeredStory((this.#bundle ?? this).storyId ?? '', this.#id, this.#print);
        if (!isAllThereIs(this, this.#print, this.#bundle, story))
            return this.#leave();
        showState(this.#internals, this.#print ? 'ready' : 'empty');
        this.#begin(story);
        if (story === this.#story)
            return;
        this.#story = story;
        if (!this.#bundle)
            this.#follow();
        if (story && !this.#bundle)
            this.dispatchEvent(new StoryLoadEvent({ story }));
    }
    /** Begins a strip; where the script for it is another, as soon as that would have a story to show. */
    #begin(story) {
        if (this.#strip || this.localName !== 'timeline-strip' || !hasStrip(this.#root))
            return;
        if (isWhole(this.#root))
            this.#strip = prerenderedStrip(this, this.#root);
        else if (story)
            this.#leave();
        else
            wantStories();
    }
    /** Becomes an element that renders; in a bundle, with all others. Where the code for it does not come, the markup stays. */
    #leave() {
        if (this.#bundle)
            return this.#bundle.#leave();
        if (this.#isLeaving)
            return;
        this.#isLeaving = true;
        wantStories();
        if (!this.#print)
            showState(this.#internals, 'waiting');
        this.#updating = loadFull(this, ({ makeFull }) => {
            for (const element of [this, ...(this.shadowRoot?.children ?? [])]) {
                if (!(element instanceof _a))
                    continue;
                element.left();
                element.#strip?.rest();
                makeFull(element, element.#internals, element.#print, remembered);
            }
            return this.updateComplete;
        }, () => (this.#isLeaving = false));
    }
}
_a = PrerenderedElement;
defineProperties(PrerenderedElement.prototype);

export { PrerenderedElement };
