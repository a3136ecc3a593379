import { hasSameWords } from './same-words.js';

/** Holds the fractions of a line against those of its passage: “two thirds” is not “a third”, and as good as 66 %. */
function checkFractions(line, { sentence, paragraph, section }, article) {
    const said = sentence.fractions;
    const left = said.filter((each) => !line.fractions.some((claimed) => areEqual(each, claimed)));
    return line.fractions.flatMap((claimed) => {
        // “A third” before a verb is one in the passage too.
        const isWritten = sentence.text.toLowerCase().includes(claimed.text.toLowerCase());
        if (isWritten || said.some((each) => areEqual(each, claimed)))
            return [];
        const rest = { value: 1 - claimed.value };
        if (said.some((each) => areEqual(each, rest)) && [line, sentence].some(({ text }) => aboutRest.test(text)))
            return [];
        if (isCounted(claimed, sentence))
            return [];
        const finding = { kind: 'number', claim: claimed.text, nearest: sentence.text };
        const around = paragraph.some((each) => each.fractions.some((other) => areEqual(other, claimed)));
        if (left[0] && !around) {
            const isOther = hasSameWords(line, sentence, line.fractions);
            const grade = isOther ? 'contradicted' : 'unsupported';
            return [{ ...finding, grade, reason: `the passage says “${left[0].text}”` }];
        }
        // Half is said of much that nobody counted.
        if (areEqual(claimed, { value: 1 / 2 }))
            return [];
        const place = [...paragraph, ...section, ...article.sentences].find((each) => each.fractions.some((other) => areEqual(other, claimed)) || isCounted(claimed, each));
        return place
            ? [{ ...finding, grade: 'inferred', reason: 'it stands elsewhere', nearest: place.text }]
            : [{ ...finding, grade: 'unsupported', reason: 'the article does not say it' }];
    });
}
/** “A third less” is two thirds. */
const aboutRest = /(?<!\p{L})(?:less|more|fewer|rest|others?|remaining|weniger|mehr|rest|übrigen|moins|reste|menos|resto|meno|mniej|reszt\p{L}*|меньше|дешевле|остальн\p{L}*|решт\p{L}*|fell to|to two|to three)(?!\p{L})/iu;
const areEqual = (a, b) => Math.abs(a.value - b.value) < 0.001;
/** Whether a text says a fraction in other numbers: 33 % or 4 of 12 for a third. */
function isCounted({ value }, { numbers }) {
    const isNear = (share) => Math.abs(share - value) <= 0.0301;
    if (numbers.some(({ units, value: share }) => units[0] === '%' && isNear(share / 100)))
        return true;
    const few = numbers.slice(0, 12);
    return few.some((part) => few.some((whole) => part !== whole && isNear(part.value / whole.value)));
}

export { checkFractions };
