/** Does one thing after the other, in the order in which they were asked for. */
export class InTurn {
  #last: Promise<unknown> = Promise.resolve();
  #named: {name: string; done: Promise<void>} | undefined;

  /** Does it once all before it is done, or has failed. */
  run<Result>(act: () => Promise<Result>): Promise<Result> {
    const done = this.#last.then(act);
    this.#last = done.catch(() => undefined);
    return done;
  }

  /** The same for what has a name: asked for again while it was asked for last and is not done, it is done once. */
  once(name: string, act: () => Promise<void>): Promise<void> {
    if (this.#named?.name === name) return this.#named.done;
    const done = this.run(act).finally(() => {
      if (this.#named?.done === done) this.#named = undefined;
    });
    this.#named = {name, done};
    return done;
  }
}
