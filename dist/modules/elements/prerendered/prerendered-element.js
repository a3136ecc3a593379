import { readerClick } from '../actions/reader-click.js';
import { availability } from '../base/availability.js';
import { canBegin } from '../base/being-parsed.js';
import { closestAround, parentOf } from '../base/composed-tree.js';
import { showState } from '../base/element-states.js';
import { isNewer, fingerprint } from '../base/fingerprint.js';
import { itemIn } from '../base/item-id.js';
import { goToAddress, pageAddress } from '../base/page-address.js';
import { showReaderButtons } from '../base/reader-buttons.js';
import { hearReader, readerEvents, tellPassage } from '../base/reader-events.js';
import { version } from '../base/version.js';
import { tellSection } from '../key-points/toggle-event.js';
import { StoryLoadEvent } from '../story-events.js';
import { levelOf } from '../templates/heading.js';
import { isOfAnother, remembered, keyOf, remember } from './copies.js';
import { loadFull } from './load-full.js';
import { bringEmbeds } from '../embeds/bring-embeds.js';
import { attributes, hasOwn, defineProperties } from './properties.js';
import { registerStory, registerLabels, listeners, registeredStory, isRelabelled } from './stories.js';
import { isWhole, prerenderedStrip } from './strip.js';

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
    #print = null;
    /** That of its markup; `null` before it has looked for one. */
    #story = null;
    /** The bundle that it came prerendered in, which finds the story for it. */
    #bundle;
    #strip;
    #updating = Promise.resolve();
    /** False where the code for it did not come, which is asked for again at the reader's next press. */
    #isLeaving;
    /** The id of the story that the markup is of. */
    #id;
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
        if (isOfAnother(this, remembered.get(keyOf(this, this.#print)))) {
            this.shadowRoot?.replaceChildren();
            this.#print = null;
        }
        else
            remember(this, this.#print);
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
        if (event.type === 'toggle') {
            tellPassage(this, event.target);
            tellSection(this, event.target);
        }
        this.#strip?.hear(event);
    }
    /** Where its markup is: in its shadow root, or in a prerendered bundle inside its tag. */
    get #root() {
        return this.shadowRoot ?? this;
    }
    #look() {
        const known = registeredStory((this.#bundle ?? this).storyId ?? '');
        let story = known?.story;
        // It never goes back to an older edition.
        if (story && story.id === this.#id && isNewer(this.#print, story))
            story = undefined;
        if (!this.#shows(story))
            return this.#leave();
        showState(this.#internals, this.#print ? 'ready' : 'empty');
        if (story === this.#story)
            return;
        this.#story = story;
        if (!this.#bundle)
            this.#follow();
        if (!story)
            return;
        if (!this.#bundle)
            this.dispatchEvent(new StoryLoadEvent({ story }));
        this.#begin(story, known?.labels);
    }
    #begin(story, labels) {
        const root = this.#root;
        if (this.localName !== 'timeline-strip' || !root.querySelector('[part=strip]'))
            return;
        if (isWhole(root, story, labels))
            this.#strip = prerenderedStrip(this, root, story, labels);
        else
            this.#leave();
    }
    /** Whether the markup is all that there is to show: that of the story, or of none that anybody knows yet. */
    #shows(story) {
        const print = this.getAttribute('prerendered');
        if (print !== this.#print || isRelabelled || hasOwn(this))
            return false;
        // Where another story may come from, or what is rendered in another way.
        if (this.matches('[story],[src],[start],[since],[remember]') ||
            this.querySelector('script[type*=json i]'))
            return false;
        // All of it is of the story that the bundle is of.
        if (this.#bundle)
            return true;
        if (!print || !this.shadowRoot?.firstChild || closestAround(parentOf(this), 'story-bundle'))
            return false;
        if (!story)
            return true;
        const { headingLevel, quote } = this;
        const setting = { headingLevel: levelOf(headingLevel), quote };
        return print === fingerprint(story, setting, {}) && !availability(story);
    }
    /** Becomes an element that renders; in a bundle, with all others. Where the code for it does not come, the markup stays. */
    #leave() {
        if (this.#bundle)
            return this.#bundle.#leave();
        if (this.#isLeaving)
            return;
        this.#isLeaving = true;
        if (!this.#print)
            showState(this.#internals, 'waiting');
        const become = ({ makeFull }) => {
            for (const element of [this, ...(this.shadowRoot?.children ?? [])]) {
                if (!(element instanceof _a))
                    continue;
                element.left();
                element.#strip?.rest();
                makeFull(element, element.#internals, element.#print, remembered);
            }
            return this.updateComplete;
        };
        this.#updating = loadFull(this, become, () => (this.#isLeaving = false));
    }
}
_a = PrerenderedElement;
defineProperties(PrerenderedElement.prototype);

export { PrerenderedElement };
