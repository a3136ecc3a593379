import { derive } from './derive-date.js';

/** Holds the dates that a line tells against those of its passage, then against the rest of the article. */
function checkDates(line, grounds, article) {
    return line.dates.flatMap((date) => checkDate(date, date.text, line.dates, grounds, article) ?? []);
}
/**
 * Holds one date against the article. `told` are all the dates that the item tells; what the passage says beside them is
 * no contradiction.
 */
function checkDate(date, claim, told, grounds, article, base) {
    const { sentence } = grounds;
    if (sentence.dates.some((said) => covers(said, date)))
        return undefined;
    const finding = (grade, reason, nearest = sentence.text) => ({
        ...{ kind: 'date', grade, claim, reason, nearest },
    });
    const inferred = (place, why = 'it stands elsewhere') => finding('inferred', why, place.text);
    const around = grounds.paragraph.find(({ dates }) => dates.some((said) => covers(said, date)));
    const agreeing = sentence.dates.filter((said) => shares(said, date) && !differs(said, date));
    const other = sentence.dates.find((said) => differs(said, date) && !told.some((each) => covers(said, each)));
    // “Today” may mean these days; it claims a date only against another.
    if (date.fromToday !== undefined && !other)
        return undefined;
    if (agreeing.length === 0 && other) {
        const derivation = derive(date, sentence, grounds, article, base);
        if (derivation)
            return finding('inferred', derivation);
        return around
            ? finding('unsupported', `it stands in the paragraph; the passage says “${other.text}”`, around.text)
            : finding('contradicted', `the passage says “${other.text}”`);
    }
    if (around)
        return inferred(around);
    const derivation = derive(date, sentence, grounds, article, base);
    if (derivation)
        return finding('inferred', derivation);
    const elsewhere = grounds.section.find(({ dates }) => dates.some((said) => covers(said, date))) ??
        article.dated.find(({ dates }) => dates.some((said) => covers(said, date)));
    const inParagraph = grounds.paragraph.flatMap(({ dates }) => dates).find((said) => differs(said, date));
    if (elsewhere && agreeing.length === 0)
        return inferred(elsewhere);
    const said = agreeing[0] ?? inParagraph;
    return finding('unsupported', said ? `the article says only “${said.text}”` : 'the article does not say it', elsewhere?.text ?? sentence.text);
}
const parts = ['year', 'month', 'day', 'weekday', 'fromToday'];
/** Whether `said` says all that is claimed. */
const covers = (said, claimed) => (claimed.isDecade && said.year !== undefined && said.year - (said.year % 10) === claimed.year) ||
    parts.every((part) => claimed[part] === undefined || isEqual(said, claimed, part));
/** Whether both tell a part of a date that the other tells otherwise. */
const differs = (said, claimed) => parts.some((part) => bothTell(said, claimed, part) && !isEqual(said, claimed, part));
const shares = (said, claimed) => parts.some((part) => bothTell(said, claimed, part));
const bothTell = (a, b, part) => a[part] !== undefined && b[part] !== undefined;
/** A month of the Persian calendar, which is above 100, lies in two of the Gregorian one, and its days are others. */
function isEqual(said, claimed, part) {
    const [persian, gregorian] = (said.month ?? 0) > 100 ? [said, claimed] : [claimed, said];
    if ((persian.month ?? 0) <= 100 ||
        gregorian.month === undefined ||
        gregorian.month > 12 ||
        part === 'weekday')
        return said[part] === claimed[part];
    const month = persian.month - 100;
    return part !== 'month' || [month + 2, month + 3].some((each) => ((each - 1) % 12) + 1 === gregorian.month);
}

export { checkDate, checkDates, covers };
