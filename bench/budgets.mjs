/**
 * What the reader of a snippet downloads at most: bytes of brotli 11 over all requests that it makes, for a story of eight
 * events, by the title that the snippet has in `embed.html`.
 */
export const snippetBudgets = {
  'In a page': 17_000,
  'In a page, with one script': 18_500,
  'In a page, complete without JavaScript': 6_000,
  'With the story as data': 26_000,
  'Always the newest': 26_000,
  'In a frame, for sites that allow no scripts': 9_500,
};
