import { matchesOf } from './language.js';

/** Between a verb of saying and a name may stand what they are: “said the town's mayor Mira Sample”. */
const between = /^[ ,]{0,2}(?:\p{Ll}[\p{L}']* ){0,3}$/u;
const apposition = /^, (?:\p{Ll}[\p{L}']* ){0,4}$/u;
const longestBetween = 60;
const particle = /^ (?:(?:de|da|do|dos|van|von|der|den|la|le|bin|al|el|di|du|of|zu) ){0,2}$/;
/** The names, by their words, that stand beside a verb of saying, in a script with capitals. */
function attributedIn(read) {
    const { text, words, language } = read;
    const verbs = matchesOf(text.toLowerCase(), language.saying).map(({ 0: verb, index }) => ({
        start: index,
        end: index + verb.length,
    }));
    if (verbs.length === 0)
        return [];
    const names = namesIn(words, text);
    return names.flatMap((name, index) => {
        const [start, end] = [name[0].start, name.at(-1).end];
        const isBeside = verbs.some((verb) => {
            const gap = start >= verb.end ? text.slice(verb.end, start) : text.slice(end, verb.start);
            return (start >= verb.end || end <= verb.start) && gap.length < longestBetween && between.test(gap);
        });
        const before = names[index - 1];
        const gap = before && text.slice(before.at(-1).end, start);
        // “Mira Sample, Mayor of Brine, said”: the second says what the first is.
        const isApposition = gap !== undefined && apposition.test(gap) && text.charAt(end) === ',';
        return isBeside ? (isApposition ? [before, name] : [name]) : [];
    });
}
/** Runs of words with capitals. */
function namesIn(words, text) {
    const runs = [];
    for (const word of words) {
        if (!word.isCapital || !word.hasMeaning)
            continue;
        const last = runs.at(-1)?.at(-1);
        if (last && (text.slice(last.end, word.start) === ' ' || particle.test(text.slice(last.end, word.start))))
            runs.at(-1).push(word);
        else
            runs.push([word]);
    }
    return runs;
}

export { attributedIn };
