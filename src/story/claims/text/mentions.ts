import type {ReadText} from './read-text.js';
import type {Word} from './words.js';

/** Whether a word is part of a number of its text. */
export const isCounted = (word: Word, {numbers}: ReadText) =>
  numbers.some(({start, end}) => word.start < end && start < word.end);

/** Whether a word is part of a date of its text. */
export const isDated = (word: Word, {dates}: ReadText) =>
  dates.some(({start, end}) => word.start < end && start < word.end);
