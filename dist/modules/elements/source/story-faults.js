import { addDatePhrases } from '../../story/dates/date-phrases.js';
import { parseStory as parseStory$1 } from '../../story/parse-story.js';
export { version } from '../base/version.js';

/**
 * As `parseStory`, with phrases of languages for what Intl cannot say of a date.
 * @throws {StoryError}
 */
function parseStory(data, phrases) {
    for (const each of phrases)
        addDatePhrases(...each);
    return parseStory$1(data);
}

export { parseStory };
