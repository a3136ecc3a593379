/** Notes whether somebody else changed the texts in a shadow root, as translators do; Lit would write into what is gone. */
export function foreignChanges() {
  let isFound = false;
  /** Entries of a long timeline do not count, since they are not rendered by Lit. */
  const note = (records: MutationRecord[]) => {
    isFound ||= records.some(
      ({target, removedNodes}) =>
        !(target as Element).closest?.('.chunk, [part=scale]') &&
        [...removedNodes].some(({nodeName}) => nodeName === '#text'),
    );
  };
  /** Absent on servers. */
  const observer = globalThis.MutationObserver && new MutationObserver(note);
  /** Watches the root, but for what `render` does, which is told whether there was a change since it last said to be anew. */
  return (root: ShadowRoot, render: (isFound: boolean, isAnew: () => void) => void) => {
    note(observer.takeRecords());
    observer.disconnect();
    render(isFound, () => (isFound = false));
    observer.observe(root, {childList: true, subtree: true});
  };
}
