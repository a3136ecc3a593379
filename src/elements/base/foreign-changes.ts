/** Notes whether somebody else changed the texts in a shadow root, as translators do; Lit would write into what is gone. */
export class ForeignChanges {
  /** Whether a text was taken away since Lit rendered anew. */
  isFound = false;
  /** Absent on servers. */
  readonly #observer = globalThis.MutationObserver && new MutationObserver((records) => this.#note(records));

  /** Watches the root until `rest`. */
  watch(root: ShadowRoot) {
    this.#observer.observe(root, {childList: true, subtree: true});
  }

  /** Leaves out what is rendered now. */
  rest() {
    this.#note(this.#observer.takeRecords());
    this.#observer.disconnect();
  }

  /** Entries of a long timeline do not count, since they are not rendered by Lit. */
  #note(records: MutationRecord[]) {
    this.isFound ||= records.some(
      ({target, removedNodes}) =>
        !(target as Element).closest?.('.chunk, [part=scale]') &&
        [...removedNodes].some(({nodeName}) => nodeName === '#text'),
    );
  }
}
