import type {ReadText} from './read-text.js';
import type {Word} from './words.js';

/** Whether a word is part of a number of its text. */
export const isCounted = (word: Word, {numbers}: ReadText) =>
  numbers.some(({start, end}) => word.start < end && start < word.end);

/** Whether a number is part of a time of day of its text. */
export const isOfTime = (number: {start: number; end: number}, {times}: ReadText) =>
  times.some(({start, end}) => number.start < end && start < number.end);

/** Whether a word is part of a date of its text. */
export const isDated = (word: Word, {dates}: ReadText) =>
  dates.some(({start, end}) => word.start < end && start < word.end);
