import { weekdayOf, isoOf, dayOf, daysNear, dayNumber, isOnDay, fits, agrees } from './text/time/days.js';
import { has } from './text/language.js';
import { clausesOf } from './text/negation.js';
import { relativeDatesIn, isWithin } from './text/time/relative-dates.js';
import { durationsIn, shifted } from './text/time/durations.js';

/** So many dates of an article are reckoned from. */
const mostReferences = 20;
/**
 * How a date follows from what the passage says and a date that the article gives: “Monday” from the day of publication,
 * “March” from the year beside it, “for nine months” from the date it begins. Undefined if it does not.
 */
function derive(date, sentence, grounds, article, base) {
    const said = sentence.dates.length > 0 ? sentence.dates : grounds.paragraph.flatMap(({ dates }) => dates);
    const references = referencesFor(grounds, article);
    if (date.weekday !== undefined) {
        const days = said.length > 0 ? said.flatMap((each) => dayTold(each, article)) : references.map((each) => each.date);
        const day = days.find((each) => weekdayOf(each) === date.weekday);
        return day && `${isoOf(day)} is such a day`;
    }
    if (date.fromToday !== undefined) {
        const [day] = publishedDays(date, article);
        const same = day && said.find((each) => isOnDay(each, day));
        return same && `“${same.text}” is ${isoOf(day)}, reckoned from the date of publication`;
    }
    for (const mention of said) {
        if (mention.weekday === undefined && mention.fromToday === undefined)
            continue;
        for (const { date: day, from } of references) {
            if (daysNear(day, mention).some((each) => fits(date, each)))
                return `“${mention.text}”, reckoned from ${from}`;
        }
    }
    const published = dayOf(article.published);
    const span = published && relativeDatesIn(sentence, published).find((each) => isWithin(date, each));
    if (span)
        return `“${span.text}”, reckoned from ${isoOf(published)}, the date of publication`;
    const starts = base ? [base] : sentence.dates.length > 0 ? [] : references.map((each) => each.date);
    for (const { count, unit, text } of durationsIn(sentence)) {
        for (const start of starts) {
            const ends = [count, -count].map((each) => shifted(start, each, unit));
            if (ends.some((end) => end && fits(date, end)))
                return `“${text}”, reckoned from ${isoOf(start)}`;
        }
    }
    const month = said.find((each) => agrees(each, date) && each.month !== undefined && each.year === undefined);
    if (month && (date.day === undefined || date.day === month.day) && date.month !== undefined) {
        const year = yearNear(date, grounds, article);
        if (year)
            return `“${month.text}”, and the year from ${year}`;
    }
    if (said.length === 0) {
        const same = references.find(({ date: day }) => fits(date, day));
        if (same)
            return same.from;
    }
    return undefined;
}
/**
 * Why a date cannot be what a passage says that tells its one date from the day of publication: “Monday”, “last month”. Of a
 * sentence that tells more than one thing, that somebody says, or that counts, nothing is sure.
 */
function refutationOf(date, sentence, article) {
    const { text, dates, numbers, fractions, language } = sentence;
    const counts = numbers.filter(({ isSpoken, units }) => isSpoken || units.length > 0);
    if (dates.some(({ year }) => year !== undefined) || dates.length > 2)
        return undefined;
    if (counts.length > 0 || fractions.length > 0 || has(text.toLowerCase(), language.saying))
        return undefined;
    if (clausesOf(sentence).filter((each) => /\p{L}/u.test(text.slice(each.start, each.end))).length > 1)
        return undefined;
    const [first] = dates;
    const weekday = weekdayOf(date);
    if (weekday !== undefined && first?.weekday !== undefined) {
        // In the night to Monday is Sunday; “The Sunday Times” is no day.
        const away = (weekday - first.weekday + 7) % 7;
        const isName = /\p{Lu}\p{L}* $/u.test(text.slice(0, first.start).slice(4)) || /^ \p{Lu}/u.test(text.slice(first.end));
        if (away < 2 || away > 5 || isName)
            return undefined;
        return `the passage says “${first.text}”, and ${isoOf(date)} is no such day`;
    }
    const published = dayOf(article.published);
    if (!published || date.year === undefined)
        return undefined;
    const from = `reckoned from ${isoOf(published)}, the date of publication`;
    // “Today” may be these days, “morgen” the morning.
    if ((first?.fromToday ?? 0) > 0 || first?.fromToday === 0)
        return undefined;
    if (first?.fromToday !== undefined) {
        const [day] = daysNear(published, first);
        // It may have been written the day before it was published.
        const isNear = weekday !== undefined && Math.abs(dayNumber(date) - dayNumber(day)) <= 1;
        return isNear ? undefined : `the passage says “${first.text}”, which is ${isoOf(day)}, ${from}`;
    }
    const [span] = relativeDatesIn(sentence, published);
    // In the midst it may be of another: “the council elected last year”.
    const isAtEnd = span && (text.trim().startsWith(span.text) || text.replace(/[.。\s]+$/, '').endsWith(span.text));
    return span && (isAtEnd || language.unspaced) ? `the passage says “${span.text}”, ${from}` : undefined;
}
/** The day that a date of the article is, reckoned from publication where it tells less than its year. */
function dayTold(told, article) {
    if (told.fromToday !== undefined)
        return publishedDays(told, article);
    if (told.month === undefined || told.day === undefined)
        return [];
    const year = told.year ?? dayOf(article.published)?.year;
    return year === undefined ? [] : [{ ...told, year }];
}
const publishedDays = (told, { published }) => {
    const day = dayOf(published);
    return day ? daysNear(day, told) : [];
};
function referencesFor({ paragraph, section }, article) {
    const found = [];
    const published = dayOf(article.published);
    if (published)
        found.push({ date: published, from: `${isoOf(published)}, the date of publication` });
    for (const { dates } of [...paragraph, ...section, ...article.dated]) {
        for (const { year, month, day, text } of dates) {
            if (found.length >= mostReferences)
                return found;
            if (year !== undefined && month !== undefined && day !== undefined && month <= 12)
                found.push({ date: { year, month, day }, from: `“${text}”` });
        }
    }
    return found;
}
/** Where the year of a date comes from that the passage gives no year: one near it, or the year around publication. */
function yearNear({ year, month, day }, grounds, article) {
    const published = dayOf(article.published);
    if (published && year !== undefined && month !== undefined) {
        const months = (year - published.year) * 12 + month - published.month;
        if (Math.abs(months) <= 12)
            return `${isoOf(published)}, the date of publication`;
    }
    for (const { dates } of [...grounds.paragraph, ...grounds.section, ...article.dated]) {
        const found = dates.find((each) => each.year === year && !(each.day !== undefined && day === undefined && each.month !== month));
        if (found && year !== undefined)
            return `“${found.text}”`;
    }
    return undefined;
}

export { derive, refutationOf };
