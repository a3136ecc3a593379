import { withoutRules } from './text-rules.js';
import { isOverviewName } from '../common/overview-names.js';
import { isSoleAttribution, isAttribution } from '../common/attribution.js';
import { isByline, withoutBy } from '../common/byline.js';
import { isReleaseLabel, toldLabel } from '../common/release-label.js';
import { spelledDate } from '../common/spelled-date.js';

const bullet = /^[-*+•‣–] (?=\S)/;
const hash = /^(#{1,6}) (.+)$/;
/** Longer lines are paragraphs, whatever they end with. */
const longestHeading = 100;
const aboutDate = /^(?:published|updated|last updated)\b[^.!?]{1,60}$/i;
const isAbout = (line) => isByline(line) || aboutDate.test(line);
/** German ends a quotation with the mark that English begins it with. */
const sentenceEnd = /[.!?…:;,。！？۔؟।][”“"’‘')»«›‹」』）]*$/u;
/**
 * Takes plain text or Markdown apart: a line with `#`, or a short line that ends no sentence and stands before a
 * paragraph, is a heading; a list under a line named like an overview in `lang` is that; a paragraph before
 * `— name date` is a quote; what stands before all headings begins with the standfirst. Each line is a paragraph, unless
 * the text has blank lines and breaks its lines itself.
 */
function draftParts(text, lang = 'en', { hasHeadline = false } = {}) {
    const lines = linesOf(text);
    const parts = { sections: [{ blocks: [] }], about: [] };
    let inOverview = false;
    for (const [index, { text: line, quoted }] of lines.entries()) {
        const { blocks } = parts.sections.at(-1);
        const last = blocks.at(-1);
        const isOpening = parts.sections.length === 1;
        const following = lines.slice(index + 1, index + 4).map((each) => each.text);
        const next = following.find((each) => !isOpening || !(isAbout(each) || sole.test(each)));
        const [, marks, written] = hash.exec(line) ?? [];
        const title = written?.replace(/ #+$/, '');
        const item = bullet.test(line) ? line.replace(bullet, '') : undefined;
        inOverview &&= item !== undefined;
        if (isOpening && !blocks.length && isReleaseLabel(title ?? line))
            parts.notes = [...(parts.notes ?? []), toldLabel(title ?? line)];
        else if (!parts.overview && isOverviewName(title ?? line, lang) && bullet.test(next ?? '')) {
            parts.overview = { heading: title ?? line, points: [] };
            inOverview = true;
        }
        else if (isOpening && title && isByline(title))
            parts.about.push(readAbout(title));
        else if (marks === '#' && parts.headline === undefined)
            parts.headline = title;
        else if (title)
            parts.sections.push({ heading: title, blocks: [] });
        else if (inOverview)
            parts.overview.points.push(item);
        else if (item)
            blocks.push({ kind: 'item', text: item });
        else if (isSoleAttribution(line) && last?.kind === 'paragraph' && !isDialogue(line, last.text))
            Object.assign(last, { kind: 'quote', credit: line });
        else if (isOpening && isAbout(line))
            parts.about.push(readAbout(line));
        else if (quoted || !isHeading(line, next)) {
            blocks.push({ kind: 'paragraph', text: line, ...(quoted && { quoted }) });
        }
        else if (isOpening &&
            !hasHeadline &&
            !blocks.length &&
            parts.headline === undefined &&
            !parts.overview) {
            parts.headline = line;
        }
        else
            parts.sections.push({ heading: line, blocks: [] });
    }
    return withStandfirst(parts);
}
/** Speech that begins with a dash, in which one line answers another, is signed by nobody: “— Пойдём.” */
const isDialogue = (line, before) => /^[—–-]/.test(before) || /(?<!\b(?:Jr|Sr|Dr))[.!?…]["”»]?$/u.test(line);
/** A day alone on its line. */
const sole = /^(?:\d{1,2}\.? \p{L}+ \d{4}|\p{L}+ \d{1,2}, \d{4}|\d{4}年\d{1,2}月\d{1,2}日)$/u;
function readAbout(line) {
    const field = /^published/i.test(line) ? 'published' : /updated/i.test(line) ? 'updated' : 'byline';
    if (field === 'byline')
        return { field, line, value: withoutBy(line) };
    // English, as the words that led here are.
    const date = spelledDate(line, 'en');
    return { field, line, ...(date && { value: date.when }) };
}
function isHeading(line, next) {
    if (next === undefined || bullet.test(next) || hash.test(next))
        return false;
    const isShort = line.length <= longestHeading && !sentenceEnd.test(line) && !isAttribution(line) && !sole.test(line);
    return (isShort &&
        !isSoleAttribution(next) &&
        next.length > line.length &&
        /^[\p{Lu}\p{N}\p{Lo}“"‘'«]/u.test(line));
}
/** The paragraphs of a text: its lines, or what stands between blank lines where lines are broken by hand. */
function linesOf(text) {
    const clean = text
        .replace(/^\uFEFF/, '')
        .replace(/\r\n?/g, '\n')
        .trim();
    const lines = withoutRules(clean)
        .split('\n')
        .map((line) => line.replace(/\s+/g, ' ').trim())
        // What mail sets before a signature, which signs no words of the article.
        .map((line) => (line === '--' ? '' : line));
    const isBroken = lines.includes('') && lines.filter(({ length }) => length > 100).length * 4 < lines.length;
    const paragraphs = [];
    let open = false;
    for (const written of lines) {
        const line = written.replace(/^(?:> ?)+/, '');
        const quoted = line !== written;
        const standsAlone = isAbout(line) || sole.test(line);
        const starts = bullet.test(line) || hash.test(line) || isAttribution(line) || standsAlone;
        if (isBroken && open && line && !starts)
            paragraphs.at(-1).text += ` ${line}`;
        else if (line)
            paragraphs.push({ text: line, quoted });
        open = line !== '' && !hash.test(line) && !standsAlone;
    }
    return paragraphs;
}
function withStandfirst(parts) {
    const [opening, ...rest] = parts.sections;
    const [first, ...blocks] = opening.blocks;
    if (first?.kind === 'paragraph') {
        parts.standfirst = first.text;
        opening.blocks = blocks;
    }
    if (opening.blocks.length === 0)
        parts.sections = rest;
    return parts;
}

export { draftParts };
