import type {View} from './view.js';
import {readHash, writeHash} from './view-hash.js';

/** Milliseconds between a change and the address that follows it: browsers refuse more than a few changes in a second. */
const delay = 300;

/** Keeps the view in the fragment of the page's address, where a link and the Back button find it. */
export class ViewAddress {
  readonly #view: () => View;
  readonly #onTooLong: (tooLong: boolean) => void;
  #written = '';
  #timer = 0;

  /** `onTooLong` is told at each writing whether the view's story had to be left out of the address. */
  constructor(view: () => View, onTooLong: (tooLong: boolean) => void) {
    this.#view = view;
    this.#onTooLong = onTooLong;
  }

  /** Writes the view into the address, a moment after the last call. */
  writeSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.write(), delay);
  }

  /** Writes the view into the address; resolves to whether all of it is there. */
  async write(): Promise<boolean> {
    clearTimeout(this.#timer);
    const view = this.#view();
    const {hash, tooLong} = await writeHash(view);
    // Packing a story takes a while, in which the view may have become another.
    if (view !== this.#view()) return this.write();
    this.#written = hash;
    history.replaceState(null, '', `#${hash}`);
    this.#onTooLong(tooLong);
    return !tooLong;
  }

  /** The view in the address, or nothing where it is the one that was written or read last. */
  async read(): Promise<View | undefined> {
    const hash = location.hash.slice(1);
    if (hash === this.#written && this.#written) return undefined;
    this.#written = hash;
    return readHash(hash);
  }
}
