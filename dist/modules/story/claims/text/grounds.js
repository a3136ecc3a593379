import { ReadText } from './read-text.js';
import { plain } from './words.js';

/** Pieces of an elided passage lie no farther apart. */
const longestGap = 600;
/** The sign for words that a quote leaves out. */
const elision = /\s*\[(?:…|\.\.\.)\]\s*/;
/** What a passage rests on, in the section that it names or else in the first that has it. */
function groundsOf({ exact, prefix = '', section: id }, sections, language) {
    const written = exact.split(elision);
    const pieces = written.map(plain).filter(Boolean);
    const lead = plain(prefix);
    const led = lead && { words: plain(`${prefix}${written[0]}`), length: Math.max(0, lead.length - 1) };
    const named = sections.filter((section) => section.id === id);
    for (const section of [...named, ...sections.filter((section) => section.id !== id)]) {
        const span = spanOf(section.text, pieces, led || undefined);
        if (span)
            return groundsAt(section, span.start, span.end, language);
    }
    return undefined;
}
/** `led` is the first piece with the words before it, which tell two places apart. */
function spanOf(text, [first, ...pieces], led) {
    if (first === undefined)
        return undefined;
    const at = led ? text.indexOf(led.words) : -1;
    const start = at === -1 ? text.indexOf(first) : text.indexOf(first, at + led.length);
    if (start === -1)
        return undefined;
    let end = start + first.length;
    for (const piece of pieces) {
        const next = text.indexOf(piece, end);
        if (next === -1 || next - end > longestGap)
            return undefined;
        end = next + piece.length;
    }
    return { start, end };
}
function groundsAt({ sentences: all }, start, end, language) {
    const said = all.filter((each) => each.start < end && each.start + each.text.length > start);
    const blocks = new Set(said.map(({ block }) => block));
    const texts = said.map(({ text }) => text);
    let length = 0;
    const starts = texts.map((text) => (length += text.length) - text.length);
    return {
        ...{ start, end, said },
        sentence: said.length === 1 ? said[0] : new ReadText(texts.join(''), language, starts),
        paragraph: all.filter(({ block }) => blocks.has(block)),
        section: all,
    };
}

export { elision, groundsOf };
