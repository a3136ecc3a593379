import {wordsInHand} from './article/marks.js';

/**
 * Brings a card into view, and the words above it that it is about wherever there is room; of the buttons above it a row shows
 * whole or not at all, none cut by the queue.
 */
export function showCard(card: HTMLElement, desk: HTMLElement): void {
  // Of one that is larger than the window its beginning counts, with all that stands above it there.
  card.scrollIntoView({block: card.offsetHeight > innerHeight / 2 ? 'start' : 'nearest'});
  const edge = () => desk.querySelector('.queue')?.getBoundingClientRect().bottom ?? 0;
  const above = edge() + 8 - wordsTop(desk);
  // A paragraph may be longer than the window; what is asked has to stay in sight under it.
  if (above > 0 && card.getBoundingClientRect().top + above < innerHeight * 0.6) scrollBy(0, -above);
  for (const row of desk.querySelectorAll('.sheets > .segments, .sheet header')) {
    const {top, bottom, height} = row.getBoundingClientRect();
    if (height === 0 || top >= edge() + 6 || bottom <= edge()) continue;
    if (wordsTop(desk) >= bottom) scrollBy(0, Math.ceil(bottom - edge()));
    // A short page may end before the row is away.
    const now = row.getBoundingClientRect();
    if (now.bottom > edge()) scrollBy(0, now.top - edge() - 6);
  }
}

/** Where the words begin that a card is about, with what stands beside the first line of their paragraph. */
function wordsTop(desk: HTMLElement): number {
  const block = desk.querySelector('.block.over')?.getBoundingClientRect().top ?? Infinity;
  const words = wordsInHand()?.getBoundingClientRect().top ?? block;
  return words - block < 48 ? block : words;
}
