/** Whether a word is part of a number of its text. */
const isCounted = (word, { numbers }) => numbers.some(({ start, end }) => word.start < end && start < word.end);
/** Whether a number is part of a time of day of its text. */
const isOfTime = (number, { times }) => times.some(({ start, end }) => number.start < end && start < number.end);
/** Whether a word is part of a date of its text. */
const isDated = (word, { dates }) => dates.some(({ start, end }) => word.start < end && start < word.end);

export { isCounted, isDated, isOfTime };
