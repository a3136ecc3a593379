import { loadData } from '../../story/load-data.js';
import { version } from '../base/version.js';
import { loadUpdates } from '../updates/load-updates.js';
import { readStory } from './read-story.js';

/** Servers are asked no more often than that, in seconds, whatever a page says. */
const leastRefresh = 10;
/** How long an answer is kept for an element that is rendered anew, or of which an attribute changed, in milliseconds. */
const linger = 1_000;
const sources = new Map();
/** Watches the story at `url`; all that watch the same one share its requests and its answer, as long as one of them does. */
function watchStory(url, { integrity = '', refresh, onReport }) {
    const key = `${url} ${integrity}`;
    let source = sources.get(key);
    if (!source)
        sources.set(key, (source = new Source(key, url, integrity)));
    return source.join(onReport, refresh);
}
/** Seconds between two readings: none for a value that is no number, and a day at most, which a timer can still count. */
const interval = (refresh = 0) => refresh > 0 ? Math.min(Math.max(leastRefresh, refresh), 86_400) : undefined;
class Source {
    #key;
    #url;
    #integrity;
    #watchers = new Map();
    #answer;
    #updates;
    #request;
    #clock;
    /** In `performance.now()`, since the clock of the day may be set back. */
    #triedAt = 0;
    #end;
    constructor(key, url, integrity) {
        this.#key = key;
        this.#url = url;
        this.#integrity = integrity;
    }
    join(onReport, refresh) {
        clearTimeout(this.#end);
        this.#watchers.set(onReport, interval(refresh));
        if (this.#answer)
            onReport(this.#answer);
        else if (!this.#request)
            void this.#read();
        this.#wind();
        return {
            leave: () => {
                this.#watchers.delete(onReport);
                if (!this.#watchers.size)
                    this.#rest();
                this.#wind();
            },
            retry: () => {
                if (!this.#answer && !this.#request)
                    void this.#read();
            },
        };
    }
    async #read(again = false) {
        const request = (this.#request = new AbortController());
        this.#triedAt = performance.now();
        let report;
        try {
            const { signal } = request;
            report = {
                story: await readStory(await loadData(this.#url, { signal, integrity: this.#integrity, again }), true),
                readAt: new Date(),
            };
            if (again)
                await this.#prepareUpdates();
        }
        catch (error) {
            report = { error };
        }
        if (request !== this.#request)
            return;
        this.#request = undefined;
        this.#wind();
        const before = this.#answer && 'story' in this.#answer ? this.#answer : undefined;
        if ('story' in report)
            return this.#tell((before && this.#updates?.next(before, report)) ?? report);
        // What is on screen stays when a refresh fails.
        if (!before)
            this.#report(report);
    }
    #tell(edition) {
        this.#answer = { ...edition, updates: this.#updates };
        this.#report(this.#answer);
    }
    #report(report) {
        for (const onReport of [...this.#watchers.keys()])
            onReport(report);
    }
    /** Where the code that holds editions back does not come, they show at once. */
    async #prepareUpdates() {
        try {
            const updates = await loadUpdates();
            if (updates.version === version)
                this.#updates ??= new updates.Updates((edition) => this.#tell(edition));
        }
        catch {
            // It is asked for again at the next reading.
        }
    }
    /** Sets the clock for the next reading, or stops it. */
    #wind() {
        clearTimeout(this.#clock);
        document.removeEventListener('visibilitychange', this.#onVisible);
        const wishes = [...this.#watchers.values()].filter((refresh) => refresh !== undefined);
        if (!wishes.length)
            return;
        document.addEventListener('visibilitychange', this.#onVisible);
        if (document.visibilityState !== 'visible' || this.#request)
            return;
        const due = this.#triedAt + Math.min(...wishes) * 1000;
        this.#clock = setTimeout(() => void this.#read(true), due - performance.now());
    }
    #onVisible = () => this.#wind();
    #rest() {
        this.#request?.abort();
        this.#request = undefined;
        if (!this.#answer)
            sources.delete(this.#key);
        // A later element asks anew: by then the story may be withheld or corrected.
        else
            this.#end = setTimeout(() => sources.delete(this.#key), linger);
    }
}

export { watchStory };
