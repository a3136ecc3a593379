/** Brings a card into view; of the buttons above it a row shows whole or not at all, none cut by the queue. */
export function showCard(card: HTMLElement, desk: HTMLElement): void {
  // Of one that is larger than the window its beginning counts, with all that stands above it there.
  card.scrollIntoView({block: card.offsetHeight > innerHeight / 2 ? 'start' : 'nearest'});
  const edge = desk.querySelector('.queue')?.getBoundingClientRect().bottom ?? 0;
  for (const row of desk.querySelectorAll('.sheets > .segments, .sheet header')) {
    const {top, bottom, height} = row.getBoundingClientRect();
    if (height === 0 || top >= edge + 6 || bottom <= edge) continue;
    scrollBy(0, Math.ceil(bottom - edge));
    // A short page may end before the row is away.
    const now = row.getBoundingClientRect();
    if (now.bottom > edge) scrollBy(0, now.top - edge - 6);
  }
}
