import {html} from 'lit';
import type {CardHost} from './host.js';

/** The line of a card, to be written anew. */
export function rewording(host: CardHost) {
  const {desk, card} = host;
  const save = async (event: Event) => {
    event.preventDefault();
    const text = host.querySelector('textarea')!.value;
    if (await desk.act({do: 'reword', key: card.key, text}, {stay: true})) host.endWriting();
  };
  return html`<form @submit=${save} @keydown=${(event: KeyboardEvent) => {
    // Whoever writes in signs that are composed takes one with “Enter”, and leaves it with “Escape”.
    if (event.isComposing) return;
    if (event.key === 'Escape') host.endWriting();
    else if (event.key === 'Enter' && !event.shiftKey) void save(event);
    else return;
    event.stopPropagation();
  }}>
    <label>In other words<textarea rows="3" lang=${desk.lang} dir="auto" .value=${card.says}></textarea></label>
    <div class="acts"><button class="main">Save<kbd aria-hidden="true">Enter</kbd></button>
    <button type="button" @click=${() => host.endWriting()}>Back<kbd aria-hidden="true">Esc</kbd></button></div>
  </form>`;
}
