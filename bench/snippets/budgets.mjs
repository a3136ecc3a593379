/**
 * What a reader downloads at most with a snippet that a build hands out, in bytes of brotli 11 over all files that it asks
 * for, for a story of eight events, by the title that the snippet has in `embed.html`. `most` fails the tests; `aim`, where
 * it is less, is where we want to come; `whole` holds for a reader who has gone into all of it and pressed nothing.
 */
export const snippetBudgets = {
  'In a page': {most: 17_000, aim: 15_500},
  'In a page, with one script': {most: 18_000, aim: 17_000},
  'In a page, complete without JavaScript': {most: 1_000, whole: 5_900},
  'With the story as data': {most: 25_200, aim: 22_000},
  'Always the newest': {most: 25_200, aim: 22_000},
  'In a frame, for sites that allow no scripts': {most: 9_500},
};

/** What is over its budget, in a sentence each. */
export const excesses = (rows) =>
  rows.flatMap(({title, bytes, whole}) => {
    const budget = snippetBudgets[title] ?? {};
    return [
      [bytes, budget.most, ''],
      [whole, budget.whole, ', once its reader has gone into all of it'],
    ]
      .filter(([size, most]) => size > most)
      .map(([size, most, when]) => `“${title}” is ${size - most} bytes over its budget of ${most}${when}.`);
  });
