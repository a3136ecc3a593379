import { pageText, foldText, isCutAway, isSeen, canBeSeen } from './page-text.js';
import { reveal } from './reveal.js';
import { scrollTo } from './scroll-to.js';

/** The name of the highlight, which the page can style with `::highlight(story-passage)`. */
const name = 'story-passage';
let styled = false;
/**
 * Scrolls the page to the words of a passage and marks them, without loading it again: to the first place where they can
 * be seen, else to one that can be opened, which it opens. Where they are in neither, or the browser cannot mark text
 * (developer.mozilla.org/docs/Web/API/CSS_Custom_Highlight_API), the link is followed.
 */
function showPassage(link) {
    const context = link.closest('[part=passage]').querySelector('[part=passage-text] p');
    const find = (counts) => findPassage(pageText(document.body, counts), context);
    let ranges = [];
    if (globalThis.Highlight)
        ranges = find(isSeen);
    if (globalThis.Highlight && !ranges.length)
        ranges = find(canBeSeen);
    const [first] = ranges;
    if (!first)
        return void (location.href = link.href);
    CSS.highlights.set(name, new Highlight(...ranges));
    if (!styled) {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`::highlight(${name}){background-color:rgb(247 198 0 / 45%)}`);
        document.adoptedStyleSheets.push(sheet);
        styled = true;
    }
    const elements = ranges.map(({ startContainer }) => startContainer.parentElement);
    for (const element of elements)
        reveal(element);
    scrollTo(elements[0], 'center');
}
function findPassage(page, context) {
    const mark = context.querySelector('mark');
    const around = document.createRange();
    around.selectNodeContents(context);
    around.setEndBefore(mark);
    const before = foldText(around.toString());
    around.selectNodeContents(context);
    around.setStartAfter(mark);
    const after = foldText(around.toString());
    let from = 0;
    return mark.textContent.split('[…]').flatMap((piece, index) => {
        const words = foldText(piece);
        const starts = occurrences(page.text, words, from).filter((at) => !isCutAway(page.nodes[at].parentElement));
        // The context tells which place is meant where the words stand twice.
        const start = starts.find((at) => index === 0 && isBetween(page.text, at, words.length, before, after)) ?? starts[0];
        if (start === undefined)
            return [];
        from = start + words.length;
        return [rangeOf(page, start, from)];
    });
}
function occurrences(text, words, from) {
    const found = [];
    for (let at = text.indexOf(words, from); words && at >= 0; at = text.indexOf(words, at + 1))
        found.push(at);
    return found;
}
/** Whether 20 characters of the context stand on each side; farther off the page may have put text of its own between. */
function isBetween(text, start, length, before, after) {
    const left = before.slice(-20).replace(/^…/, '');
    const right = after.slice(0, 20).replace(/…$/, '');
    return (text.slice(0, start).trimEnd().endsWith(left) &&
        text
            .slice(start + length)
            .trimStart()
            .startsWith(right));
}
function rangeOf({ nodes, offsets }, start, end) {
    const range = document.createRange();
    range.setStart(nodes[start], offsets[start]);
    range.setEnd(nodes[end - 1], offsets[end - 1] + 1);
    return range;
}

export { showPassage };
