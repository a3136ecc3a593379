/** Marks where the beginning of a text ends, for lists of articles; they say nothing else. */
const marker = /^(?:more|excerpt|nextpage|toc|truncate)$/i;
/** A row that parts the head of a table from its rows. */
const parting = /^[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)*\|?[ \t]*$/;
/** What site generators replace. */
const shortcode = /\{\{[<%][^\n]{1,300}?[%>]\}\}|\{%[^\n]{1,300}?%\}/g;
const frame = /<(iframe|video|audio|script)\b[^<>]{0,1000}\bsrc=["']?([^"'\s<>]+)[^<>]{0,1000}>[^]{0,2000}?<\/\1>/gi;
const short = (words) => words.replace(/\s+/g, ' ').trim().slice(0, 1000);
/** A text in Markdown without what is no words of it, and what that is, a sentence each: comments, tables, frames. */
function withoutAsides(text) {
    const notes = [];
    const tell = (what, words) => {
        notes.push(`${what} of the text was left out: “${short(words)}”.`);
        return '';
    };
    const kept = withoutComments(text, (words) => {
        if (short(words) !== '' && !marker.test(short(words)))
            tell('A comment', words);
    })
        .replace(frame, (_, name, src) => tell(`A frame (${name.toLowerCase()})`, src))
        .replace(shortcode, (whole) => tell('A shortcode', whole));
    return { text: withoutTables(kept, (words) => tell('A table', words)), notes };
}
/** Without comments of HTML; one that never ends is text. A pattern would look for the end from each beginning anew. */
function withoutComments(text, tell) {
    const kept = [];
    let at = 0;
    for (let start = text.indexOf('<!--'); start !== -1; start = text.indexOf('<!--', at)) {
        const end = text.indexOf('-->', start + 4);
        if (end === -1)
            break;
        kept.push(text.slice(at, start));
        tell(text.slice(start + 4, end));
        at = end + 3;
    }
    return kept.join('') + text.slice(at);
}
/** Without the tables of Markdown: a row with strokes, one that parts, and all rows with strokes below. */
function withoutTables(text, tell) {
    const lines = text.split('\n');
    const kept = [];
    for (let at = 0; at < lines.length; at++) {
        const [line, next = ''] = [lines[at], lines[at + 1]];
        if (!line.includes('|') || !next.includes('|') || !parting.test(next)) {
            kept.push(line);
            continue;
        }
        const rows = [line];
        for (at += 2; lines[at]?.includes('|'); at++)
            rows.push(lines[at]);
        at--;
        kept.push('');
        tell(rows.join('\n'));
    }
    return kept.join('\n');
}

export { withoutAsides };
