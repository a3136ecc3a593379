import {html, nothing} from 'lit';
import type {DeskController} from '../controller.js';

/** All that is asked, in the order in which it is: what is settled, what is open, what is in hand. */
export function queue(desk: DeskController) {
  const {queue: asked, card} = desk;
  if (asked.length === 0) return nothing;
  return html`<nav class="queue" aria-labelledby="to-settle">
    <h2 id="to-settle">To settle</h2>
    <ol>
      ${asked.map(
        ({key, title, isDone}) =>
          html`<li>
            <button
              type="button"
              class=${isDone ? 'done' : 'open'}
              aria-current=${key === card?.key ? 'true' : nothing}
              @click=${() => desk.open(key)}
            >
              ${
                isDone
                  ? html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="m3 8.500 3.200 3.200L13 4.800"></path></svg>`
                  : nothing
              }<bdi>${title}</bdi><span class="unseen">${isDone ? ', settled' : ', open'}</span>
            </button>
          </li>`,
      )}
    </ol>
    <span class="go" aria-hidden="true">next <kbd>J</kbd> &nbsp;back <kbd>K</kbd> &nbsp;all keys <kbd>?</kbd></span>
  </nav>`;
}

/** Brings what is in hand into view in the queue, and moves nothing else. */
export function showInQueue(desk: HTMLElement): void {
  const current = desk.querySelector('.queue [aria-current]');
  const list = current?.closest('ol');
  if (!current || !list) return;
  const [own, all] = [current.getBoundingClientRect(), list.getBoundingClientRect()];
  // At its ends the list fades.
  const fade = 12;
  if (own.left < all.left + fade) list.scrollLeft += own.left - all.left - fade;
  else if (own.right > all.right - fade) list.scrollLeft += own.right - all.right + fade;
}
