import { measureOf } from './measures.js';
import { areMany } from '../text/numbers.js';

/** Holds what the numbers of a line are given in against the passage: “40 miles” is not “40 kilometres”, nor are 5 degrees -5. */
function checkUnits(line, { sentence }) {
    if (areMany(line.numbers, sentence.numbers))
        return [];
    return line.numbers.flatMap((number) => {
        // “One day” may be any.
        const claimed = number.isSpoken && number.value === 1 ? undefined : measureOf(number, line);
        if (!claimed)
            return [];
        const said = sentence.numbers
            .filter(({ value }) => value === number.value)
            .map((each) => measureOf(each, sentence));
        const [first] = said;
        if (!first || !said.every((each) => each && (areApart(each, claimed) || differInFrost(each, claimed))))
            return [];
        // Frost is told in more words than are known.
        const grade = areApart(first, claimed) ? 'contradicted' : 'unsupported';
        return [
            {
                ...{ kind: 'number', grade, claim: claimed.text, nearest: sentence.text },
                reason: `the passage says “${first.text}”`,
            },
        ];
    });
}
/** Whether two measures of one number have units of which one cannot be the other. */
function areApart(a, b) {
    if (a.dimension !== b.dimension || a.unit === b.unit)
        return false;
    // Degrees alone may be of either scale.
    if (a.unit === 'degree' || b.unit === 'degree')
        return false;
    // 元 is the dollar of Hong Kong and Taiwan too.
    return !([a, b].some(({ text }) => text.includes('元')) && [a, b].some(({ unit }) => unit === '$'));
}
const differInFrost = (a, b) => a.dimension === 'temperature' &&
    b.dimension === 'temperature' &&
    a.isBelowZero !== b.isBelowZero &&
    !a.isFrost &&
    !b.isFrost;

export { checkUnits };
