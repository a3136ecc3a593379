import { adoptStyles, render } from 'lit';
import { readerClick } from '../actions/reader-click.js';
import { StorySource } from '../source/story-source.js';
import { StoryLoadEvent, StoryErrorEvent } from '../story-events.js';
import { givenLabels } from '../../languages/labels.js';
import { levelOf } from '../templates/heading.js';
import { nothing, html } from '../templates/html.js';
import { words } from '../templates/label.js';
import { loadUpdates } from '../updates/load-updates.js';
import { availability } from './availability.js';
import { canBegin } from './being-parsed.js';
import { showState } from './element-states.js';
import { stylesOf, styleAnew } from './element-styles.js';
import { foreignChanges } from './foreign-changes.js';
import { itemIn } from './item-id.js';
import { isReaders, keepFocus } from './keep-focus.js';
import { noteTemplate } from './note.js';
import { goToAddress, pageAddress } from './page-address.js';
import { showReaderButtons } from './reader-buttons.js';
import { tellPassage, hearReader } from './reader-events.js';
import { StoryProperties } from './story-properties.js';
import { takeover } from './takeover.js';

/** What all widgets do: they find their story, show it or the fallback, and hear the reader. */
class StoryElement extends StoryProperties {
    constructor() {
        super(...arguments);
        /** @internal Widgets inside a bundle follow it. */
        this.source = new StorySource(this);
        this.#internals = this.attachInternals?.();
        this.#changes = foreignChanges();
        this.#begin = () => this.connectedCallback();
        /** Shows the item that the page's address names. */
        this.followHash = () => {
            goToAddress(this);
        };
        this.#markup = takeover(this, this.followHash);
        this.#hearAddress = pageAddress(this.followHash);
    }
    #internals;
    #changes;
    #begin;
    #told;
    render() {
        const { state } = this.source;
        const { story } = state;
        const gone = story && availability(story);
        const kept = this.#markup.keeps(story, gone);
        const shown = kept ?? (gone ? nothing : story && this.renderStory(story));
        showState(this.#internals, kept !== undefined ? 'ready' : story && (gone || !shown) ? 'empty' : state.status);
        const note = gone ? words(story, gone) : state.status !== 'waiting' && state.note;
        return html `${shown || slot()}${note && !this.source.inherited ? noteTemplate(note, state) : nothing}`;
    }
    handleEvent(event) {
        if (event.type === 'click')
            readerClick(event, () => this.retry());
        if (event.type === 'toggle' && isReaders(event))
            this.toggled(event.target);
    }
    #markup;
    #hearAddress;
    /** @internal The item with that id, if it is there. */
    findItem(id) {
        return itemIn(this.renderRoot, id);
    }
    /** The reader opened or closed a disclosure. */
    toggled(details) {
        tellPassage(this, details);
    }
    /** Asks for `src` again after a failure; does nothing otherwise. */
    retry() {
        const { state } = this.source;
        if (state.status === 'failed')
            state.retry?.act();
    }
    connectedCallback() {
        if (!canBegin(this, this.#begin))
            return;
        this.#hearAddress('addEventListener');
        super.connectedCallback();
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.#hearAddress('removeEventListener');
        // Prerendered markup that was never taken over goes with the tag: a framework that mounts around it copies the tag alone.
        if (this.renderRoot || !this.shadowRoot)
            return;
        this.#markup.find(this.shadowRoot);
        void this.#markup.take();
    }
    createRenderRoot() {
        const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
        this.#markup.find(root);
        // As Lit does it, but also for a document other than the script's, which refuses the script's style sheets.
        if (this.ownerDocument === document)
            adoptStyles(root, stylesOf(this));
        else
            this.adoptedCallback();
        hearReader(root, this);
        return root;
    }
    /** Style sheets stay behind when an element moves to another document. https://github.com/lit/lit/issues/5162 */
    adoptedCallback() {
        void styleAnew(this);
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
        this.#changes(root, (isFound, isAnew) => keepFocus(root, () => {
            if (isFound && (changed.size || this.#told?.story !== this.source.state.story)) {
                isAnew();
                render(nothing, root);
            }
            super.update(changed);
        }));
    }
    updated(_changed) {
        const { state, inherited } = this.source;
        showReaderButtons(this.renderRoot);
        if ((this.since ?? this.remember) != null)
            loadUpdates().then(({ markSince }) => markSince(this, givenLabels), () => { });
        if (state === this.#told)
            return;
        const shown = this.#told?.story;
        this.#told = state;
        this.followHash();
        if (inherited)
            return;
        if (state.story && state.story !== shown)
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
}
/** The slot for the fallback, which stands inside the tag. */
const slot = () => html `<slot></slot>`;

export { StoryElement, slot };
