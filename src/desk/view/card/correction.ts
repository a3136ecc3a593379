import {html} from 'lit';
import type {CardHost} from './host.js';

/** What was put right in an item after it was published, for its readers; the file has it under `corrections`. */
export function correction(host: CardHost) {
  const {desk, card} = host;
  const save = async (event: Event) => {
    event.preventDefault();
    const text = host.querySelector('textarea')!.value.trim();
    const date = host.querySelector<HTMLInputElement>('input[type=date]')!.value;
    if (text === '' || date === '') return desk.say('Write what was put right, and the day.');
    if (await desk.act({do: 'correct', text, affects: [card.key], date}, {stay: true})) host.endWriting();
  };
  return html`<form @submit=${save} @keydown=${(event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    host.endWriting();
    event.stopPropagation();
  }}>
    <label>What was put right, as readers are told<textarea rows="3"></textarea></label>
    <label class="some">On the day<input type="date" .value=${today()} /></label>
    <div class="acts">
      <button class="main">Add the correction</button>
      <button type="button" @click=${() => host.endWriting()}>Back<kbd aria-hidden="true">Esc</kbd></button>
    </div>
  </form>`;
}

/** The day of this place, as a field of dates takes it. */
function today(now = new Date()): string {
  const padded = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${padded(now.getMonth() + 1)}-${padded(now.getDate())}`;
}
