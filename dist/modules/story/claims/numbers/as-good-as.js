import { boundOf } from './bounds.js';
import { measureOf, amountOf } from './measures.js';

/** Whether a line may say its number for another of the passage: “thousands” for 4,000, “over a million” for 1.2 million. */
function isAsGoodAs(claimed, said, line, sentence) {
    const many = manyOf(claimed, line);
    if (many !== undefined)
        return said.value >= many && said.value < many * (many < 1000 ? 20 : 1000);
    const bound = boundOf(claimed, line);
    if (bound && !boundOf(said, sentence)) {
        const [least, most] = bound.isAbove ? [claimed.value, said.value] : [said.value, claimed.value];
        return least <= most && most <= least * 1.5;
    }
    return isConverted(claimed, said, line, sentence);
}
/** Words for so many or more, in all languages. */
const words = {
    ...{ hundreds: 100, thousands: 1e3, millions: 1e6, billions: 1e9, hunderte: 100, tausende: 1e3 },
    ...{ centaines: 100, milliers: 1e3, cientos: 100, centenares: 100, miles: 1e3, centinaia: 100 },
    ...{ migliaia: 1e3, centenas: 100, milhares: 1e3, setki: 100, tysiące: 1e3, сотни: 100, тысячи: 1e3 },
    ...{ сотні: 100, тисячі: 1e3, yüzlerce: 100, binlerce: 1e3, مئات: 100, آلاف: 1e3, الآلاف: 1e3 },
    ...{ מאות: 100, אלפי: 1e3, אלפים: 1e3 },
};
const times = [
    [/(?:tens|dizaines|decenas|decine|dezenas|dziesiątki|десятки|عشرات|עשרות) (?:of |de |di |d')?$/u, 10],
    [
        /(?:hundreds|centaines|cientos|centinaia|centenas|setki|сотни|сотні|مئات|מאות) (?:of |de |di |d')?$/u,
        100,
    ],
];
/** How many “thousands” are at least, where a text says no more. */
function manyOf({ text, isSpoken, start }, read) {
    const word = text.toLowerCase();
    if (!isSpoken || !Object.hasOwn(words, word))
        return undefined;
    const before = read.text.slice(Math.max(0, start - 20), start).toLowerCase();
    return words[word] * (times.find(([pattern]) => pattern.test(before))?.[1] ?? 1);
}
/** “1 km” for 1,000 metres, “two weeks” for 14 days. */
function isConverted(claimed, said, line, sentence) {
    const [own, other] = [measureOf(claimed, line), measureOf(said, sentence)];
    if (!own || !other || own.dimension !== other.dimension || own.unit === other.unit)
        return false;
    const [a, b] = [amountOf(own, claimed.value), amountOf(other, said.value)];
    return a !== undefined && b !== undefined && Math.abs(a - b) <= Math.abs(b) * 0.03;
}

export { isAsGoodAs };
