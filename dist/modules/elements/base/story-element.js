import { LitElement, adoptStyles, render } from 'lit';
import { levelOf } from '../templates/heading.js';
import { nothing, html } from '../templates/html.js';
import { itemOfAddress, itemAround } from './item-id.js';
import { isReaders, keepFocus } from './keep-focus.js';
import { givenLabels } from '../../languages/labels.js';
import { words } from '../templates/label.js';
import { loadCheck } from '../source/load-check.js';
import { isBeingParsed } from './being-parsed.js';
import { withReaderActions, readerClick } from '../actions/reader-click.js';
import { PassageOpenEvent, StoryLoadEvent, StoryErrorEvent } from '../story-events.js';
import { availability } from './availability.js';
import { registerStory, registerLabels } from '../source/story-registry.js';
import { StorySource } from '../source/story-source.js';
import { version } from './version.js';
import baseStyles from './base.styles.js';

/**
 * What all widgets share: a story from somewhere, a heading level, and the fallback until there is something to show.
 *
 * @fires {StoryLoadEvent} story-load - The element has a story, and shows it, or why it is not to be shown; inside a bundle, the bundle says it.
 * @fires {StoryErrorEvent} story-error - It was given something that it cannot show; inside a bundle, the bundle says it.
 * @fires {PassageOpenEvent} passage-open - The reader opened the words of the article that an item rests on.
 * @csspart note - The line under the widget that tells of a refresh or a failure.
 * @csspart retry - The button in it after a failure.
 * @cssstate waiting - No story yet; what stands inside the tag shows.
 * @cssstate ready - The story shows.
 * @cssstate empty - The story has nothing for this element; what stands inside the tag shows.
 * @cssstate failed - The story cannot be shown; what stands inside the tag stays.
 * @cssprop [--story-accent=a red, dark or light as the text asks] - Markers, numerals, dates, focus.
 * @cssprop [--story-ink=inherit] - The text.
 * @cssprop [--story-muted=the text, mixed with grey] - Labels, and what is said quietly.
 * @cssprop [--story-rule=the text at 20 %] - Hairlines.
 * @cssprop [--story-mark=a yellow] - The words of a passage.
 * @cssprop [--story-font=inherit] - The family of the text.
 * @cssprop [--story-label-font=the system's sans] - The family of labels and dates.
 * @cssprop [--story-space=0.5em] - The unit of all spacing.
 * @cssprop [--story-print-passage=block] - `none` leaves the passages out of what is printed.
 */
class StoryElement extends LitElement {
    static { this.styles = [baseStyles]; }
    /** The version of the library, to tell copies apart. */
    static { this.version = version; }
    /**
     * Adds a story that `story-id` finds, from a script that has no modules:
     * `customElements.whenDefined('story-bundle').then((Bundle) => Bundle.registerStory(story))`.
     */
    static { this.registerStory = registerStory; }
    /** Replaces labels in a language, or adds a language, in the same way. */
    static { this.registerLabels = registerLabels; }
    // Not decorators: for three properties they would cost the reader 300 bytes.
    static { this.properties = {
        story: { attribute: 'story' },
        src: {},
        integrity: {},
        refresh: { type: Number },
        loading: {},
        storyId: { attribute: 'story-id' },
        headingLevel: { type: Number, attribute: 'heading-level' },
    }; }
    #internals;
    #told;
    #prerendered;
    /** The nodes that its shadow root held before Lit rendered into it: prerendered markup. */
    #brought;
    #hasPaused;
    /** Whether the code that takes prerendered markup over could not be loaded. */
    #isLeft;
    /** Whether somebody else changed the texts in the shadow root, as translators do; Lit would write into what is gone. */
    #isChanged;
    /** Absent on servers. */
    #changes;
    constructor() {
        super();
        /** @internal Widgets inside a bundle follow it. */
        this.source = new StorySource(this);
        this.#internals = this.attachInternals?.();
        /** The nodes that its shadow root held before Lit rendered into it: prerendered markup. */
        this.#brought = [];
        this.#hasPaused = false;
        /** Whether the code that takes prerendered markup over could not be loaded. */
        this.#isLeft = false;
        /** Whether somebody else changed the texts in the shadow root, as translators do; Lit would write into what is gone. */
        this.#isChanged = false;
        /** Absent on servers. */
        this.#changes = globalThis.MutationObserver && new MutationObserver((records) => this.#note(records));
        /** Shows the item that the page's address names. */
        this.followHash = () => {
            const id = itemOfAddress();
            const item = id && this.findItem(id);
            if (item)
                withReaderActions(({ goToItem }) => goToItem(this.renderRoot, item));
        };
        /** A link to the place where the page is already sends no event; a router's changes the address later. */
        this.#followLink = (event) => {
            const link = event.composedPath().find((target) => target.hash);
            const state = history.state;
            if (link)
                withReaderActions(({ followLink }) => followLink(event, link, state, this.followHash));
        };
        this.#connectLater = () => {
            if (this.isConnected)
                this.connectedCallback();
        };
        this.headingLevel = 2;
    }
    render() {
        const { state } = this.source;
        const { story } = state;
        const gone = story && availability(story);
        const kept = this.#keeps(story, gone);
        const isInside = this.#prerendered || this.#brought.length;
        const shown = kept ? isInside && nothing : gone ? nothing : story && this.renderStory(story);
        this.#show(kept ? 'ready' : story && (gone || !shown) ? 'empty' : state.status);
        const note = gone ? words(story, gone) : state.status !== 'waiting' && state.note;
        return html `${shown || slot()}${note && !this.source.inherited ? this.#renderNote(note, state) : nothing}`;
    }
    /** Whether prerendered markup is what shows; while the code for it is on its way, it is. */
    #keeps(story, gone) {
        if (this.#prerendered)
            return this.#prerendered.shows(story, gone, this, givenLabels);
        if (!this.hasAttribute('prerendered'))
            return false;
        if (story && this.#isLeft) {
            for (const node of this.#brought.splice(0))
                node.remove();
            return false;
        }
        void this.#takeOver();
        return true;
    }
    async #takeOver() {
        try {
            const { Prerendered } = await import('./prerendered.js');
            this.#prerendered ??= new Prerendered(this, this.#brought);
            this.requestUpdate();
            await this.updateComplete;
            this.followHash();
        }
        catch {
            // Nobody can tell whether the markup is of the story at hand: it stays as it came until there is one.
            if (this.#isLeft)
                return;
            this.#isLeft = true;
            this.requestUpdate();
        }
    }
    #renderNote(note, state) {
        const retry = state.status === 'failed' && state.retry;
        // Not the time of each refresh, which would interrupt who listens every minute.
        return html `<p part="note" dir="auto" role=${retry ? 'status' : nothing} class="meta">
      ${note} ${retry ? html `<button part="retry" type="button">${retry.label}</button>` : nothing}
    </p>`;
    }
    /** What the reader does is heard here and not in the templates, so that prerendered markup behaves the same. */
    handleEvent(event) {
        if (event.type === 'click')
            readerClick(event, () => this.retry());
        if (event.type === 'toggle' && isReaders(event))
            this.toggled(event.target);
    }
    /** The item with that id, if it is there. */
    findItem(id) {
        return [...this.renderRoot.querySelectorAll('[data-item]')].find(({ dataset }) => dataset.item === id);
    }
    /** The reader opened or closed a disclosure. */
    toggled(details) {
        if (details.matches('[part=passage][open]'))
            this.dispatchEvent(new PassageOpenEvent({ item: itemAround(details) }));
    }
    /** Asks for `src` again after a failure; does nothing otherwise. */
    retry() {
        const { state } = this.source;
        if (state.status === 'failed')
            state.retry?.act();
    }
    connectedCallback() {
        // The parser is still inside this element, or around it, so it is looked at again in the next frame; and at the end of
        // the page, since an iframe that nobody sees has no frames.
        if (isBeingParsed(this)) {
            requestAnimationFrame(this.#connectLater);
            document.addEventListener('DOMContentLoaded', this.#connectLater, { once: true });
        }
        else if (!this.#hasPaused && document.readyState !== 'complete' && this.hasAttribute('prerendered')) {
            // Its markup is on the page already, which is to be painted before the script takes over.
            this.#hasPaused = true;
            requestAnimationFrame(() => setTimeout(this.#connectLater));
        }
        else {
            this.#hearPage('addEventListener');
            super.connectedCallback();
        }
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.#hearPage('removeEventListener');
        // Prerendered markup that was never taken over goes with the tag: a framework that mounts around it copies the tag alone.
        if (this.renderRoot || !this.shadowRoot)
            return;
        this.#brought = [...this.shadowRoot.childNodes];
        void this.#takeOver();
    }
    #hearPage(how) {
        window[how]('hashchange', this.followHash);
        window[how]('click', this.#followLink, true);
        // Tells of `pushState`, which sends no event of its own.
        window.navigation?.[how]('currententrychange', this.followHash);
    }
    /** A link to the place where the page is already sends no event; a router's changes the address later. */
    #followLink;
    #connectLater;
    /** As in Lit, but also for a document other than the script's, which refuses the script's style sheets. */
    createRenderRoot() {
        const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
        this.#brought = [...root.childNodes];
        if (this.ownerDocument === document)
            adoptStyles(root, stylesOf(this));
        else
            void this.adoptedCallback();
        for (const type of ['click', 'keydown', 'toggle', 'scroll'])
            root.addEventListener(type, this, true);
        return root;
    }
    /** Style sheets stay behind when an element moves to another document. https://github.com/lit/lit/issues/5162 */
    async adoptedCallback() {
        try {
            const { adoptStyles } = await loadCheck();
            adoptStyles(this, stylesOf(this));
        }
        catch {
            // Its words show all the same.
        }
    }
    willUpdate(_changed) {
        // `null` when the attribute is taken away, NaN when it is no number.
        const wanted = +(this.headingLevel ??= 2);
        this.headingLevel = levelOf(wanted);
        if (this.headingLevel !== wanted)
            this.warn(`heading-level is 1 to 6, not ${wanted}`);
    }
    /** A property that an application sets, even to `undefined`, asks for a story: the one in the script must not stand in. */
    requestUpdate(name, ...rest) {
        // `story`, `src`, `storyId`.
        if (/^s/.test(name))
            this.source.isSet = true;
        super.requestUpdate(name, ...rest);
    }
    update(changed) {
        const root = this.renderRoot;
        this.#note(this.#changes.takeRecords());
        this.#changes.disconnect();
        keepFocus(root, () => {
            if (this.#isChanged && (changed.size || this.#told?.story !== this.source.state.story)) {
                this.#isChanged = false;
                render(nothing, root, this.renderOptions);
            }
            super.update(changed);
        });
        this.#changes.observe(root, { childList: true, subtree: true });
    }
    /** Notes texts that somebody else took away. Entries of a long timeline do not count, since they are not rendered by Lit. */
    #note(records) {
        this.#isChanged ||= records.some(({ target, removedNodes }) => !target.closest?.('.chunk, [part=scale]') &&
            [...removedNodes].some(({ nodeName }) => nodeName === '#text'));
    }
    updated(_changed) {
        const { state, inherited } = this.source;
        // Buttons that need a script are hidden in prerendered markup; one for sharing stays so in browsers that cannot share.
        for (const button of this.renderRoot.querySelectorAll('button[hidden]'))
            button.hidden = !!button.value && !(button.value in navigator);
        if (state === this.#told)
            return;
        this.#told = state;
        this.followHash();
        if (inherited)
            return;
        if (state.story)
            this.dispatchEvent(new StoryLoadEvent({ story: state.story }));
        if (state.status === 'failed') {
            const { path, reason } = state.fault;
            this.warn(`cannot show this story: ${path && `${path}: `}${reason}`);
            this.dispatchEvent(new StoryErrorEvent(state.fault));
        }
    }
    warn(sentence) {
        console.warn(`<${this.localName}> ${sentence}`);
    }
    #show(status) {
        const internals = this.#internals;
        if (!internals)
            return;
        try {
            internals.ariaBusy = status === 'waiting' ? 'true' : null;
            internals.states.clear();
            internals.states.add(status);
        }
        catch {
            // Browsers before 2024 lack `:state()`, or want another spelling of it; what tests run in may have neither.
        }
    }
}
/** The slot for the fallback, which stands inside the tag. */
const slot = () => html `<slot></slot>`;
const stylesOf = (element) => element.constructor.elementStyles;

export { StoryElement, slot };
