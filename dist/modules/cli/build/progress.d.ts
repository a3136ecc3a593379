import type { Io } from '../command.js';
/** Tells on a terminal how far a build is, in one line that changes; in a pipe, only what is wrong. */
export declare class Progress {
    #private;
    built: number;
    unchanged: number;
    failed: number;
    constructor(stderr: Io['stderr']);
    show(done: number, all: number, file: string): void;
    /** Counts a story that was written, by its page of snippets. */
    put(page: string | undefined): void;
    /** Tells what is wrong with a file. */
    fail(text: string): void;
    clear(): void;
    /** The last lines: what was built, and what to do next with the folder `out`. */
    close(out: string): void;
    /** Tells what was built until now. */
    count(): void;
}
