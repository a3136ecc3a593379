import { counted } from '../../check/problem.js';

/** The least time between two changes of the line, in milliseconds: a terminal slows a build that writes more often. */
const pace = 100;
const clearLine = '\r\x1b[K';
/** Shows on a terminal how far a build is, in one line that changes; into a pipe it writes what failed, and the last line. */
class Progress {
    #open;
    #page;
    #stderr;
    #next;
    constructor(stderr) {
        this.built = 0;
        this.unchanged = 0;
        this.failed = 0;
        /** Stories that were built without all of their cards. */
        this.undrawn = 0;
        this.#open = 0;
        this.#page = '';
        this.#next = 0;
        this.#stderr = stderr;
    }
    show(done, all, file) {
        if (!this.#stderr.isTTY || performance.now() < this.#next)
            return;
        this.#next = performance.now() + pace;
        this.#stderr.write(`${clearLine}${done}/${all} ${file}`);
    }
    /** Counts a story that was written, and what is open in it; `page` is the path of its page of snippets. */
    put(page, open) {
        if (page === undefined)
            return;
        this.built++;
        this.#open += open;
        this.#page = page;
    }
    /** Counts a story whose files are those of an earlier build, and what was open in it then. */
    keep(open = 0) {
        this.unchanged++;
        this.#open += open;
    }
    /** Counts a file that failed, and writes the text that says why. */
    fail(text) {
        this.failed++;
        this.say(text);
    }
    /** Counts a story without all of its cards, and writes the text that says why. */
    lack(text) {
        this.undrawn++;
        this.say(text);
    }
    /** Writes something of a file, on a line of its own. */
    say(text) {
        this.clear();
        this.#stderr.write(text);
    }
    clear() {
        if (this.#stderr.isTTY)
            this.#stderr.write(clearLine);
    }
    /** Writes the last line, the counts; on a terminal also the next step with the folder `out`. */
    close(out) {
        this.count();
        if (!this.#stderr.isTTY)
            return;
        if (this.built === 1)
            this.#stderr.write(`Next: open ${this.#page} for the snippets.\n`);
        if (this.built > 1)
            this.#stderr.write(`Next: open embed.html in the folder of each story in ${out} for its snippets.\n`);
    }
    /** Writes the counts so far. */
    count() {
        const { built, unchanged, failed, undrawn } = this;
        const parts = [built === 1 ? '1 story built' : `${built} stories built`];
        if (undrawn)
            parts.push(`${undrawn} of them without all cards`);
        if (unchanged)
            parts.push(`${unchanged} unchanged`);
        if (failed)
            parts.push(`${failed} failed`);
        const open = this.#open && ` ${counted(this.#open, 'warning')} left open; “story-widgets check” tells them.`;
        this.#stderr.write(`${parts.join(', ')}.${open || ''}\n`);
    }
}

export { Progress };
