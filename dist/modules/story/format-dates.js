import { storyHead } from './story.js';
import { formatEnds, formatSpan } from './dates/intl-date.js';
import { formatWhen } from './dates/format-when.js';

/** Spans of a story that say once what their ends share: Intl takes ten times as long for one as for two whole dates. */
const mostJoined = 100;
/**
 * The words of every date of the story, under the date as it is written; of an event that lasts, also under
 * `when/end`. Words in `given` are kept, such as the build's; the rest are made here.
 */
function formatDates(validation, story, given) {
    const ofEvents = new Set(story.timeline.flatMap(({ when, end }) => [when, end, end && `${when}/${end}`]));
    const whens = new Set([
        ...[story.published, story.updated, story.expires, dayBefore(story)],
        ...story.corrections.map(({ date }) => date),
        ...story.quotes.flatMap(({ said, capturedAt }) => [said, capturedAt]),
        ...ofEvents,
    ]);
    const dates = {};
    let spans = 0;
    const word = (when) => {
        if (/[/X]/.test(when))
            spans++;
        return formatWhen(when, story.lang, spans > mostJoined ? formatEnds : formatSpan);
    };
    for (const when of whens) {
        if (!when)
            continue;
        // Only events keep their seconds: those of `published` and other fields come from the clock of a newsroom's system.
        const shown = ofEvents.has(when) ? when : when.replace(/(T..:..):../g, '$1');
        dates[when] = givenWords(validation, given, when) ?? word(shown);
    }
    return dates;
}
/** The day of publication without its hour, where the story was updated on another. */
function dayBefore({ published, updated }) {
    const [day, hour] = published?.split('T') ?? [];
    return day && hour && updated && !updated.startsWith(day) ? day : undefined;
}
function givenWords(validation, given, when) {
    if (typeof given !== 'object' || given === null || !Object.hasOwn(given, when))
        return undefined;
    const words = { [when]: given[when] };
    return validation.check(storyHead.dates, words, 'dates')?.[when];
}

export { formatDates };
