/** Elements that our style sheets lay out as blocks, or as items of a list or a row, or draw: no white space around them shows. */
const blocks = 'div|ol|ul|li|section|article|header|figure|figcaption|svg|path';
/** Tags that follow one another, with or without white space. */
const tagsInRow = /(?:<[^<>]*> ?)+/g;
const spaceBefore = new RegExp(`> (?=</p>|</?(?:${blocks})[ >])`, 'g');
/** Of the paragraphs, headings and summaries some stand in a line of text; what goes on in that follows without a space. */
const spaceBehind = new RegExp(`(<(?:/?(?:${blocks})(?: [^<>]*)?|/(?:p|h\\d|summary))>) (?=<)`, 'g');
/** End tags that what comes next implies. https://html.spec.whatwg.org/multipage/syntax.html#optional-tags */
const endOfParagraph = /<\/p>(?= ?<(?:p|div|ol|ul|h\d|details|section|article|blockquote|figure)[ >]| ?<\/(?:div|li|blockquote|details|figcaption|section|article)>)/g;
const endOfItem = /<\/li>(?=<li[ >]| ?<\/[ou]l>)/g;
/** A value that ends with a slash would look like the end of a tag. https://html.spec.whatwg.org/multipage/syntax.html#unquoted */
const attribute = /( [a-z-]+=)"([^\s"'=<>`]*[^\s"'=<>`/])"/g;
/**
 * Markup without what HTML can do without: white space between blocks, end tags that are implied, quotation marks around most
 * attributes; a tenth of it. In a shadow root alone: systems that take markup apart by patterns of their own leave no template in
 * it, and find all else as they know it.
 */
const leanMarkup = (markup) => markup
    .replace(tagsInRow, withOneSpace)
    .replace(endOfParagraph, '')
    .replace(endOfItem, '')
    .replace(attribute, '$1$2');
/** Whoever takes the tags away has words on both sides of them apart that were so before. */
function withOneSpace(tags, place, { length }) {
    const space = tags.indexOf('> ') + 1;
    if (!space)
        return tags;
    const all = withoutSpaces(tags);
    const isBetweenWords = place > 0 && place + tags.length < length;
    if (!isBetweenWords || all.includes('> '))
        return all;
    return `${withoutSpaces(tags.slice(0, space))} ${withoutSpaces(tags.slice(space + 1))}`;
}
const withoutSpaces = (tags) => tags.replace(spaceBefore, '>').replace(spaceBehind, '$1');

export { leanMarkup };
