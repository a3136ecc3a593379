import '../text/words.js';
import '../negation/turns.js';
import '../contraries/lexicon.js';
import { isOfTime } from '../text/mentions.js';
import { isAsGoodAs } from './as-good-as.js';
import { areMany, countTheSame } from '../text/numbers.js';

/** Holds the numbers of a line against those of its passage, then against the rest of the article. */
function checkNumbers(line, grounds, article) {
    if (line.numbers.length === 0)
        return [];
    const { sentence } = grounds;
    const said = sentence.numbers;
    const years = sentence.dates.flatMap(({ year }) => year ?? []);
    const claimed = new Set(line.numbers.map(({ value }) => value));
    // Each is compared with each, so that of many the first count.
    const left = said.filter((each) => !claimed.has(each.value) && !isOfTime(each, sentence)).slice(0, 30);
    const places = new Map();
    for (const each of said)
        places.set(each.value, [...(areMany(said) ? [] : (places.get(each.value) ?? [])), each]);
    const found = [];
    for (const number of line.numbers) {
        if (isOfTime(number, line))
            continue;
        const isOne = number.isSpoken && number.value === 1;
        const equal = places.get(number.value) ?? [];
        const other = left.find((each) => standsFor(each, number, line, sentence));
        if (equal.length > 0) {
            const swapped = swappedWith(number, equal, said, isWhole(number, line));
            const perhaps = swapped ? undefined : besideAnother(number, equal, line, sentence);
            if (swapped)
                found.push(contradicted(number, swapped, sentence));
            // The same may be told in another order.
            if (perhaps)
                found.push({ ...contradicted(number, perhaps, sentence), grade: 'unsupported' });
            continue;
        }
        if (years.includes(number.value))
            continue;
        if (isOne &&
            !(other && !other.isSpoken) &&
            !(other && countTheSame(other, number) && number.units.length))
            continue;
        if (!areMany(line.numbers, said) && left.some((each) => isAsGoodAs(number, each, line, sentence)))
            continue;
        const around = grounds.paragraph.find((each) => hasValue(each, number));
        if (other && isNear(number, other)) {
            found.push({
                ...{ kind: 'number', grade: 'unsupported', claim: number.text, nearest: sentence.text },
                reason: `the passage says “${other.text}”, which “${number.text}” only comes near`,
            });
        }
        else if (other && !around)
            found.push(contradicted(number, other, sentence));
        else if (isOne)
            continue;
        else if (around) {
            const reason = `it stands in the paragraph; the passage says “${other?.text}”`;
            if (other)
                found.push({ kind: 'number', grade: 'unsupported', claim: number.text, reason, nearest: around.text });
            else
                found.push(inferred(number, around));
        }
        else {
            const place = grounds.section.find((each) => hasValue(each, number)) ?? article.withNumber(number.value);
            if (place)
                found.push(inferred(number, place));
            else {
                const reason = 'the article does not say it';
                found.push({
                    kind: 'number',
                    grade: 'unsupported',
                    claim: number.text,
                    reason,
                    nearest: sentence.text,
                });
            }
        }
    }
    return found;
}
const hasValue = ({ numbers, dates }, { value }) => numbers.some((each) => each.value === value) || dates.some(({ year }) => year === value);
const inferred = ({ text }, place) => ({
    ...{ kind: 'number', grade: 'inferred', claim: text, reason: 'it stands elsewhere', nearest: place.text },
});
const contradicted = ({ text }, other, sentence) => ({
    ...{ kind: 'number', grade: 'contradicted', claim: text, nearest: sentence.text },
    reason: `the passage says “${other.text}”`,
});
/** Whether a number of the passage stands where another one stands in the line. */
function standsFor(said, claimed, line, sentence) {
    if (countTheSame(said, claimed))
        return true;
    if (said.units.length === 0 || claimed.units.length === 0)
        return !isPercent(said) && !isPercent(claimed);
    const [before, after] = [wordBefore(sentence, said.start), wordBefore(line, claimed.start)];
    return before !== undefined && before === after;
}
const isPercent = ({ units }) => units.includes('%');
function wordBefore({ words }, start) {
    const before = words.filter((word) => word.end <= start).at(-1);
    return before?.hasMeaning ? before.stem : undefined;
}
const ofWhole = /[\p{L}\d] (?:out of|of|in|von|sur|des|de|entre|su|di|em|z|ze|из|із|з)(?: (?:the|its|their|den|les|ces|las|los|os|as))? $/iu;
/** “Five” of “three of the five returned”, which does not count who returned. */
const isWhole = ({ start }, { text }) => ofWhole.test(text.slice(Math.max(0, start - 24), start));
/** The number that stands with what the line counts, where the line has given it the number of another thing. */
function swappedWith(claimed, equal, said, isWhole) {
    if (claimed.units.length === 0 ||
        isWhole ||
        equal.some((each) => each.units.length === 0 || countTheSame(each, claimed)))
        return undefined;
    return said.find((each) => each.value !== claimed.value && each.units[0] === claimed.units[0]);
}
/** The number behind the word that the line has before its own, which the passage has behind another: “killed 12, injured 30”. */
function besideAnother(claimed, equal, line, sentence) {
    if (areMany(line.numbers, sentence.numbers))
        return undefined;
    const before = wordBefore(line, claimed.start);
    const places = equal.map(({ start }) => wordBefore(sentence, start));
    if (before === undefined || places.some((each) => each === undefined || each === before))
        return undefined;
    const [other, ...more] = sentence.numbers.filter((each) => wordBefore(sentence, each.start) === before);
    // Only where each has the place of the other.
    const isMutual = line.numbers.some(({ value, start }) => value === other?.value && places.includes(wordBefore(line, start)));
    return isMutual && more.length === 0 ? other : undefined;
}
/** “Nearly 1,000” for 987, and what is rounded to fewer digits. */
function isNear(claimed, said) {
    if (claimed.isHedged)
        return Math.abs(claimed.value - said.value) <= Math.abs(said.value) * 0.1;
    const digits = String(claimed.value).replace(/\.|0+$/g, '').length;
    const most = String(said.value).replace(/\.|0+$/g, '').length;
    return digits >= 2 && most > digits && Number(said.value.toPrecision(digits)) === claimed.value;
}

export { checkNumbers };
