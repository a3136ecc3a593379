import {html, nothing} from 'lit';
import type {ClaimCard, EventCard, GuessCard, QuoteCard} from '../../session/card.js';
import {goneWords} from './gone.js';
import type {CardHost} from './host.js';

/** The sentences that a line may rest on: the nearest ones, each on a number, and what the editor selected. */
export function choicesOf(host: CardHost, card: GuessCard | ClaimCard | EventCard | QuoteCard) {
  const {desk} = host;
  const passage = card.kind === 'guess' ? card.passage : (card.item?.passage?.exact ?? '');
  const gone = goneWords(card);
  const selected = desk.words.taken?.exact;
  const chosen = selected ?? host.chosen ?? (gone ? gone.nearest[0]!.text : passage);
  const isNear = card.nearest.some(({text}) => text === passage);
  const rows = card.nearest.map(({text, heading}, index) => ({
    ...{text, key: String(index + 1)},
    note: text === passage ? (card.kind === 'guess' && !card.isDone ? 'the guess' : 'as it stands') : heading,
  }));
  if (passage && !isNear && !gone)
    rows.unshift({text: passage, key: '', note: card.isDone ? 'as it stands' : 'the guess'});
  if (selected !== undefined && !rows.some(({text}) => text === selected))
    rows.push({text: selected, key: '', note: 'your selection'});
  if (rows.length === 0) return nothing;
  return html`${gone ? html`<p class="why">Its words are not in the article any more: <del lang=${desk.lang}>${gone.before}</del></p>` : nothing}
  <ol class="choices" aria-label="Words of the article">
    ${rows.map(
      ({text, key, note}) =>
        html`<li>
          <button type="button" aria-pressed=${text === chosen ? 'true' : 'false'} @click=${() => host.choose(text)}>
            <kbd aria-hidden="true">${key}</kbd><span lang=${desk.lang} dir="auto">${text}</span><small>${note}</small>
          </button>
        </li>`,
    )}
  </ol>`;
}
