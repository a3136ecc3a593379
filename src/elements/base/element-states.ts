/** Tells style sheets and screen readers what an element has: one of its states, such as `:state(ready)`. */
export function showState(internals: ElementInternals | undefined, state: string) {
  if (!internals) return;
  try {
    internals.ariaBusy = state === 'waiting' ? 'true' : null;
    internals.states.clear();
    internals.states.add(state);
  } catch {
    // Browsers before 2024 lack `:state()`, or want another spelling of it; what tests run in may have neither.
  }
}
