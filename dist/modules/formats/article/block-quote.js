import { linkUrl } from '../../story/link-url.js';
import { runsOf, hardBreak } from './inline.js';
import { pointOf } from './markdown.js';
import { isAttribution, parseAttribution } from '../common/attribution.js';
import { networkOf } from '../common/social-network.js';
import { spelledDate } from '../common/dates/spelled-date.js';

const lineText = ({ runs }) => runs.map(({ text }) => text).join('');
const textOf = (lines) => lines.map((line, index) => (index ? line.glue : '') + lineText(line)).join('');
/**
 * Reads a block quote: its words, after them perhaps the address they come from, which for a post is that of the post, and
 * in the last line, begun with a dash, who said them. A link on the date of that line is the address as well, any other one is the speaker's.
 */
function readBlockQuote(node, context, path) {
    const at = pointOf(node);
    const problem = (reason, remedy) => context.problems.add(at, path, reason, { remedy });
    const paragraphs = node.children.filter((child) => child.type === 'paragraph');
    if (paragraphs.length < node.children.length) {
        const remedy = 'write paragraphs; who said it is in the last line, after a dash (—)';
        problem('more than paragraphs in a block quote', remedy);
    }
    const lines = paragraphs.flatMap(({ children }) => linesOf(runsOf(children, context, path)));
    const last = lines.at(-1);
    if (last && isAttribution(lineText(last)))
        last.glue = '\n';
    const text = textOf(lines);
    const credit = last && isAttribution(lineText(last)) ? readCredit(lines.pop(), context.lang) : {};
    const said = readWords(lines, credit);
    if (!said.words)
        problem('a block quote without words', 'write the words before the line of who said them');
    if (lines.some(({ runs }) => runs.some(({ href, text: label }) => href && !linkUrl(label)))) {
        problem('a link within quoted words', 'write its address after them, or link the date of the last line');
    }
    return { at, lastLine: node.position?.end.line ?? at.line, text, ...said, ...credit };
}
/**
 * The words, and the address that ends them. It is one of the words where the source is known already, and in a post that it
 * does not lead to: what the post shares is part of it.
 */
function readWords(lines, { url: source, attribution }) {
    const text = textOf(lines);
    if (source)
        return { words: text };
    const [address] = /https?:\/\/\S+$/.exec(text) ?? [''];
    const url = lines.at(-1)?.runs.at(-1)?.href ?? address;
    const { handle } = attribution ?? {};
    if (handle && address && !networkOf(url) && !url.includes(handle))
        return { words: text };
    return { words: text.slice(0, text.length - address.length).trimEnd(), ...(url && { url }) };
}
function readCredit(line, lang) {
    const links = line.runs.filter(({ href }) => href);
    const dated = links.find(({ text }) => spelledDate(text, lang));
    const speaker = links.find((link) => link !== dated);
    return {
        attribution: parseAttribution(lineText(line), lang),
        ...(dated?.href && { url: dated.href }),
        ...(speaker?.href && { speakerUrl: speaker.href }),
    };
}
function linesOf(runs) {
    const lines = [{ runs: [], glue: '\n' }];
    for (const run of runs) {
        for (const [index, text] of run.text.split(lineEnds).entries()) {
            // The ends themselves are every second piece.
            if (index % 2)
                lines.push({ runs: [], glue: text === hardBreak ? '\n' : ' ' });
            else if (text)
                lines.at(-1).runs.push({ ...run, text });
        }
    }
    for (const { runs: parts } of lines) {
        const [first, last] = [parts[0], parts.at(-1)];
        if (first)
            first.text = first.text.trimStart();
        if (last)
            last.text = last.text.trimEnd();
    }
    return lines.filter((line) => lineText(line) !== '');
}
const lineEnds = new RegExp(`(\n|${hardBreak})`);

export { readBlockQuote };
