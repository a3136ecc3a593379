/** What a page that keeps work has to hear. */
interface Heard {
  /** The address names another place. */
  moved: () => void;
  /** The page is hidden or closed, perhaps for good. */
  hidden: () => void;
  /** The page is about to be closed. */
  closing: (event: BeforeUnloadEvent) => void;
}

/** Hears what happens to the page, until the function that is returned is called. */
export function onPage({moved, hidden, closing}: Heard): () => void {
  const ending = new AbortController();
  const {signal} = ending;
  addEventListener('hashchange', moved, {signal});
  addEventListener('pagehide', hidden, {signal});
  document.addEventListener('visibilitychange', hidden, {signal});
  addEventListener('beforeunload', closing, {signal});
  return () => ending.abort();
}
