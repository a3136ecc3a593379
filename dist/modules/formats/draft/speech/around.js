import { namedAt, doubtOfFirst, uncasedDoubt } from './speaker-name.js';

/** Japanese and Turkish: “ミラ市長は「…」と述べた”, “「…」とミラ市長は述べた”. */
function nameAround(text, start, end, { around, uncased }, lang) {
    if (!around)
        return undefined;
    const from = Math.max(0, start - 80);
    const rest = text.slice(end, end + 40);
    const isBefore = new RegExp(around.verb, 'u').test(rest);
    const match = isBefore
        ? new RegExp(around.name, 'u').exec(text.slice(from, start))
        : around.behind && new RegExp(around.behind, 'u').exec(rest);
    if (!match)
        return undefined;
    const at = (isBefore ? from : end) + match.index + match[0].indexOf(match[1]);
    if (!uncased) {
        const named = namedAt(match[1].trim(), at, lang);
        const led = text.slice(0, at).replace(/^.*[.!?] /su, '');
        return named && { ...named, doubt: named.doubt ?? doubtOfFirst(named, led, lang) };
    }
    return { speaker: match[1], start: at, end: at + match[1].length, ...(uncased && { doubt: uncasedDoubt }) };
}

export { nameAround };
