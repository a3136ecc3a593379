/** How much of the words the engine looks for by itself, ten times as quickly: longer ones may take it the square of the time. */
const beginning = 32;
/** Every place where `words` stand in `text`, overlapping ones included (Knuth, Morris, Pratt: linear in any case). */
function occurrences(text, words) {
    const begun = words.slice(0, beginning);
    const borders = bordersOf(words);
    const found = [];
    let matched = 0;
    for (let at = 0; at < text.length; at++) {
        if (matched === 0)
            at = text.indexOf(begun, at);
        if (at < 0)
            break;
        const sign = text.charCodeAt(at);
        while (matched > 0 && (matched === words.length || words.charCodeAt(matched) !== sign))
            matched = borders[matched];
        if (words.charCodeAt(matched) === sign)
            matched++;
        if (matched === words.length)
            found.push({ start: at + 1 - matched, end: at + 1 });
    }
    return found;
}
/** For each length of a beginning of `words`, the length of its longest border: an end that is also its beginning. */
function bordersOf(words) {
    const borders = new Int32Array(words.length + 1);
    let border = 0;
    for (let at = 1; at < words.length; at++) {
        while (border > 0 && words.charCodeAt(at) !== words.charCodeAt(border))
            border = borders[border];
        if (words.charCodeAt(at) === words.charCodeAt(border))
            border++;
        borders[at + 1] = border;
    }
    return borders;
}
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const withinWord = /^[\p{L}\p{N}\p{M}]{2}$/u;
/** Whether a span cuts no word in half. Scripts that write words without spaces have no halves that could be seen. */
function isWhole(text, { start, end }) {
    return [start, end].every((at) => {
        if (text.charAt(at - 1) === ' ' || text.charAt(at) === ' ')
            return true;
        const around = signBefore(text, at) + signAt(text, at);
        return !withinWord.test(around) || unspaced.test(around);
    });
}
const signAt = (text, at) => String.fromCodePoint(text.codePointAt(at) ?? 0);
const signBefore = (text, at) => signAt(text, at - (/[\uDC00-\uDFFF]/.test(text.charAt(at - 1)) ? 2 : 1));
const countedAtMost = 1_000_000;
/**
 * The ways to read one span of each list in order, one chain per last piece. Of two pieces, the later one begins at or
 * after the end of the earlier, which lies at or after `reach` of the later one; `reach` never goes back from a span to the next.
 * The ways are counted, not listed, so the time is linear in the spans.
 */
function chains(lists, reach) {
    const [first = [], ...rest] = lists;
    const begun = first.map((last) => ({ last, ways: 1 }));
    return rest.reduce((sofar, spans) => extend(sofar, spans, reach), begun);
}
function extend(sofar, spans, reach) {
    const extended = [];
    // Both lists are in order, so those of `chains` that are near enough to a span are a window that never moves back.
    let [from, to, ways] = [0, 0, 0];
    for (const last of spans) {
        for (; to < sofar.length && sofar[to].last.end <= last.start; to++)
            ways += sofar[to].ways;
        for (; from < to && sofar[from].last.end < reach(last); from++)
            ways -= sofar[from].ways;
        if (from < to)
            extended.push({ last, before: sofar[to - 1], ways: Math.min(ways, countedAtMost) });
    }
    return extended;
}
/** The pieces of a chain, the first one first. */
function piecesOf(chain) {
    const pieces = [chain.last];
    for (let { before } = chain; before; before = before.before)
        pieces.push(before.last);
    return pieces.reverse();
}

export { chains, isWhole, occurrences, piecesOf };
