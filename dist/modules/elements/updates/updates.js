import { differences } from '../../story/changes/compare.js';
import { availability } from '../base/availability.js';
import { storyDigest } from '../base/fingerprint.js';
import { Controls } from './controls.js';
import { goToFirst } from './go-to-first.js';
import { marksOf } from './marks.js';

/**
 * Holds a later edition of a story back until the reader wants it, for all elements that show the story: no text moves under
 * their eyes. What is withdrawn goes at once, and what nobody would see does not wait either.
 */
class Updates {
    #show;
    #controls = new Map();
    #held;
    #isPaused = false;
    /** `show` gives an edition to all elements. */
    constructor(show) {
        this.#show = show;
    }
    /** What to show, of the edition on screen and the latest. */
    next(shown, latest) {
        this.#held = undefined;
        if (storyDigest(shown.story) === storyDigest(latest.story))
            return { ...latest, story: shown.story };
        const at = `${latest.story.updated} ${storyDigest(latest.story)}`;
        const found = differences(shown.story, latest.story).map((each) => ({ ...each, at }));
        const isGone = [shown, latest].some(({ story }) => availability(story));
        if (isGone || !found.length)
            return latest;
        this.#held = { ...latest, found };
        return shown;
    }
    /** The line under an element: when it was updated, or that there is a later edition; and the control that pauses that. */
    note(edition, { host, signal, givenLabels }, time) {
        let controls = this.#controls.get(host);
        if (!controls) {
            const acts = { show: () => void this.#press(host), pause: () => this.#pause() };
            this.#controls.set(host, (controls = new Controls(host, acts, givenLabels)));
            signal.addEventListener('abort', () => this.#controls.delete(host));
        }
        if (!this.#held && !this.#isPaused)
            controls.time = time;
        this.#tell(edition.story);
        return controls.node;
    }
    /** Tells all of what is held; while paused, of corrections alone: whoever reads something wrong should hear of it. */
    #tell(story) {
        const found = this.#held?.found ?? [];
        const isTold = !this.#isPaused || found.some(({ kind }) => kind === 'corrected');
        let isFirst = true;
        for (const controls of this.#controls.values()) {
            controls.tell(story, isTold ? found : [], { isPaused: this.#isPaused, isFirst });
            isFirst = false;
        }
        this.#story = story;
    }
    #story;
    #pause() {
        this.#isPaused = !this.#isPaused;
        this.#tell(this.#story);
    }
    async #press(host) {
        const held = this.#held;
        if (!held)
            return;
        this.#held = undefined;
        this.#show(held);
        const { story, found } = held;
        await Promise.all([...this.#controls].map(([each, { words }]) => marksOf(each).show('edition', found, { story, words })));
        goToFirst(host, story, found);
    }
}

export { Updates };
