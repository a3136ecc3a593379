import { storyHead } from './story.js';
import { wordWhen } from './when-words.js';

/**
 * The words of every date that elements show, under the date as it is written; of an event that lasts, also under
 * `when/end`. Words in `given` are kept, such as the build's; the rest are made here.
 */
function wordDates(sieve, story, given) {
    const whens = new Set([
        ...[story.published, story.updated, story.expires],
        ...story.corrections.map(({ date }) => date),
        ...story.quotes.flatMap(({ said, capturedAt }) => [said, capturedAt]),
        ...story.timeline.flatMap(({ when, end }) => [when, end && `${when}/${end}`]),
    ]);
    const dates = {};
    for (const when of whens) {
        if (when)
            dates[when] = givenWords(sieve, given, when) ?? wordWhen(when, story.lang);
    }
    return dates;
}
function givenWords(sieve, given, when) {
    if (typeof given !== 'object' || given === null || !Object.hasOwn(given, when))
        return undefined;
    const words = { [when]: given[when] };
    return sieve.check(storyHead.dates, words, 'dates')?.[when];
}

export { wordDates };
