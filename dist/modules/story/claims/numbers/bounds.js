import { letters } from '../../language/letters.js';

/** What a number is the least or the most of, with the words that say so right beside it. */
function boundOf({ start, end }, { text, language }) {
    const lower = text.toLowerCase();
    const before = lower.slice(Math.max(0, start - 24), start);
    const after = language.boundsFollow ? lower.slice(end, end + 24) : '';
    const found = [true, false].flatMap((isAbove) => {
        const { preceding, following } = patternsOf(language, isAbove);
        const led = preceding.exec(before)?.[0].length ?? 0;
        const followed = following.exec(after)?.[0].length ?? 0;
        if (led + followed === 0)
            return [];
        const [from, to] = led > 0 ? [start - led, end] : [start, end + followed];
        return [{ isAbove, text: text.slice(from, to), start: from, end: to }];
    });
    // “No more than” has “more than” in it.
    return found.sort((a, b) => b.text.length - a.text.length)[0];
}
const known = new Map();
function patternsOf({ code, above = '(?!)', below = '(?!)', unspaced }, isAbove) {
    const key = `${code} ${isAbove}`;
    const found = known.get(key);
    if (found)
        return found;
    const words = isAbove ? above : below;
    const bounded = unspaced ? `(?:${words})` : `(?<![${letters}])(?:${words})`;
    const patterns = {
        preceding: new RegExp(`${bounded}[\\s$€£¥₹-]*(?:(?:an?|une?|una?|uma?|eine?) )?$`, 'u'),
        // What is counted may stand between: “300 kişiden fazla”.
        following: new RegExp(`^(?:['’]?[${letters}]*\\s?){0,2}?${bounded}${unspaced ? '' : `(?![${letters}])`}`, 'u'),
    };
    if (known.size < 100)
        known.set(key, patterns);
    return patterns;
}

export { boundOf };
