import type {Labels} from '../shared/labels.js';
import type {DateWords} from '../story/date-words.js';

/** A language of the elements: their labels, and what Intl cannot say of a date. */
export interface Language {
  labels: Labels;
  dates: DateWords;
}
