import { sameByInitials } from '../text/initials.js';
import { isCounted, isDated } from '../text/mentions.js';
import { has } from '../text/language.js';

/** A word, or a few, in the place of others: those of a name, as far as that can be told. */
function inPlaceOf({ line: words, said, isSure }, line, sentence, article) {
    if (!isSure)
        return undefined;
    const { language, text } = line;
    const isThing = (word, of) => word.hasMeaning && !isCounted(word, of) && !isDated(word, of) && !isRule(word, language);
    const claimed = words.filter((word) => isThing(word, line) && !sentence.has(word));
    const others = said.filter((word) => isThing(word, sentence) && !line.has(word));
    if (claimed.length === 0 || others.length === 0)
        return undefined;
    if (sameByInitials(words, said).size > 0)
        return undefined;
    // 見つける is written 見つけ and た in the past.
    const isForm = language.unspaced && sharedStart(textOf(claimed), textOf(others)) > 1;
    if (isForm)
        return undefined;
    const isCapital = (word) => word.isCapital;
    if (language.capitals === 'nouns' && !(claimed.some(isCapital) && others.some(isCapital)))
        return undefined;
    const isName = [...claimed, ...others].some((word) => article.namesSomebody(word));
    return {
        ...{ kind: 'name', grade: isName ? 'contradicted' : 'unsupported' },
        ...{ claim: text.slice(claimed[0].start, claimed.at(-1).end), nearest: sentence.text },
        reason: `the passage says “${sentence.text.slice(others[0].start, others.at(-1).end)}”`,
    };
}
const textOf = (words) => words.map(({ text }) => text).join('');
function sharedStart(a, b) {
    let shared = 0;
    while (shared < a.length && a[shared] === b[shared])
        shared++;
    return shared;
}
/** Words that other checks look at. */
const isRule = ({ lower }, { negators, modals, refusals }) => has(lower, negators) || has(lower, modals) || has(lower, refusals);

export { inPlaceOf };
