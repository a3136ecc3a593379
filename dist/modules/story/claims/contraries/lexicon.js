import { inOurScripts } from '../../language/letters.js';
import { has, patternOf } from '../text/language.js';
import { alternatives, spellings } from './spellings.js';

const relations = { contraries: 'contrary', kinds: 'kind', turning: 'turning' };
const known = new Map();
const letters = 3;
function lexiconOf({ code, unspaced }, written) {
    const found = known.get(code);
    if (found)
        return found;
    const lexicon = {
        words: new Map(),
        beginnings: new Map(),
        phrases: new Map(),
        patterns: [],
        anyPattern: /(?!)/,
    };
    const odd = [];
    for (const list of written ? ['contraries', 'kinds', 'turning'] : []) {
        for (const sides of written[list]) {
            const group = { relation: relations[list] };
            for (const [side, words] of sides.entries())
                odd.push(...addSide(lexicon, { group, side }, words, unspaced));
        }
    }
    lexicon.anyPattern = patternOf(odd.join('|'), unspaced);
    if (known.size < 100)
        known.set(code, lexicon);
    return lexicon;
}
/** Adds the words of a side; returns those that stay patterns. */
function addSide(lexicon, place, words, unspaced) {
    const odd = [];
    const add = (map, key, value) => map.set(key, [...(map.get(key) ?? []), value]);
    for (const written of alternatives(words)) {
        const spelled = unspaced ? undefined : spellings(written);
        if (!spelled?.every((each) => canBeFound(each))) {
            odd.push(written);
            continue;
        }
        for (const each of spelled) {
            const [, text = '', first = '', more, star] = spelling.exec(each);
            if (more)
                add(lexicon.phrases, first, { text, isOpen: star === '*', place });
            else if (star)
                add(lexicon.beginnings, text.slice(0, letters), { start: text, place });
            else
                add(lexicon.words, text, place);
        }
    }
    if (odd.length > 0)
        lexicon.patterns.push({ ...place, pattern: patternOf(odd.join('|'), unspaced) });
    return odd;
}
/** A word, or words, of which the last may go on. */
const spelling = inOurScripts(/^(([\p{L}\p{M}]+)([ -][\p{L}\p{M} -]+)?)(\*?)$/u);
/** Whether a text’s own words lead to it; what may begin in too many ways does not. */
function canBeFound(written) {
    const [, text = '', , more, star] = spelling.exec(written) ?? [];
    return text !== '' && (!star || !!more || text.length >= letters);
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
    const look = (word, start, end) => {
        for (const place of lexicon.words.get(word) ?? [])
            add(place, start, end);
        for (const { start: beginning, place } of lexicon.beginnings.get(word.slice(0, letters)) ?? [])
            if (word.startsWith(beginning))
                add(place, start, end);
        for (const phrase of lexicon.phrases.get(word) ?? []) {
            const close = endOf(phrase, read, start);
            if (close !== undefined)
                add(phrase.place, start, close);
        }
    };
    for (const { lower, start, end } of lexicon.words.size > 0 ? read.words : []) {
        if (start > longest)
            break;
        look(lower, start, end);
        // French “l'ouverture” has a word behind its article.
        const elided = lower.indexOf("'") + 1;
        if (elided > 0)
            look(lower.slice(elided), start + elided, end);
    }
    const lower = read.text.slice(0, longest).toLowerCase();
    for (const { pattern, ...place } of has(lower, lexicon.anyPattern) ? lexicon.patterns : []) {
        pattern.lastIndex = 0;
        const at = pattern.exec(lower);
        if (at)
            add(place, at.index, at.index + at[0].length);
    }
    return found;
}
const letter = /[\p{L}\p{M}]/u;
const wordRest = /[\p{L}\p{M}]*/uy;
/** Where a phrase ends that begins at a place of a text; undefined if it is not there. */
function endOf({ text, isOpen }, { text: whole, language }, start) {
    const end = start + text.length;
    if (whole.slice(start, end).toLocaleLowerCase(language.locale) !== text)
        return undefined;
    if (!isOpen)
        return letter.test(whole.charAt(end)) ? undefined : end;
    wordRest.lastIndex = end;
    wordRest.test(whole);
    return wordRest.lastIndex;
}

export { findSides, lexiconOf };
