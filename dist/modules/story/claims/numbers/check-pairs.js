import { isCounted } from '../text/mentions.js';
import { areMany } from '../text/numbers.js';

/** Between two numbers of a score, a vote or a change. */
const joint = /^\s?(?:\p{L}{0,8}\s)?(?:-|:|to|against|zu|auf|gegen|contre|à|a|contra|contro|para|do|przeciw|против|до|на|к|проти|対|比|から|到|至)\s?$/u;
/** Two numbers in each other's place: “31 to 12” for “12 to 31”, “12 for and 31 against” for “31 for and 12 against”. */
function checkPairs(line, { sentence }) {
    if (areMany(line.numbers, sentence.numbers))
        return [];
    const said = pairsIn(sentence);
    return pairsIn(line).flatMap(({ a, b }) => {
        if (a.value === b.value || said.some((pair) => pair.a.value === a.value && pair.b.value === b.value))
            return [];
        const swapped = said.find((pair) => pair.a.value === b.value && pair.b.value === a.value);
        if (!swapped || !areAlike({ a, b }, line, swapped, sentence))
            return [];
        const meant = line.words.filter(({ hasMeaning }) => hasMeaning);
        const others = meant.filter((word) => !sentence.has(word) && !isCounted(word, line)).length;
        // Who lost 12 to 31 is another than who won 31 to 12.
        if (others > meant.length / 4)
            return [];
        const grade = others === 0 ? 'contradicted' : 'unsupported';
        const textOf = ({ text }, from, to) => text.slice(from.start, to.end);
        return [
            {
                ...{ kind: 'number', grade, claim: textOf(line, a, b), nearest: sentence.text },
                reason: `the passage says “${textOf(sentence, swapped.a, swapped.b)}”`,
            },
        ];
    });
}
const pairsIn = ({ numbers }) => numbers.slice(1).map((b, index) => ({ a: numbers[index], b }));
/** Whether both pairs are joined, or each number has the word behind it that the other has in the passage. */
function areAlike({ a, b }, line, swapped, sentence) {
    const between = ({ text }, pair) => text.slice(pair.a.end, pair.b.start).toLowerCase();
    if (joint.test(between(line, { a, b })) && joint.test(between(sentence, swapped)))
        return true;
    const behind = ({ text }, { end }) => /^ (?:in |of |mit |en |за )?([\p{L}\p{M}]+)/u.exec(text.slice(end, end + 40).toLowerCase())?.[1];
    const [first, second] = [behind(line, a), behind(line, b)];
    if (!first || !second || first === second)
        return false;
    return first === behind(sentence, swapped.a) && second === behind(sentence, swapped.b);
}

export { checkPairs };
