import {html, nothing} from 'lit';
import type {DeskController} from '../../controller.js';

/** What can be made of selected words, and its key. */
const newKinds = [
  {kind: 'point', name: 'Overview point', key: 'O'},
  {kind: 'key-point', name: 'Key point', key: 'P'},
  {kind: 'quote', name: 'Quote', key: 'Q'},
  {kind: 'event', name: 'Event', key: 'T'},
] as const;

/** What can be done with the selected words, or why nothing can. */
export function selectedBar(desk: DeskController) {
  const {taken, problem, isChoosing, at} = desk.words;
  if (problem)
    return html`<div class="selected place" role=${at === undefined ? 'note' : 'toolbar'} aria-label=${at === undefined ? nothing : 'The selected words'}>
        <span class="lead">${problem}</span>${editing(desk, at)}
      </div>`;
  if (!taken) return nothing;
  if (isChoosing)
    return html`<div class="selected place" role="toolbar" aria-label="The selected words">
        <button type="button" @mousedown=${refuse} @click=${() => desk.words.choose()}>
          Take these words<kbd>Enter</kbd>
        </button>
        <button type="button" @mousedown=${refuse} @click=${() => desk.words.stopChoosing()}>
          Back<kbd>Esc</kbd>
        </button>
      </div>`;
  return html`<div class="selected place" role="toolbar" aria-label="New, of the selected words">
      <span class="lead">New<span class="unseen"> of these words</span>${taken.isGrown ? ', with the words around them, since these stand twice' : nothing}</span>
      ${newKinds.map(
        ({kind, name, key}) =>
          html`<button type="button" @mousedown=${refuse} @click=${() => void desk.words.add(kind)}>
            ${name}<kbd>${key}</kbd>
          </button>`,
      )}
      ${editing(desk, at)}
    </div>`;
}

/** Their paragraph as text. */
const editing = (desk: DeskController, block: number | undefined) =>
  block === undefined
    ? nothing
    : html`<button type="button" @mousedown=${refuse} @click=${() => desk.edit(block)}>
        Edit the text<kbd>E</kbd>
      </button>`;

/** Lets nothing happen: a press on a button would take the selection away. */
export const refuse = (event: Event) => event.preventDefault();
