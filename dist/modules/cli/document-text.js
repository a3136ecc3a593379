import { A as ArticleText, g as fold, j as locate, k as isWhole } from './locate.js';
import { i as inlineText } from './inline-text.js';

/** `#:~:text=[prefix-,]start[,end][,-suffix]`, https://wicg.github.io/scroll-to-text-fragment/ */
const directive = /^:~:text=(?:([^&,]+)-,)?([^&,-][^&,]*)(?:,([^&,-][^&,]*))?(?:,-([^&,]+))?/;
/** More than twice what a paragraph takes; encoded, a letter takes up to nine characters. */
const longest = 4_000;
/** The passage that an address points to with a text fragment, as `article` has it; undefined if it points to none there. */
function passageOf(address, article) {
    const [match, prefix, start = '', end, suffix] = directive.exec(address.slice(address.indexOf(':~:text=')).slice(0, longest)) ?? [];
    if (match === undefined)
        return undefined;
    const context = { prefix: prefix && decoded(prefix), suffix: suffix && decoded(suffix) };
    const exact = [start, ...(end ? [end] : [])].map(decoded).join(' […] ');
    const found = find(article, { exact, ...context });
    if (!found)
        return end ? undefined : { exact };
    if (!end)
        return whole(article, found.passage.exact, context) ?? found.passage;
    const [first = '', last = ''] = found.passage.exact.split(' […] ');
    const text = article.sections[found.section].text;
    const from = text.indexOf(first);
    const to = text.indexOf(last, from + first.length);
    // Across two blocks it is no passage of words.
    const range = from === -1 || to === -1 ? '' : text.slice(from, to + last.length);
    return range && !range.includes('\n\n') ? whole(article, range, context) : found.passage;
}
/** With all the words around it, where that tells the place. */
function whole(article, exact, context) {
    for (const wanted of [{ exact }, { exact, ...context }]) {
        const found = find(article, wanted);
        if (found)
            return found.passage;
    }
    return undefined;
}
function decoded(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part;
    }
}
/** Looking for one passage reads the whole article, so no more are looked for. */
const mostLocated = 300;
/** Where so many stand twice or nowhere, the passages are not of this article. */
const mostMisses = 30;
/** The article that a document carries, to look for passages in: its sections, and its standfirst. */
function documentText({ sections = [], quotes = [], standfirst, lang }) {
    const words = new Map(quotes.map(({ id, text }) => [id, text]));
    const blocksOf = (block) => {
        if (block.type === 'paragraph')
            return [inlineText(block.text)];
        if (block.type === 'list')
            return block.items.map(inlineText);
        return block.type === 'quote' ? [words.get(block.quote) ?? ''] : [];
    };
    const texts = sections.map(({ id, body }) => ({ id, blocks: body.flatMap(blocksOf) }));
    return new ArticleText([...texts, ...(standfirst ? [{ blocks: [standfirst] }] : [])], lang);
}
/**
 * Looks for words as `locate` does, but answers at once where they are not there, or more than once: `locate` then looks
 * for what is most like them, for a message that nobody reads here.
 */
function find(article, wanted) {
    const pieces = wanted.exact.split('[…]').map((piece) => fold(piece).text.trim());
    if (!pieces.every((piece) => piece && article.folded.includes(piece)))
        return undefined;
    const [only, ...more] = pieces;
    if (more.length === 0 && !wanted.prefix && !wanted.suffix && isTwice(article.folded, only))
        return undefined;
    const found = locate(article, wanted);
    return 'passage' in found ? found : undefined;
}
/** Whether words surely stand in a text more than once; the first places tell. */
function isTwice(text, words) {
    let whole = 0;
    let at = -1;
    for (let place = 0; place < 50 && whole < 2; place++) {
        at = text.indexOf(words, at + 1);
        if (at === -1)
            return false;
        if (isWhole(text, { start: at, end: at + words.length }))
            whole++;
    }
    return whole === 2;
}
/** Gives each passage of a document, in place, the section that it stands in, where only one has it. */
function placePassages(document) {
    const { overview = [], keyPoints = [], quotes = [], timeline = [] } = document;
    const items = [...overview, ...keyPoints, ...quotes, ...timeline].filter((item) => item.passage !== undefined && item.passage.section === undefined);
    if (items.length === 0 || !document.sections?.length)
        return;
    const article = documentText(document);
    let misses = 0;
    for (const { passage } of items.slice(0, mostLocated)) {
        const found = find(article, passage);
        if (found?.passage.section)
            passage.section = found.passage.section;
        else if (++misses > mostMisses)
            return;
    }
}

export { passageOf as a, documentText as d, find as f, placePassages as p };
