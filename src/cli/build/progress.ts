import type {Io} from '../command.js';

/** How often the line changes at most, in milliseconds. */
const pace = 100;
const clearLine = '\r\x1b[K';

/** Tells on a terminal how far a build is, in one line that changes; in a pipe, only what is wrong. */
export class Progress {
  built = 0;
  unchanged = 0;
  failed = 0;
  #page = '';
  readonly #stderr: Io['stderr'];
  #next = 0;

  constructor(stderr: Io['stderr']) {
    this.#stderr = stderr;
  }

  show(done: number, all: number, file: string): void {
    if (!this.#stderr.isTTY || performance.now() < this.#next) return;
    this.#next = performance.now() + pace;
    this.#stderr.write(`${clearLine}${done}/${all} ${file}`);
  }

  /** Counts a story that was written, by its page of snippets. */
  put(page: string | undefined): void {
    if (page === undefined) return;
    this.built++;
    this.#page = page;
  }

  /** Tells what is wrong with a file. */
  fail(text: string): void {
    this.failed++;
    this.clear();
    this.#stderr.write(text);
  }

  clear(): void {
    if (this.#stderr.isTTY) this.#stderr.write(clearLine);
  }

  /** The last lines: what was built, and what to do next with the folder `out`. */
  close(out: string): void {
    this.count();
    if (!this.#stderr.isTTY) return;
    if (this.built === 1) this.#stderr.write(`Next: open ${this.#page} for the snippets.\n`);
    if (this.built > 1)
      this.#stderr.write(`Next: open embed.html in the folder of each story in ${out} for its snippets.\n`);
  }

  /** Tells what was built until now. */
  count(): void {
    if (!this.#stderr.isTTY) return;
    const {built, unchanged, failed} = this;
    const parts = [built === 1 ? '1 story built' : `${built} stories built`];
    if (unchanged) parts.push(`${unchanged} unchanged`);
    if (failed) parts.push(`${failed} failed`);
    this.#stderr.write(`${parts.join(', ')}.\n`);
  }
}
