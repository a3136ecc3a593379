import { formatSpan } from './intl-date.js';
/**
 * The date in words of the language `lang` (a BCP 47 tag; `en` stands in for one that Intl does not know), as
 * precise as it was written and no more: "July 2013", "44 BC", "about November 2025", "November 19, 2025 at
 * 9:30 AM UTC+2". The calendar is Gregorian, and the words do not depend on the time zone of the machine. `join` words
 * two dates with a dash between them.
 * @throws {WhenError} where `parseWhen` does
 */
export declare function formatWhen(when: string, lang: string, join?: typeof formatSpan): string;
