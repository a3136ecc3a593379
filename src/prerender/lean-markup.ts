/** Elements that our style sheets lay out as blocks, or as items of a list or a row, or draw: no white space around them shows. */
const blocks = 'div|ol|ul|li|section|article|header|figure|figcaption|svg|path';

const spaceBefore = new RegExp(`> (?=</p>|</?(?:${blocks})[ >])`, 'g');
/** Of the paragraphs, headings and summaries some stand in a line of text; what goes on in that follows without a space. */
const spaceBehind = new RegExp(`(<(?:/?(?:${blocks})(?: [^<>]*)?|/(?:p|h\\d|summary))>) (?=<)`, 'g');

/** End tags that what comes next implies. https://html.spec.whatwg.org/multipage/syntax.html#optional-tags */
const endOfParagraph =
  /<\/p>(?=<(?:p|div|ol|ul|h\d|details|section|article|blockquote|figure)[ >]|<\/(?:div|li|blockquote|details|figcaption|section|article)>)/g;
const endOfItem = /<\/li>(?=<li[ >]|<\/[ou]l>)/g;

const attribute = /( [a-z-]+=)"([\w.:#-]+)"/g;

/**
 * Markup without what HTML can do without: white space between blocks, end tags that are implied, quotation marks around most
 * attributes; a tenth of it. In a shadow root alone: systems that take markup apart by patterns of their own leave no template in
 * it, and find all else as they know it.
 */
export const leanMarkup = (markup: string): string =>
  markup
    .replace(spaceBefore, '>')
    .replace(spaceBehind, '$1')
    .replace(endOfParagraph, '')
    .replace(endOfItem, '')
    .replace(attribute, '$1$2');
