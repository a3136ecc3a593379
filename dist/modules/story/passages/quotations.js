const closings = {
    '“': '”',
    '„': '“”„',
    '‚': '‘’',
    '«': '»',
    '»': '«',
    '‹': '›',
    '›': '‹',
    '"': '"',
    '「': '」',
    '『': '』',
    '‘': '’',
    '”': '”',
    "'": "'",
};
/** Words that begin with an apostrophe, and decades: ’t, ’n, ’em, ’90s. */
const elided = /^'(?:(?:t|n|s|k|r|m|d|em|til|tis|twas|cause|round)(?![a-z])|\d\d)/i;
/** Marks of scripts without spaces between words, which open a quotation right after a word. */
const unspaced = /[「『]/;
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}：，、。]/u;
/** The quotations of a text, each with its marks; one within another is part of it. The time is linear in the text. */
function* quotations(text) {
    const next = new Map();
    for (let at = 0; at < text.length; at++) {
        const mark = text[at];
        const closing = closings[mark];
        if (!closing || !opens(text, at))
            continue;
        const known = next.get(mark) ?? -1;
        // One search for all marks before the closing one keeps the time linear; one for a straight single mark ends at the next.
        if (known <= at || mark === "'")
            next.set(mark, mark === "'" ? closeOfSingle(text, at) : closeOf(text, at + 1, mark, closing));
        const end = next.get(mark);
        if (end === Infinity)
            continue;
        yield { start: at, end: end + 1 };
        at = end;
    }
}
function opens(text, at) {
    const [before = ' ', mark, after = ' '] = [text[at - 1], text[at], text[at + 1]];
    if (unspaced.test(mark))
        return true;
    if (mark === "'")
        return opensSingle(text, at);
    // French has a space inside its marks, so one of these before a space may be a closing one.
    if (/[»›”"]/.test(mark) && /\s/.test(after))
        return false;
    return /[\s([{:—–―‐-]/.test(before) || /["“„«‘‚'’]/.test(before) || (mark === '“' && dense.test(before));
}
const opensSingle = (text, at) => /[\s([{:—–"“]/.test(text[at - 1] ?? ' ') &&
    /[\p{L}\d¿¡…]/u.test(text[at + 1] ?? '') &&
    !elided.test(text.slice(at, at + 8));
/**
 * The place of the straight single mark that closes one. Most of these marks are apostrophes: one behind the “s” of a plural
 * closes nothing, and nothing is closed where another quotation opens before.
 */
function closeOfSingle(text, from) {
    for (let at = text.indexOf("'", from + 1); at !== -1; at = text.indexOf("'", at + 1)) {
        if (opensSingle(text, at))
            return Infinity;
        const [before, after] = [text[at - 1], text.slice(at + 1, at + 3)];
        if (/\p{L}/u.test(after[0] ?? ''))
            continue;
        if (/[.,!?…]/.test(before) || /^(?:[,;:)—–?!]|\.?$|\. )/.test(after))
            return at;
        if (/[^\ss]/i.test(before) && /^\s/.test(after))
            return at;
    }
    return Infinity;
}
/** The place of the next closing mark; an apostrophe is none, nor is a mark within a Hebrew word. */
function closeOf(text, from, mark, closing) {
    const pattern = mark === '‘' || mark === '‚'
        ? /(?<=[.,!?…])[’‘](?!\p{L})|‘(?!\p{L})|’(?=[,;] |[.]?$)/gu
        : mark === '"'
            ? /"(?!\p{L})/gu
            : new RegExp(`[${closing.replace('„', '')}]`, 'g');
    pattern.lastIndex = from;
    return pattern.exec(text)?.index ?? Infinity;
}

export { quotations };
