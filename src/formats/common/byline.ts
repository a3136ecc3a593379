/** What stands before a name in a byline. */
export const bylineWords = ['by', 'von', 'par', 'por', 'di', 'av', 'af', 'door'] as const;

const start = new RegExp(`^(?:${bylineWords.join('|')})\\s+(?=\\p{L})`, 'iu');

/** A byline without the word before the name: the label of a byline says “by” itself. */
export const withoutBy = (byline: string): string => byline.replace(start, '');
