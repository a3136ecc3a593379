import { Parser } from 'htmlparser2';
import '../../languages/all-languages.js';
import { availability } from '../../elements/base/availability.js';
import '../../elements/base/own-lit.js';
import 'valibot';
import '../../story/story.js';
import '../../story/own-fields.js';
import '../../story/sanitize.js';
import '../../story/validation.js';
import '../../story/language/direction.js';
import '../../elements/base/styles/host.styles.js';
import '../../elements/base/styles/passage.styles.js';
import '../../elements/base/styles/words.styles.js';
import '../../elements/story-bundle/story-bundle.styles.js';
import '@noble/hashes/sha2.js';
import '@noble/hashes/utils.js';
import { widgetContent } from '../../prerender/widgets.js';

const meta = { size: 12.8, line: 18.6, around: 0 };
const blocks = {
    headline: { size: 28, line: 32, around: 20 },
    standfirst: { size: 18.6, line: 26.4, around: 0 },
    byline: { ...meta, around: 8 },
    label: { size: 13, line: 15, around: 34 },
    heading: { size: 18, line: 21, around: 22 },
    point: { size: 16, line: 24, around: 22 },
    words: { size: 22, line: 29, around: 22 },
    attribution: { size: 15, line: 24, around: 5 },
    event: { size: 16, line: 24, around: 24 },
    'article-link': { ...meta, around: 23 },
    'passage-toggle': { size: 12.5, line: 24, around: 0 },
    'section-toggle': { size: 13, line: 37, around: 5 },
};
const paragraph = { size: 16, line: 24, around: 0 };
const textBlocks = new Set([
    'p',
    'li',
    'summary',
    'figcaption',
    'blockquote',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
]);
/** Padding of the page, and the line and space at the top of each widget. */
const ofPage = 8;
const ofWidget = { 'quote-card': 85, 'timeline-strip': -20 };
const ofAnyWidget = 28;
/** From this width on a timeline lies on its side. */
const strip = { from: 488, event: 165 };
/**
 * About how tall a page is, in CSS pixels, at a width, as long as nothing in it is opened: what a frame is before its page
 * has told its height, and how one knows that a place has no room for it. Counted by the length of the texts.
 */
function pageHeight(story, { tags, quote }, width) {
    let height = ofPage;
    for (const tag of tags) {
        const widget = measured(story, tag, quote?.id ?? '');
        if (!widget)
            continue;
        const sideways = tag === 'timeline-strip' && width >= strip.from;
        const narrow = tag === 'quote-card' ? 30 : 25;
        const texts = heightsOf(widget, sideways ? strip.event : width - ofPage - narrow);
        const entries = texts.items.length ? (sideways ? Math.max(...texts.items) + 20 : sum(texts.items)) : 0;
        height += (ofWidget[tag] ?? ofAnyWidget) + texts.rest + entries + (tags.length > 1 ? 40 : 0);
    }
    return Math.ceil(height);
}
const sum = (numbers) => numbers.reduce((total, each) => total + each, 0);
/** Each page is asked for at several widths, and its widgets on another page too. */
const known = new WeakMap();
/** What is in a widget; undefined where the story has nothing for it. */
function measured(story, tag, quote) {
    const ofStory = known.get(story) ?? new Map();
    known.set(story, ofStory);
    const key = `${tag} ${availability(story)} ${tag === 'quote-card' ? quote : ''}`;
    if (!ofStory.has(key)) {
        const { content } = widgetContent(story, tag, { headingLevel: 2, quote }, false);
        ofStory.set(key, content ? piecesOf(content) : undefined);
    }
    return ofStory.get(key);
}
/** The heights of the entries of a widget's list, and of what else is in it. */
function heightsOf({ entries, pieces }, width) {
    const items = Array.from({ length: entries }, () => 0);
    let rest = 0;
    for (const piece of pieces) {
        const pixels = 'picture' in piece ? pictureHeight(piece.picture, width) : textHeight(piece, width);
        if (piece.entry === -1)
            rest += pixels;
        else
            items[piece.entry] += pixels;
    }
    return { items, rest };
}
function textHeight({ block, text, isItem }, width) {
    const lines = Math.ceil((text * block.size) / width);
    return lines * block.line + (lines || isItem ? block.around : 0);
}
function piecesOf(html) {
    const pieces = [];
    let entries = 0;
    let hidden = 0;
    const open = [];
    const entry = () => (open.some(({ isItem }) => isItem) ? entries - 1 : -1);
    const parser = new Parser({
        onopentag(name, { part = '', ...attributes }) {
            const inside = open.some(({ closed }) => closed) && name !== 'summary';
            const isItem = part === 'event' || part === 'point';
            if (isItem)
                entries++;
            const block = blocks[part] ?? (textBlocks.has(name) ? (attributes.class === 'meta' ? meta : paragraph) : undefined);
            const isHidden = inside || 'hidden' in attributes;
            open.push({ name, block: isHidden ? undefined : block, text: '', isItem, closed: name === 'details' });
            if (isHidden)
                hidden++;
            if (name === 'img' && !isHidden)
                pieces.push({ entry: entry(), picture: attributes });
        },
        ontext(text) {
            const last = open.findLast(({ block }) => block);
            if (last && !hidden)
                last.text += text;
        },
        onclosetag(name) {
            const index = open.findLastIndex((each) => each.name === name);
            const [ended] = open.splice(index, 1);
            if (ended?.block) {
                const { block, isItem } = ended;
                pieces.push({ entry: isItem ? entries - 1 : entry(), block, text: textWidth(ended.text), isItem });
            }
            else if (hidden)
                hidden--;
        },
    });
    parser.end(html);
    return { entries, pieces };
}
const pictureHeight = ({ width: own, height }, width) => own && height ? Math.min(1, width / Number(own)) * Number(height) + 32 : 0;
/** Chinese, Japanese and Korean characters are as wide as they are tall, most others half as wide. */
function textWidth(text) {
    let width = 0;
    for (const sign of text.trim())
        width += sign >= '\u1100' && isWide.test(sign) ? 1 : 0.5;
    return width;
}
const isWide = /[\u1100-\u11FF\u2E80-\uD7AF\uF900-\uFAFF\uFF00-\uFF60]/;

export { pageHeight };
