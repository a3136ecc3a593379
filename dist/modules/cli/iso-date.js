import { a as parseWhen, i as isWhen } from './problems.js';
import { a as spelledDate } from './locate.js';

const iso = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?|(\d\d)(\d\d))?(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,](\d+))?)?\s?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?$/i;
/** RFC 2822, as mail and feeds write dates. */
const mail = /^(?:[a-z]{3},\s)?(\d{1,2}\s[a-z]{3}\s\d{4})\s(\d\d):(\d\d)(?::(\d\d))?\s(Z|UTC|GMT|[+-]\d{4})$/i;
/**
 * A date of ISO 8601, as JSON-LD, ninjs and web pages write it, in EDTF and no more precise than it was written. A time
 * of day without a zone is lost, as are parts of a second; what is no date is lost whole.
 * @param lang the language in which a date may be spelt out, as some pages do
 */
function isoWhen(written, path, losses, lang = 'en') {
    const text = written.trim();
    const when = text.length > 64 ? undefined : (fromIso(text, path, losses) ?? fromMail(text) ?? fromWords(text, lang));
    if (when !== undefined && isWhen(when))
        return when;
    losses.add(path, `no such date: ${text.slice(0, 100)}`, 'no-such-date');
    return undefined;
}
/** How databases and spreadsheets write that they know no date; other years before 1000 are dates. */
const noDate = /^(?:0000(?:-|$)|0001-01-01|-0001-11-30|1970-01-01T00:00(?::00(?:\.0+)?)?(?:Z|[+-]00:?00)?$|1899-1[12]-3\d|1900-01-01T00:00)/i;
const runTogether = /^(\d{4})(\d\d)(\d\d)T?(\d\d)(\d\d)(\d\d)?$/;
function fromIso(text, path, losses) {
    if (noDate.test(text))
        return undefined;
    // Seconds, or a thousandth of them, since 1970, of the years 2001 to 2099.
    if (/^[1-3]\d{9}(?:\d{3})?$/.test(text)) {
        losses.add(path, `read as seconds since 1970: ${text}`);
        return new Date(Number(text.padEnd(13, '0'))).toISOString().replace(/\.\d+Z$/, 'Z');
    }
    const together = runTogether.exec(text);
    if (together) {
        const [, years, months, days, hours, minutes, seconds = '00'] = together;
        return fromIso(`${years}-${months}-${days}T${hours}:${minutes}:${seconds}`, path, losses);
    }
    const [match, year, month1, day1, month2, day2, hour, minute, second, fraction, zone] = iso.exec(text) ?? [];
    if (match === undefined)
        return undefined;
    const date = [year, month1 ?? month2, day1 ?? day2].filter(Boolean).join('-');
    if (hour === undefined)
        return date;
    if (!zone) {
        losses.add(path, 'a time of day without its zone');
        return date;
    }
    if (fraction && /[1-9]/.test(fraction))
        losses.add(path, 'parts of a second');
    return `${date}T${[hour, minute, second].filter(Boolean).join(':')}${zoneOf(zone)}`;
}
function fromMail(text) {
    const [match, words = '', hour, minute, second, zone = ''] = mail.exec(text) ?? [];
    const day = match && spelledDate(words, 'en');
    return day ? `${day.when}T${[hour, minute, second].filter(Boolean).join(':')}${zoneOf(zone)}` : undefined;
}
function fromWords(text, lang) {
    const date = spelledDate(text, lang);
    return date?.before === '' ? date.when : undefined;
}
function zoneOf(zone) {
    if (!/^[+-]/.test(zone) || /^[+-]00:?(?:00)?$/.test(zone))
        return 'Z';
    return zone.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2');
}
/** A time of day as RFC 3339 writes it, to the second; undefined for what is less than a time of day. */
function dateTime(when) {
    const date = parseWhen(when);
    if (date.kind !== 'time' || date.approximate || date.uncertain)
        return undefined;
    return when.replace(/T(\d\d:\d\d)(?=[Z+-])/, 'T$1:00').replace(/([+-]\d\d)$/, '$1:00');
}

export { dateTime as d, isoWhen as i };
