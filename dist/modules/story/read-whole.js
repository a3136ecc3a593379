import * as v from 'valibot';
import { addPositions } from './add-positions.js';
import { datesOf } from './dates/dates-of.js';
import { parseWhen } from './dates/when.js';
import { languageTag } from './language/tag.js';
import { isExtended } from './own-fields.js';
import { resolveIds } from './resolve-ids.js';
import { sanitize } from './sanitize.js';
import { StorySchema } from './story.js';
import { orderTimeline } from './timeline-order.js';

/**
 * The story that `parseStory` makes of data, where that has nothing to mend, to leave out or to tell. Undefined for all other
 * data, which `parseStory` has to read: readers download that only then.
 */
function readWhole(input) {
    try {
        // A page that gave all objects fields of its own makes each of them a question.
        return isExtended() ? undefined : whole(sanitize(input));
    }
    catch {
        return undefined;
    }
}
/** @throws at the first thing that is to be mended or told */
function whole(fields) {
    const lacksDirection = fields.dir === undefined;
    // Fields come in one order, and the story has one fingerprint, whether it has these or not.
    fields.dir ??= 'ltr';
    fields.dates ??= {};
    const { success, output } = v.safeParse(StorySchema, fields, { abortEarly: true });
    if (!success)
        fail();
    const story = output;
    for (const { lang } of [story, ...story.quotes])
        if (lang && languageTag(lang) !== lang)
            fail();
    for (const { when, end } of story.timeline)
        if (end)
            parseWhen(`${when ?? fail()}/${end}`);
    resolveIds({ drop: fail, placeOf: () => '' }, story);
    addPositions(story);
    story.timeline = orderTimeline(story.timeline);
    const given = story.dates;
    story.dates = {};
    for (const when of datesOf(story).keys())
        story.dates[when] = Object.hasOwn(given, when) ? given[when] : '';
    return { story, lacksDirection, lacksWords: Object.values(story.dates).includes('') };
}
function fail() {
    throw new Error();
}

export { readWhole };
