import {html} from 'lit';
import type {DeskController} from '../controller.js';

const keys: [keys: string, does: string][] = [
  ['Ctrl Z', 'take back what was done last'],
  ['Ctrl Shift Z', 'do it again'],
  ['J, K', 'next card, card before'],
  ['F6', 'from article to card, story, list of cards'],
  ['Ctrl S', 'save the article file, into its folder where it has one'],
  ['Enter', 'in a card: its first act'],
  ['1, 2, 3', 'in a card: the nearest sentences'],
  ['C', 'in a card: choose words in the article; Enter takes them, Esc goes back'],
  ['L', 'in a card: choose words from a list of all sentences'],
  ['E, D', 'in a card: reword, drop or leave out'],
  ['N', 'in a card whose article changed: add a correction'],
  ['arrows, Shift, Ctrl', 'in the article: caret and selection, as everywhere'],
  ['S, Shift S', 'in the article: select the sentence, one more; one less'],
  ['Alt ←/→', 'in the article: the start of the selection by a word; with Shift its end'],
  ['[, ]', 'in the article: the passage before, the next; Enter opens its card'],
  ['E', 'in the article: edit the paragraph as text; Ctrl Enter saves it'],
  ['O, P, Q, T', 'of the selected words: a new overview point, key point, quote, event'],
  ['Alt ↑/↓', 'on an item of the story: move it'],
];

/** All keys; single letters can be switched off, since speech input may speak them. */
export const keysDialog = (desk: DeskController) =>
  html`<dialog id="keys" aria-labelledby="keys-title">
    <h2 id="keys-title" tabindex="-1">Keys</h2>
    <dl class="keys">${keys.map(([key, does]) => html`<dt><kbd>${key}</kbd></dt><dd>${does}</dd>`)}</dl>
    <form method="dialog" class="acts">
      <label class="check"
        ><span
          ><input
            type="checkbox"
            .checked=${desk.hasLetters}
            @change=${(event: Event) => (desk.hasLetters = (event.target as HTMLInputElement).checked)}
          />
          Single letters act</span
        ></label
      >
      <button class="main">Close</button>
    </form>
  </dialog>`;
