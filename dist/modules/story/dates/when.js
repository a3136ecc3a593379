import { isPlainDay, WhenError, refuse, parseDate, howToWrite } from './edtf.js';
import { position } from './position.js';

/** Whether a text is a date of EDTF, and one that exists. */
function isWhen(text) {
    try {
        return isPlainDay(text) || Boolean(parseWhen(text));
    }
    catch (error) {
        if (error instanceof WhenError)
            return false;
        throw error;
    }
}
/** Characters of a date at most; no date of level 1 needs more. */
const longestWhen = 64;
/**
 * Reads a date of EDTF level 0 or 1 (ISO 8601-2:2019, loc.gov/standards/datetime) in the proleptic Gregorian
 * calendar. Stricter than EDTF: a time of day needs its zone, and a year has at most 15 digits. An impossible
 * date is refused, never repaired.
 * @throws {WhenError}
 */
function parseWhen(text) {
    if (text.length > longestWhen) {
        refuse(`${text.slice(0, 24)}…`, `a date has at most ${longestWhen} characters`);
    }
    if (!text.includes('/'))
        return parseDate(text);
    const [startText = '', endText = '', more] = text.split('/');
    if (more !== undefined)
        refuse(text, howToWrite);
    const start = parseEnd(startText);
    const end = parseEnd(endText);
    if (typeof start === 'string' && typeof end === 'string')
        refuse(text, 'one end at least must be a date');
    if (typeof start !== 'string' && typeof end !== 'string') {
        const timed = start.kind === 'time';
        if (timed !== (end.kind === 'time'))
            refuse(text, 'give both ends a time of day, or neither');
        if (timed ? position(endText) < position(startText) : lastDay(end) < firstDay(start)) {
            refuse(text, 'the end is before the start');
        }
    }
    return { kind: 'span', start, end };
}
const parseEnd = (text) => (text === '' ? 'unknown' : text === '..' ? 'open' : parseDate(text));
// The first and the last day that a date may mean, as numbers such as 20251119 that can be compared.
const firstDay = (date) => date.year * 10_000 + ('month' in date ? date.month : 1) * 100 + ('day' in date ? date.day : 1);
const lastDay = (date) => ('lastYear' in date ? date.lastYear : date.year) * 10_000 +
    ('month' in date ? date.month : 12) * 100 +
    ('day' in date ? date.day : 31);

export { WhenError, isWhen, longestWhen, parseWhen };
