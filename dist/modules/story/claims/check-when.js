import { parseWhen } from '../dates/when.js';
import { checkDate, covers } from './check-dates.js';
import { refutationOf, derive } from './derive-date.js';
import './text/words.js';
import './negation/turns.js';
import './contraries/lexicon.js';
import { checkClock } from './check-clock.js';

/**
 * Holds a date in EDTF, of `when`, `end` or `said`, against what the passage says. `base` is the date that an end is
 * reckoned from.
 */
function checkWhen(when, told, grounds, article, base) {
    const start = base === undefined ? undefined : datesOf(base)[0];
    return datesOf(when).flatMap((date) => {
        const found = checkDate(date, when, told, grounds, article, start);
        if (found?.grade !== 'unsupported')
            return [...(found ? [found] : []), ...checkClock(when, grounds)];
        const { sentence } = grounds;
        const refutation = refutationOf(date, sentence, article);
        // A beginning follows from what an end does not.
        const isOfAnother = told.some((each) => !covers(each, date) && derive(each, sentence, grounds, article));
        return [refutation && !isOfAnother ? { ...found, grade: 'contradicted', reason: refutation } : found];
    });
}
/** What a date in EDTF says as far as a text says it too; nothing of what is only about or a decade. */
function datesOf(when) {
    const parsed = parseWhen(when);
    const ends = parsed.kind === 'span' ? [parsed.start, parsed.end] : [parsed];
    return ends.flatMap((end) => (typeof end === 'string' ? [] : (partOf(end) ?? [])));
}
function partOf(date) {
    if (date.kind === 'years' || date.approximate)
        return undefined;
    return {
        year: date.year,
        ...('month' in date && { month: date.month }),
        ...('day' in date && { day: date.day }),
    };
}

export { checkWhen, datesOf };
