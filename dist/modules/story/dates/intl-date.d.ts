import type { WhenDate } from './when.js';
/** A date that Intl has words for. */
export type CalendarDate = Exclude<WhenDate, {
    kind: 'season' | 'years';
}>;
/** The date in the words of `lang`, as precise as it is; a time of day names its zone. */
export declare function formatDate(date: CalendarDate, lang: string): string;
/** Both dates in the words of `lang`, each whole. */
export declare const formatEnds: (start: CalendarDate, end: CalendarDate, lang: string) => string;
/**
 * Both dates in the words of `lang`; what they share is said once where the language does so. Intl takes ten times as
 * long for it as for two dates.
 */
export declare function formatSpan(start: CalendarDate, end: CalendarDate, lang: string): string;
/** The locale for all that Intl does for a story of `lang`: its own if Intl knows it, else English. A tag that is none throws there. */
export declare function wordingLocale(lang: string): string;
