import { patternOf } from '../text/language.js';

const relations = { contraries: 'contrary', kinds: 'kind', turning: 'turning' };
const known = new Map();
const letters = 3;
function lexiconOf({ code, unspaced }, written) {
    const found = known.get(code);
    if (found)
        return found;
    const lexicon = { words: new Map(), beginnings: new Map(), patterns: [] };
    for (const list of written ? ['contraries', 'kinds', 'turning'] : []) {
        for (const sides of written[list]) {
            const group = { relation: relations[list] };
            for (const [side, words] of sides.entries())
                addSide(lexicon, { group, side }, words, unspaced);
        }
    }
    if (known.size < 100)
        known.set(code, lexicon);
    return lexicon;
}
function addSide(lexicon, place, words, unspaced) {
    const odd = [];
    for (const word of alternatives(words)) {
        const [, plain = '', star] = /^([\p{L}\p{M}]+)(\*?)$/u.exec(word) ?? [];
        if (unspaced || plain === '' || (star && plain.length < letters))
            odd.push(word);
        else if (star) {
            const start = plain.slice(0, letters);
            lexicon.beginnings.set(start, [...(lexicon.beginnings.get(start) ?? []), { start: plain, place }]);
        }
        else
            lexicon.words.set(plain, [...(lexicon.words.get(plain) ?? []), place]);
    }
    if (odd.length > 0)
        lexicon.patterns.push({ ...place, pattern: patternOf(odd.join('|'), unspaced) });
}
/** The parts of a pattern between the `|` that stand in no brackets. */
function alternatives(words) {
    const parts = [''];
    let depth = 0;
    for (const sign of words) {
        if (sign === '(' || sign === '[')
            depth++;
        if (sign === ')' || sign === ']')
            depth--;
        if (sign === '|' && depth === 0)
            parts.push('');
        else
            parts[parts.length - 1] += sign;
    }
    return parts;
}
/** Longer sentences are none. */
const longest = 2000;
/** The words of each group that a text has. */
function findSides(read, lexicon) {
    const found = new Map();
    const add = ({ group, side }, start, end) => {
        const sides = found.get(group) ?? new Map();
        found.set(group, sides);
        if ((sides.get(side)?.start ?? Infinity) > start)
            sides.set(side, { text: read.text.slice(start, end), start, end });
    };
    for (const { lower, start, end } of lexicon.words.size > 0 ? read.words : []) {
        if (start > longest)
            break;
        for (const place of lexicon.words.get(lower) ?? [])
            add(place, start, end);
        for (const { start: beginning, place } of lexicon.beginnings.get(lower.slice(0, letters)) ?? [])
            if (lower.startsWith(beginning))
                add(place, start, end);
    }
    const lower = read.text.slice(0, longest).toLowerCase();
    for (const { pattern, ...place } of lexicon.patterns) {
        pattern.lastIndex = 0;
        const at = pattern.exec(lower);
        if (at)
            add(place, at.index, at.index + at[0].length);
    }
    return found;
}

export { findSides, lexiconOf };
