import {html, nothing} from 'lit';
import {isOfArticle} from '../../session/card.js';
import type {Card} from '../../session/card.js';

/** The words that a card is about, in the language of the article; those that its passage does not have are dotted. */
export function saysOf(card: Card, lang: string) {
  if (!card.says) return nothing;
  if (!isOfArticle(card)) return html`<p class="why"><b>${card.says}</b></p>`;
  const spans = card.kind === 'guess' ? card.missing : [];
  let at = 0;
  const parts: unknown[] = [];
  for (const {start, end} of spans) {
    if (start < at) continue;
    parts.push(card.says.slice(at, start), html`<span class="missing">${card.says.slice(start, end)}</span>`);
    at = end;
  }
  return html`<p class="says" lang=${lang} dir="auto">${parts}${card.says.slice(at)}</p>`;
}
