import { sentences } from '../../story/passages/sentences.js';
import { limits } from '../../story/story.js';
import { isWhen } from '../../story/dates/is-when.js';
import { writtenDate } from '../common/spelled-date.js';

const year = /(?<!\d)\d{4}(?:-\d\d){0,2}(?!\d)|\d{4}年\d{1,2}月(?:\d{1,2}日)?/g;
/** A date is no longer than this, in any language. */
const longest = 48;
const later = /\b(?:will|would|plan(?:s|ned)?|scheduled|expected|until|by|before|since|if)\b/i;
/** “On” and “in” go with the date that opens a sentence. */
const opening = /^(?:on|in|by|since|am|im|le|el|il|op|em)?\s*$/iu;
/** The dates of a paragraph, each with its sentence, in order. Reading one is slow, so `tries` are counted down. */
function* datesIn(paragraph, lang, tries) {
    if (!/\d{4}/.test(paragraph))
        return;
    // What is longer is no paragraph of a story, and finding its sentences takes as long as all the rest.
    for (const sentence of sentences(paragraph.slice(0, limits.text), lang).map((each) => each.trim())) {
        const dates = [...sentence.matchAll(year)].flatMap((match) => tries.left-- > 0 ? (dateAt(sentence, match, lang) ?? []) : []);
        for (const { when, start, end } of dates) {
            yield { when, ...clauseOf(sentence, start, end), ...doubtOf(sentence, when, dates.length) };
        }
    }
}
function dateAt(sentence, match, lang) {
    const end = match.index + match[0].length;
    const from = Math.max(0, end - longest);
    const isYear = /^\d{4}$/.test(match[0]) &&
        / in $/i.test(` ${sentence.slice(Math.max(0, match.index - 3), match.index)}`);
    const date = isYear
        ? { when: match[0], before: sentence.slice(from, match.index) }
        : writtenDate(sentence.slice(from, end), lang);
    return date && isWhen(date.when) ? { when: date.when, start: from + date.before.length, end } : undefined;
}
/** What the sentence tells: the clause after a date that opens it, otherwise all up to the date. */
function clauseOf(sentence, start, end) {
    const before = sentence.slice(0, start);
    if (!opening.test(before)) {
        const told = before.replace(/[\s,(]{1,5}(?:on|in|am|im|le)?\s{0,5}$/iu, '');
        return { passage: trimmed(sentence.slice(0, end)), title: trimmed(told) || trimmed(sentence) };
    }
    const rest = sentence.slice(end).search(/[^\s,]/);
    if (rest === -1)
        return { passage: sentence, title: trimmed(sentence) };
    const clause = sentence.slice(end + rest);
    const comma = clause.search(/, (?=\p{Ll})/u);
    const cut = comma !== -1 && clause.slice(0, comma).split(/\s+/).length >= 4 ? comma : clause.length;
    return { passage: trimmed(sentence.slice(0, end + rest + cut)), title: trimmed(clause.slice(0, cut)) };
}
/** Without the signs that end it. A pattern would look at each run of them again and again. */
function trimmed(words) {
    let end = words.length;
    while (end > 0 && /[\s.,;:]/.test(words[end - 1]))
        end--;
    return words.slice(0, end);
}
function doubtOf(sentence, when, dates) {
    if (dates > 1)
        return { doubt: 'the sentence has more than one date' };
    if (/^\d{4}$/.test(when))
        return { doubt: 'only a year is given' };
    if (later.test(sentence))
        return { doubt: 'the sentence may tell of a plan, or of a span of time' };
    return {};
}

export { datesIn };
