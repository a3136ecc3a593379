/** What a page that keeps work has to hear. */
interface Heard {
  /** The address names another place. */
  moved: () => void;
  /** The page is hidden or closed, perhaps for good. */
  hidden: () => void;
  /** It shows again: it may have slept, or lain in the browser’s memory behind another page. */
  shown: () => void;
  /** The page is about to be closed. */
  closing: (event: BeforeUnloadEvent) => void;
}

/** Hears what happens to the page, until the function that is returned is called. */
export function onPage({moved, hidden, shown, closing}: Heard): () => void {
  const ending = new AbortController();
  const {signal} = ending;
  addEventListener('hashchange', moved, {signal});
  addEventListener('pagehide', hidden, {signal});
  addEventListener('pageshow', shown, {signal});
  document.addEventListener('visibilitychange', () => (document.hidden ? hidden() : shown()), {signal});
  addEventListener('beforeunload', closing, {signal});
  return () => ending.abort();
}
