/** What the checker refuses; no page has it. */
// @ts-expect-error The event has an item, and no point.
document.addEventListener('key-points-toggle', ({point}) => point);
// @ts-expect-error No element says so.
document.querySelector('key-points')?.addEventListener('key-points-toggle', ({index}) => index);
// @ts-expect-error A level is a number.
document.createElement('key-points').headingLevel = 'four';
// @ts-expect-error Only quotes have an id to choose by.
document.createElement('key-points').quote = 'ferry';
