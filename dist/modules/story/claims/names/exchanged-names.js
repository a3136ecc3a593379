import { has } from '../text/language.js';
import { isSameWord } from '../text/words.js';

/** Languages in which the one who does it stands first. */
const subjectFirst = /^(?:en|fr|es|it|pt)$/;
const auxiliary = /^(?:has|have|had|will|would|did|a|ont|avait|ha|han|hanno|aveva|tem|tinha)$/;
const towards = /^(?:to|at|à|a|ao|au|al|ad)$/;
/** What two do to each other, which is the same whoever stands first. */
const mutual = /^(?:met|meet|marr|wed|fac(?:e|ed|es|ing)$|play|fought|fight|drew|join|kiss|like|match|equal|cross|rencontr|épous|affront|conoc|enfrent|encontr|incontr|spos|sfid|cas(?:ó|ou)$)/u;
/** A line in which two have changed places: “Tom told Ada” for “Ada told Tom”. */
function exchangedNames(line, sentence) {
    if (!subjectFirst.test(line.language.code))
        return undefined;
    const said = deedsIn(sentence);
    const isSame = (a, b) => a.some((word) => b.some((each) => isSameWord(word, each, line.language)));
    for (const { doer, verb, other } of said.length ? deedsIn(line) : []) {
        const found = said.find((deed) => isSameWord(deed.verb, verb, line.language) &&
            isSame(deed.doer, other) &&
            isSame(deed.other, doer) &&
            !isSame(deed.doer, doer));
        if (!found)
            continue;
        const textOf = (read, deed) => read.text.slice(deed.doer[0].start, deed.other.at(-1).end);
        return {
            ...{ kind: 'name', grade: 'contradicted', claim: textOf(line, { doer, other }) },
            ...{ reason: `the passage says “${textOf(sentence, found)}”`, nearest: sentence.text },
        };
    }
    return undefined;
}
const mostDeeds = 20;
function deedsIn({ words, text, language }) {
    const found = [];
    const isBeside = (index) => index > 0 && index < words.length && text.slice(words[index - 1].end, words[index].start) === ' ';
    const isName = (word) => !!word && word.isCapital && word.hasMeaning;
    for (const [index, verb] of words.entries()) {
        if (found.length >= mostDeeds)
            break;
        const isVerb = verb.hasMeaning || has(verb.lower, language.saying);
        if (verb.isCapital || !isVerb || mutual.test(verb.lower))
            continue;
        let [from, to] = [index - 1, index + 1];
        if (auxiliary.test(words[from]?.lower ?? '') && isBeside(from + 1))
            from--;
        if (towards.test(words[to]?.lower ?? '') && isBeside(to))
            to++;
        if (!isName(words[from]) || !isName(words[to]) || !isBeside(from + 1) || !isBeside(to))
            continue;
        const [last, first] = [from, to];
        while (isName(words[from - 1]) && isBeside(from))
            from--;
        while (isName(words[to + 1]) && isBeside(to + 1))
            to++;
        found.push({ doer: words.slice(from, last + 1), verb, other: words.slice(first, to + 1) });
    }
    return found;
}

export { exchangedNames, mutual };
