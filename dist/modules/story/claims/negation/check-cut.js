import { denialsIn, clausesOf, governsAt } from '../text/negation.js';

/** A line that tells only what stands behind a clause that denies it: “it reopens” for “nobody believes that it reopens”. */
function checkCut(line, { sentence }) {
    if (denialsIn(sentence).length === 0 || denialsIn(line).length > 0)
        return [];
    const clauses = clausesOf(sentence);
    for (const denial of denialsIn(sentence)) {
        const at = clauses.findLastIndex((each) => each.start <= denial.start);
        const [clause, next] = [clauses[at], clauses[at + 1]];
        if (!next || !governsAt(sentence, clause.end))
            continue;
        const wordsIn = ({ start, end }) => sentence.words.filter((word) => word.hasMeaning && word.start >= start && word.end <= end);
        const meant = line.words.filter(({ hasMeaning }) => hasMeaning);
        const behind = wordsIn({ start: next.start, end: sentence.text.length });
        const isAll = meant.length > 1 && meant.every((word) => behind.some(({ stem }) => stem === word.stem));
        const between = wordsIn({ start: denial.end, end: clause.end });
        if (!isAll || between.length > 2 || wordsIn(clause).some((word) => line.has(word)))
            continue;
        return [
            {
                ...{ kind: 'negation', grade: 'unsupported', claim: line.text, nearest: sentence.text },
                reason: `it is told behind “${sentence.text.slice(clause.start, next.start).trim()}” in the passage`,
            },
        ];
    }
    return [];
}

export { checkCut };
