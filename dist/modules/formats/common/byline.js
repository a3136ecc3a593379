/** What stands before a name in a byline. */
const bylineWords = ['by', 'von', 'par', 'por', 'di', 'av', 'af', 'door'];
const start = new RegExp(`^(?:${bylineWords.join('|')})\\s+(?=\\p{L})`, 'iu');
/** A byline without the word before the name: the label of a byline says “by” itself. */
const withoutBy = (byline) => byline.replace(start, '');

export { bylineWords, withoutBy };
