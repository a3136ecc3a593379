import {html, nothing} from 'lit';
import {marksOf} from '../../session/card.js';
import type {ClaimCard, EventCard, GuessCard, QuoteCard, Sentence} from '../../session/card.js';
import {goneWords} from './gone.js';
import type {CardHost} from './host.js';

/** Marks at the ends of words, by which the words of a sentence and the sentence differ. */
const atEnds = /^[\s\p{P}]+|[\s\p{P}]+$/gu;

/** The sentences that a line may rest on: the nearest ones, each on a number, and what the editor selected. */
export function choicesOf(host: CardHost, card: GuessCard | ClaimCard | EventCard | QuoteCard) {
  const {desk} = host;
  const passage = card.kind === 'guess' ? card.passage : (card.item?.passage?.exact ?? '');
  const gone = goneWords(card);
  const selected = desk.words.taken?.exact;
  const chosen = selected ?? host.chosen ?? (gone ? gone.nearest[0]!.text : passage);
  const [mark] = marksOf(card);
  const own = passage.replace(atEnds, '');
  const isPassage = ({text, block, start, end}: Sentence) =>
    text === passage ||
    (mark?.block === block && mark.start < end && mark.end > start && text.replace(atEnds, '') === own);
  const note = card.kind === 'guess' && !card.isDone ? 'the guess' : 'as it stands';
  const rows = card.nearest.map((near, index) => {
    const {text, heading} = near;
    const isOwn = isPassage(near);
    const isChosen = text === chosen || (isOwn && chosen === passage);
    return {text, key: String(index + 1), note: isOwn ? note : heading, isChosen};
  });
  if (passage && !card.nearest.some(isPassage) && !gone)
    rows.unshift({text: passage, key: '', note, isChosen: passage === chosen});
  if (selected !== undefined && !rows.some(({text}) => text === selected))
    rows.push({text: selected, key: '', note: 'your selection', isChosen: true});
  if (rows.length === 0) return nothing;
  return html`${gone && !card.isThere ? html`<p class="why">Its words are not in the article any more: <del lang=${desk.lang}>${gone.before}</del></p>` : nothing}
  <ol class="choices" aria-label="Words of the article">
    ${rows.map(
      ({text, key, note, isChosen}) =>
        html`<li>
          <button type="button" aria-pressed=${isChosen ? 'true' : 'false'} @click=${() => host.choose(text)}>
            <kbd aria-hidden="true">${key}</kbd><span lang=${desk.lang} dir="auto">${text}</span><small>${note}</small>
          </button>
        </li>`,
    )}
  </ol>`;
}
