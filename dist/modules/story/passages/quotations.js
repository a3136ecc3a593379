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
};
/** They stand close to the words around them, since their scripts set none apart. */
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
        // The next one is looked for once, however many marks open before it.
        if (known <= at)
            next.set(mark, closeOf(text, at + 1, mark, closing));
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
    // French sets its marks apart from what they hold, so that one of these may close as well.
    if (/[»›”"]/.test(mark) && /\s/.test(after))
        return false;
    return /[\s([{:—–―‐-]/.test(before) || /["“„«‘‚'’]/.test(before) || (mark === '“' && dense.test(before));
}
/** Where the next mark stands that closes; an apostrophe closes none, nor a mark within a Hebrew word. */
function closeOf(text, from, mark, closing) {
    const pattern = mark === '‘' || mark === '‚'
        ? /(?<=[.,!?…])[’‘](?!\p{L})|‘(?!\p{L})/gu
        : mark === '"'
            ? /"(?!\p{L})/gu
            : new RegExp(`[${closing.replace('„', '')}]`, 'g');
    pattern.lastIndex = from;
    return pattern.exec(text)?.index ?? Infinity;
}

export { quotations };
