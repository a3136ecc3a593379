import { markChecked } from '../../story/checked-story.js';
import { label, givenLabels, addLabels } from '../../languages/labels.js';
import { closestAround, parentOf, languageAround } from '../base/composed-tree.js';
import { asksForStory, scriptInside } from './asks-for-story.js';
import { loadCheck } from './load-check.js';
import { listeners, registeredStory, spoken } from './story-registry.js';
import { isSameState } from './story-state.js';

/**
 * Where an element's story comes from, first match wins: its property, `src`, JSON inside its tag, the nearest bundle,
 * the registered story of its `story-id`, and only for a tag that asks for nothing the story in the script. A story on
 * screen stays until the next is there.
 */
class StorySource {
    #host;
    /** Tells of JSON that is put inside the tag, or changed there. Absent in Node. */
    #inside;
    #lookAgain;
    #origin;
    #leave;
    #around;
    #explains;
    constructor(host) {
        this.state = { status: 'waiting' };
        /** Whether the state is a bundle's, which tells of it itself. */
        this.inherited = false;
        /** The elements inside a bundle, in shadow roots too, which look again when its state changes. */
        this.followers = new Set();
        /** Whether an application ever set a story: while it has none yet, the one in the script must not stand in. */
        this.isSet = false;
        /** Tells of JSON that is put inside the tag, or changed there. Absent in Node. */
        this.#inside = globalThis.MutationObserver && new MutationObserver(() => this.#lookAgain());
        this.#lookAgain = () => this.#host.requestUpdate();
        this.#origin = {};
        this.#host = host;
        host.addController(this);
    }
    hostConnected() {
        this.#inside?.observe(this.#host, {
            attributeFilter: ['prerendered'],
            childList: true,
            characterData: true,
            subtree: true,
        });
        listeners.add(this.#host);
        this.#lookAgain();
    }
    hostDisconnected() {
        this.#inside?.disconnect();
        listeners.delete(this.#host);
        // A move is a removal and an insertion at once; a request goes on over it.
        queueMicrotask(() => {
            if (this.#host.isConnected)
                return;
            this.#leave?.();
            this.#origin = {};
            this.#join();
        });
    }
    hostUpdate() {
        // What is set on a removed element is looked at when it is back.
        if (!this.#host.isConnected)
            return;
        const before = this.#origin;
        // A page may have fields on every object.
        const origin = Object.assign(Object.create(null), this.#look());
        const keys = Object.keys({ ...before, ...origin });
        if (keys.some((key) => !Object.is(before[key], origin[key])))
            this.#begin(origin);
        const { source, story, src, json } = origin;
        if (source && !(source.#origin.isDefault && asksForStory(this.#host, this.isSet)))
            this.#set(source.state);
        else if ((story ?? src ?? json) == null)
            this.#wait();
    }
    #look() {
        const { story, src, integrity, refresh, loading, storyId = '' } = this.#host;
        const bundle = closestAround(parentOf(this.#host), 'story-bundle');
        this.#join(bundle?.source);
        if (story != null)
            return { story };
        if (src)
            return { src, integrity, refresh, loading };
        const json = scriptInside(this.#host, '/json')?.textContent;
        if (json)
            return { json };
        if (bundle)
            return { bundle, source: bundle.source };
        if (asksForStory(this.#host, this.isSet))
            return { story: storyId ? registeredStory(storyId) : undefined };
        return { story: registeredStory(storyId), isDefault: !storyId };
    }
    /** Counts the element among those inside a bundle, which makes room for what it did not lay out itself. */
    #join(around) {
        if (around === this.#around)
            return;
        for (const bundle of [this.#around, around])
            if (bundle)
                bundle.#lookAgain();
        this.#around?.followers.delete(this.#host);
        around?.followers.add(this.#host);
        this.#around = around;
    }
    /** Nothing was found. What is registered or set in a moment is no reason to warn. */
    #wait() {
        this.#set({ status: 'waiting' });
        this.#explains ??= setTimeout(() => {
            const story = registeredStory('');
            if (story && !this.#leave && this.state.status === 'waiting')
                loadCheck().then(({ explainWaiting }) => explainWaiting(this.#host, story), () => { });
        }, 500);
    }
    #begin(origin) {
        this.#leave?.();
        this.#leave = undefined;
        this.#origin = origin;
        const { story, src, json, bundle, source } = origin;
        const known = spoken(story);
        this.inherited = !!source;
        if (this.state.status === 'failed')
            this.#set({ status: 'waiting' });
        if (known)
            this.#set({ status: 'ready', story: known });
        // Its definition may come later than ours.
        else if (bundle && !source)
            void customElements.whenDefined(bundle.localName).then(this.#lookAgain);
        else if ((story ?? src ?? json) != null)
            void this.#ask(origin);
    }
    /** Leaves a story from outside to code that a reader of the bundled story never downloads. */
    async #ask(outside) {
        const leaving = new AbortController();
        this.#leave = () => leaving.abort();
        const report = (state) => {
            if (leaving.signal.aborted)
                return;
            if (state.story) {
                markChecked(state.story, outside.story, state.isCurrent);
                if (state.labels)
                    addLabels(state.story.lang, state.labels);
            }
            this.#set(state);
        };
        try {
            const { answer } = await loadCheck();
            // Another element may have had the same one checked meanwhile.
            const known = spoken(outside.story);
            if (known)
                return report({ status: 'ready', story: known });
            answer(this.#host, outside, { signal: leaving.signal, report, givenLabels, label });
        }
        catch {
            const around = languageAround(this.#host);
            report({
                status: 'failed',
                fault: {
                    code: 'unavailable',
                    path: '',
                    reason: 'story-check.js cannot be loaded; strict-dynamic needs a nonce',
                },
                note: label(around, 'failed'),
                retry: { label: label(around, 'retry'), act: () => void this.#ask(outside) },
            });
        }
    }
    #set(state) {
        if (isSameState(state, this.state))
            return;
        this.state = state;
        this.#host.requestUpdate();
        for (const follower of this.followers)
            follower.requestUpdate();
    }
}

export { StorySource };
