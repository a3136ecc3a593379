import type {Article} from './text/article.js';
import type {Grounds} from './text/grounds.js';
import type {ReadText} from './text/read-text.js';
import {derive} from './derive-date.js';
import type {Finding} from './claim.js';
import type {PartialDate} from './text/time/dates.js';

/** Holds the dates that a line tells against those of its passage, then against the rest of the article. */
export function checkDates(line: ReadText, grounds: Grounds, article: Article): Finding[] {
  return line.dates.flatMap((date) => checkDate(date, date.text, line.dates, grounds, article) ?? []);
}

/**
 * Holds one date against the article. `told` are all the dates that the item tells; what the passage says beside them is
 * no contradiction.
 */
export function checkDate(
  date: PartialDate,
  claim: string,
  told: readonly PartialDate[],
  grounds: Grounds,
  article: Article,
  base?: PartialDate,
): Finding | undefined {
  const {sentence} = grounds;
  if (sentence.dates.some((said) => covers(said, date))) return undefined;
  const finding = (grade: Finding['grade'], reason: string, nearest: string = sentence.text): Finding => ({
    ...{kind: 'date', grade, claim, reason, nearest},
  });
  const inferred = (place: ReadText, why = 'it stands elsewhere') => finding('inferred', why, place.text);
  const around = grounds.paragraph.find(({dates}) => dates.some((said) => covers(said, date)));
  const agreeing = sentence.dates.filter((said) => shares(said, date) && !differs(said, date));
  const other = sentence.dates.find(
    (said) => differs(said, date) && !told.some((each) => covers(said, each)),
  );
  // “Today” may mean these days; it claims a date only against another.
  if (date.fromToday !== undefined && !other) return undefined;
  if (agreeing.length === 0 && other) {
    const derivation = derive(date, sentence, grounds, article, base);
    if (derivation) return finding('inferred', derivation);
    return around
      ? finding('unsupported', `it stands in the paragraph; the passage says “${other.text}”`, around.text)
      : finding('contradicted', `the passage says “${other.text}”`);
  }
  if (around) return inferred(around);
  const derivation = derive(date, sentence, grounds, article, base);
  if (derivation) return finding('inferred', derivation);
  const elsewhere =
    grounds.section.find(({dates}) => dates.some((said) => covers(said, date))) ??
    article.dated.find(({dates}) => dates.some((said) => covers(said, date)));
  const inParagraph = grounds.paragraph.flatMap(({dates}) => dates).find((said) => differs(said, date));
  if (elsewhere && agreeing.length === 0) return inferred(elsewhere);
  const said = agreeing[0] ?? inParagraph;
  return finding(
    'unsupported',
    said ? `the article says only “${said.text}”` : 'the article does not say it',
    elsewhere?.text ?? sentence.text,
  );
}

const parts = ['year', 'month', 'day', 'weekday', 'fromToday'] as const;

/** Whether `said` says all that is claimed. */
export const covers = (said: PartialDate, claimed: PartialDate & {isDecade?: true}) =>
  (claimed.isDecade && said.year !== undefined && said.year - (said.year % 10) === claimed.year) ||
  parts.every((part) => claimed[part] === undefined || isEqual(said, claimed, part));

/** Whether both tell a part of a date that the other tells otherwise. */
const differs = (said: PartialDate, claimed: PartialDate) =>
  parts.some((part) => bothTell(said, claimed, part) && !isEqual(said, claimed, part));

const shares = (said: PartialDate, claimed: PartialDate) =>
  parts.some((part) => bothTell(said, claimed, part));

const bothTell = (a: PartialDate, b: PartialDate, part: (typeof parts)[number]) =>
  a[part] !== undefined && b[part] !== undefined;

/** A month of the Persian calendar, which is above 100, lies in two of the Gregorian one, and its days are others. */
function isEqual(said: PartialDate, claimed: PartialDate, part: (typeof parts)[number]): boolean {
  const [persian, gregorian] = (said.month ?? 0) > 100 ? [said, claimed] : [claimed, said];
  if (
    (persian.month ?? 0) <= 100 ||
    gregorian.month === undefined ||
    gregorian.month > 12 ||
    part === 'weekday'
  )
    return said[part] === claimed[part];
  const month = persian.month! - 100;
  return part !== 'month' || [month + 2, month + 3].some((each) => ((each - 1) % 12) + 1 === gregorian.month);
}
