import type { Labels } from './labels.js';
import type { DatePhrases } from '../story/dates/date-phrases.js';
/** A language of the elements: their labels, and what Intl cannot say of a date. */
export interface Language {
    labels: Labels;
    dates: DatePhrases;
}
