import { eachDate } from './each-date.js';
import { formatEnds, formatSpan } from './intl-date.js';
import { formatWhen } from './format-when.js';

/** Spans of a story that say once what their ends share: Intl takes ten times as long for one as for two whole dates. */
const mostJoined = 100;
/** Words those of its dates that have none yet, in place. */
function wordDates(story, dates) {
    let spans = 0;
    eachDate(story, (when, shown) => {
        if (dates[when])
            return;
        if (/[/X]/.test(shown))
            spans++;
        dates[when] = formatWhen(shown, story.lang, spans > mostJoined ? formatEnds : formatSpan);
    });
}

export { wordDates };
