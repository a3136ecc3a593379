import { withAsciiAlone } from '../../language/letters.js';

/** More words than these are not compared each with each. */
const mostWords = 200;
/** “EU”, “MoD”; “Nato” is written like any name. */
const acronym = withAsciiAlone(/^\p{Lu}(?:(?=\p{Ll}*\p{Lu})\p{L}{1,5}|\p{Ll}{3,5})(?:'\p{L})?$/u);
const isAcronym = ({ text }) => acronym(text).test(text);
/** The words of one text that another has as their initials, and initials that it spells out: “EU” for “European Union”. */
function sameByInitials(words, others) {
    if (words.length > mostWords || others.length > mostWords)
        return new Set();
    return new Set([
        ...words.filter((word) => isAcronym(word) && spelledOut(word, others)),
        ...others.flatMap((other) => (isAcronym(other) && spelledOut(other, words)) || []),
    ]);
}
/** Words beside each other that begin with the letters of an acronym; those without a meaning may be left out of it. */
function spelledOut({ lower: written }, words) {
    const [lower = ''] = written.split("'");
    // ONU is often spelled out without its “Organización”.
    const without = lower.length === 3 && lower.startsWith('o') ? lower.slice(1) : undefined;
    return spelled(lower, words) ?? (without === undefined ? undefined : spelled(without, words));
}
function spelled(lower, words) {
    for (const [start, first] of words.entries()) {
        if (!first.isCapital || first.lower.charAt(0) !== lower.charAt(0) || first.lower === lower)
            continue;
        const found = [first];
        for (let at = start + 1; found.length < lower.length && at < words.length; at++) {
            const word = words[at];
            if (word.lower.charAt(0) === lower.charAt(found.length))
                found.push(word);
            else if (word.hasMeaning)
                break;
        }
        if (found.length === lower.length)
            return found;
    }
    return undefined;
}

export { sameByInitials };
