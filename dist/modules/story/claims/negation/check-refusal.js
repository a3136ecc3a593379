import { refusalsIn, denialsIn, clausesOf, governsAt } from '../text/negation.js';

/** A line that tells as done what its passage says was refused, denied or failed: “signed” for “refused to sign”. */
function checkRefusal(line, { sentence }) {
    const refusals = refusalsIn(sentence);
    if (refusals.length === 0 || refusalsIn(line).length > 0)
        return [];
    if (denialsIn(line).length > 0 || denialsIn(sentence).length > 0)
        return [];
    const clauses = clausesOf(sentence);
    for (const { text, start } of refusals) {
        const clause = clauses.findLast((each) => each.start <= start);
        const end = governsAt(sentence, clause.end) ? sentence.text.length : clause.end;
        const told = sentence.words.filter((word) => word.hasMeaning && word.start >= start + text.length && word.end <= end && line.has(word));
        const meant = line.words.filter(({ hasMeaning }) => hasMeaning);
        const isAll = meant.length > 1 && meant.every((word) => sentence.has(word));
        if (!isAll || told.length === 0)
            continue;
        return [
            {
                ...{ kind: 'negation', grade: 'unsupported', claim: line.text, nearest: sentence.text },
                reason: `the passage says “${text}” and the line does not`,
            },
        ];
    }
    return [];
}

export { checkRefusal };
