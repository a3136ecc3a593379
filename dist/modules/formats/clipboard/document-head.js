import { labelledHead, namesOfByline, labelledDay } from '../common/labelled-head.js';
import { inlineText } from '../../story/inline-text.js';

/** The head of a document ends within these blocks. */
const mostBlocks = 20;
const longestHeadline = 150;
/**
 * Takes what a document tells above its text away from its blocks: lines with labels, or where no heading is above them all a first
 * line in bold.
 */
function documentHead(blocks, notes) {
    const lines = blocks
        .slice(0, mostBlocks)
        .map((block) => (block.kind === 'paragraph' || block.kind === 'heading' ? inlineText(block.text) : ''));
    const head = labelledHead(lines);
    if (!head)
        return boldHeadline(blocks, notes);
    blocks.splice(0, head.size);
    const { headline, byline = '', standfirst, ...days } = head.told;
    const tell = (line) => notes.push(`The line “${line}” of the document’s head was left out.`);
    for (const [, line] of head.others)
        tell(line);
    const authors = byline ? namesOfByline(byline) : undefined;
    if (byline && !authors)
        tell(byline);
    const day = (written) => {
        const when = written && labelledDay(written);
        if (written && (!when || /\d:\d\d/.test(written)))
            tell(written);
        return when;
    };
    const told = { headline, standfirst, authors, published: day(days.published), updated: day(days.updated) };
    return Object.fromEntries(Object.entries(told).filter(([, value]) => value));
}
/** Whoever has no styles at hand sets a headline in bold. */
function boldHeadline(blocks, notes) {
    const [first, ...rest] = blocks;
    if (first?.kind !== 'paragraph' || !first.text.every(isStrong))
        return {};
    const headline = inlineText(first.text).trim();
    const isShort = headline.length <= longestHeadline && !/[.!?…:。！？۔؟।]["”»]?$/u.test(headline);
    const hasText = rest.some((block) => block.kind === 'paragraph' && inlineText(block.text).length > headline.length);
    if (!headline || !isShort || !hasText || rest.some(({ kind }) => kind === 'heading'))
        return {};
    blocks.shift();
    notes.push(`The headline is the first line of the document, which is in bold: ${headline}`);
    return { headline };
}
const isStrong = (inline) => typeof inline === 'object' && inline.strong === true;
/** A table above a text whose rows are a label and what it tells, as lines with labels. */
function tableAsLines(html) {
    const [whole, before = '', rows = ''] = /^((?:\s*<div[^<>]*>)?\s*)<table[^<>]*>([^]{0,5000}?)<\/table>/.exec(html) ?? [];
    if (whole === undefined)
        return html;
    const lines = rows.split('</tr>').flatMap((row) => {
        const cells = row
            .split('</td>')
            .slice(0, -1)
            .map((cell) => cell
            .replace(/<[^<>]*>/g, ' ')
            .replace(/\s+/g, ' ')
            .trim());
        return cells.length === 0 ? [] : [cells];
    });
    if (!lines.every((cells) => cells.length === 2))
        return html;
    const labelled = lines.map(([label = '', value]) => `${label.replace(/\s*[:：]$/, '')}: ${value}`);
    if (labelledHead(labelled)?.size !== labelled.length)
        return html;
    return before + labelled.map((line) => `<p>${line}</p>`).join('') + html.slice(whole.length);
}

export { documentHead, tableAsLines };
