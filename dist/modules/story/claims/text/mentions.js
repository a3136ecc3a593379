/** Whether a word is part of a number of its text. */
const isCounted = (word, { numbers }) => numbers.some(({ start, end }) => word.start < end && start < word.end);
/** Whether a word is part of a date of its text. */
const isDated = (word, { dates }) => dates.some(({ start, end }) => word.start < end && start < word.end);

export { isCounted, isDated };
