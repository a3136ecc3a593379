import { eachDate } from './dates/each-date.js';
import { storyHead } from './story.js';
import { wordDates } from './dates/word-dates.js';

/**
 * The words of every date of the story, under the date as it is written; of an event that lasts, also under
 * `when/end`. Words in `given` are kept, such as the build's; the rest are made here.
 */
function formatDates(validation, story, given) {
    const dates = {};
    eachDate(story, (when) => {
        dates[when] ??= givenWords(validation, given, when) ?? '';
    });
    wordDates(story, dates);
    return dates;
}
function givenWords(validation, given, when) {
    if (typeof given !== 'object' || given === null || !Object.hasOwn(given, when))
        return undefined;
    const words = { [when]: given[when] };
    return validation.check(storyHead.dates, words, 'dates')?.[when];
}

export { formatDates };
