import {html, nothing} from 'lit';
import type {DeskController} from '../../controller.js';
import {movable} from './rows.js';
import type {Row} from './rows.js';

/** Where the menu stands. */
interface MenuHost {
  readonly desk: DeskController;
  readonly rows: readonly Row[];
  /** The key of the item that the menu is of. */
  readonly menuOf: string;
  open(row: Row): void;
  move(row: Row, to: number): void;
  drop(row: Row): void;
}

/** What can be done with an item of the story besides settling it. */
export function itemMenu(host: MenuHost) {
  const row = host.rows.find(({key}) => key === host.menuOf);
  const order = row ? movable(host.rows, row) : [];
  const at = row ? order.indexOf(row) : -1;
  const close = ({currentTarget}: Event) =>
    (currentTarget as HTMLElement).closest<HTMLElement>('[popover]')!.hidePopover();
  const act = (name: string, run: () => void) =>
    html`<button
      type="button"
      @click=${(event: Event) => {
        close(event);
        run();
      }}
    >
      ${name}
    </button>`;
  const to = (place: number) => host.move(row!, order[place]!.index!);
  return html`<div id="item-menu" popover role="group" aria-label=${row ? row.name : nothing} @toggle=${place} @keydown=${arrows}>
    ${
      row
        ? html`${act('Open its card', () => host.open(row))}
          ${at > 0 ? act('Move up', () => to(at - 1)) : nothing}
          ${at >= 0 && at < order.length - 1 ? act('Move down', () => to(at + 1)) : nothing}
          ${at > 1 ? act('Move to the top', () => to(0)) : nothing}
          ${row.own && !(row.own.kind === 'quote' && row.own.isInText) ? act('Drop', () => host.drop(row)) : nothing}`
        : nothing
    }
  </div>`;
}

/** Under the handle that opened it, and with the focus in it. */
function place(event: Event): void {
  if ((event as ToggleEvent).newState !== 'open') return;
  const menu = event.currentTarget as HTMLElement;
  const handle = document.querySelector<HTMLElement>('.handle[data-open]')?.getBoundingClientRect();
  if (handle) {
    menu.style.insetInlineStart = `${Math.max(8, handle.right - menu.offsetWidth)}px`;
    const fits = handle.bottom + menu.offsetHeight < innerHeight;
    menu.style.insetBlockStart = `${fits ? handle.bottom + 2 : handle.top - menu.offsetHeight - 2}px`;
  }
  menu.querySelector('button')?.focus();
}

function arrows(event: KeyboardEvent): void {
  const by = {ArrowUp: -1, ArrowDown: 1}[event.key];
  if (!by) return;
  const buttons = [...(event.currentTarget as HTMLElement).querySelectorAll('button')];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  buttons.at((at + by) % buttons.length)?.focus();
  event.preventDefault();
}
