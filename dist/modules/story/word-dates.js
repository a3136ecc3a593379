import { storyHead } from './story.js';
import { formatEnds, formatSpan } from './when-format.js';
import { wordWhen } from './when-words.js';

/** So many spans of one story say once what their ends share, which takes long; further ones are two whole dates. */
const mostJoined = 100;
/**
 * The words of every date of the story, under the date as it is written; of an event that lasts, also under
 * `when/end`. Words in `given` are kept, such as the build's; the rest are made here.
 */
function wordDates(sieve, story, given) {
    const whens = new Set([
        ...[story.published, story.updated, story.expires],
        ...story.corrections.map(({ date }) => date),
        ...story.quotes.flatMap(({ said, capturedAt }) => [said, capturedAt]),
        ...story.timeline.flatMap(({ when, end }) => [when, end, end && `${when}/${end}`]),
    ]);
    const dates = {};
    let spans = 0;
    const word = (when) => {
        if (/[/X]/.test(when))
            spans++;
        return wordWhen(when, story.lang, spans > mostJoined ? formatEnds : formatSpan);
    };
    for (const when of whens) {
        if (when)
            dates[when] = givenWords(sieve, given, when) ?? word(when);
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
