import { addDatePhrases } from '../../story/dates/date-phrases.js';
import { textDirection } from '../../story/language/direction.js';
import { wordDates } from '../../story/dates/word-dates.js';
export { version } from '../base/version.js';
export { explainMissingQuote } from './explain-missing-quote.js';
export { explainWaiting } from './explain-waiting.js';

/** Adds, in place, what a build would have told: the writing direction, and words for dates, with `phrases` of their languages. */
function wordStory({ story, lacksDirection }, phrases) {
    for (const each of phrases)
        addDatePhrases(...each);
    if (lacksDirection)
        story.dir = textDirection(story.lang);
    wordDates(story, story.dates);
}

export { wordStory };
