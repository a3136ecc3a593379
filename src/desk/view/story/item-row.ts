import {html, nothing} from 'lit';
import type {DeskController} from '../../controller.js';
import {dragBy} from './drag.js';
import {movable} from './rows.js';
import type {Row} from './rows.js';

/** Where the rows stand. */
interface RowHost extends Pick<HTMLElement, 'querySelectorAll'> {
  readonly desk: DeskController;
  readonly rows: readonly Row[];
  menuOf: string;
  open(row: Row): void;
  move(row: Row, to: number): void;
}

/** An item as it lies over the story: what is not settled of it, and the handle that moves it and opens its menu. */
export function itemRow(host: RowHost, row: Row) {
  const {desk} = host;
  const {card} = desk;
  const {name, text, state, id} = row;
  const isNow = card !== undefined && (row.card === card || row.own === card);
  const order = movable(host.rows, row);
  const at = order.indexOf(row);
  const press = (event: PointerEvent) => {
    if (event.button !== 0 || at < 0) return;
    const all = host.querySelectorAll<HTMLElement>('.items > li');
    const rows = order.map((each) => all[host.rows.indexOf(each)]!);
    dragBy(event, {rows, own: at, drop: (to) => host.move(row, order[to]!.index!)});
  };
  const keys = (event: KeyboardEvent) => {
    const by = {ArrowUp: -1, ArrowDown: 1}[event.key];
    if (!event.altKey || !by || at < 0) return;
    event.preventDefault();
    const next = order[at + by];
    if (next) host.move(row, next.index!);
    else desk.say(`${name} is the ${by < 0 ? 'first' : 'last'} one.`);
  };
  return html`<li class=${isNow ? 'now' : ''} dir=${desk.dir} @keydown=${keys}>
    <p class=${id === undefined ? '' : 'unseen'}><bdi lang="en">${name}</bdi>${text ? html`: <bdi lang=${desk.lang}>${text}</bdi>` : nothing}</p>
    ${
      state
        ? html`<button type="button" class="state" aria-label="${state}: ${name}" @click=${() => host.open(row)}>${state}</button>`
        : nothing
    }
    <button
      type="button"
      class="handle ${at >= 0 ? 'moves' : ''}"
      popovertarget="item-menu"
      ?data-open=${host.menuOf === row.key}
      aria-label="${name}: open its card, move, drop"
      @click=${() => (host.menuOf = row.key)}
      @pointerdown=${press}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M6 3.500v.01M10 3.500v.01M6 8v.01M10 8v.01M6 12.500v.01M10 12.500v.01"></path></svg>
    </button>
  </li>`;
}
