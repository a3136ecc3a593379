import type {StoryState} from '../source/story-state.js';
import {html, nothing} from '../templates/html.js';

/** The line under a widget that tells of a refresh or a failure, with a button after one that can be tried again. */
export function noteTemplate(note: unknown, state: StoryState) {
  const retry = state.status === 'failed' && state.retry;
  // Not the time of each refresh, which would interrupt who listens every minute.
  return html`<p part="note" dir="auto" role=${retry ? 'status' : nothing} class="meta">
    ${note} ${retry ? html`<button part="retry" type="button">${retry.label}</button>` : nothing}
  </p>`;
}
