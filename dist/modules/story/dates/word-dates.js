import { eachDate } from './each-date.js';
import { formatEnds, formatSpan } from './intl-date.js';
import { formatWhen } from './format-when.js';
import { daysInWords } from './plain-dates.js';

/** Spans of a story that say once what their ends share: Intl takes ten times as long for one as for two whole dates. */
const mostJoined = 100;
const plainDay = /^[1-9]\d{3}-\d\d-\d\d$/;
/** Words those of its dates that have none yet, in place. */
function wordDates(story, dates) {
    let spans = 0;
    const dayInWords = daysInWords();
    eachDate(story, (when, shown) => {
        if (dates[when])
            return;
        if (/[/X]/.test(shown))
            spans++;
        const word = () => formatWhen(shown, story.lang, spans > mostJoined ? formatEnds : formatSpan);
        dates[when] = plainDay.test(shown) ? dayInWords(shown.slice(0, 4), shown.slice(4), word) : word();
    });
}

export { wordDates };
