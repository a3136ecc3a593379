import {html, nothing} from './html.js';

/** Facts in a row, with a dot between two that stand on one line; what is empty is left out. */
export function facts(all: readonly unknown[], part?: string) {
  const present = all.filter(Boolean);
  return present.length
    ? html`<p part=${part ?? nothing} class="meta facts">${present.map((fact) => html`<span>${fact}</span> `)}</p>`
    : nothing;
}
