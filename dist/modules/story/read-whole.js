import { addPositions } from './add-positions.js';
import { eachDate } from './dates/each-date.js';
import { parseWhen } from './dates/when.js';
import { languageTag } from './language/tag.js';
import { isExtended } from './own-fields.js';
import { resolveIds } from './resolve-ids.js';
import { copierOf } from './schema/copier.js';
import { StorySchema } from './story.js';
import { orderTimeline } from './timeline-order.js';

/**
 * The story that `parseStory` makes of data, where that has nothing to mend, to leave out or to tell. Undefined for all other
 * data, which `parseStory` has to read: readers download that only then. Data that `isOurs`, which nobody else has, becomes the
 * story.
 */
function readWhole(input, isOurs) {
    try {
        // A page that gave all objects fields of its own makes each of them a question.
        return isExtended() ? undefined : whole(copy(input, isOurs));
    }
    catch {
        return undefined;
    }
}
let copier;
/** Made where no page’s fields of all objects stand in the schema. */
const copy = (input, isOurs) => (copier ??= copierOf(StorySchema))(input, isOurs);
/** @throws at the first thing that is to be mended or told */
function whole({ dir, dates: given, ...read }) {
    const story = inOrder({ ...read, dir: dir ?? 'ltr', dates: {} });
    for (const { lang } of [story, ...story.quotes])
        if (lang && languageTag(lang) !== lang)
            fail();
    for (const { when, end } of story.timeline)
        if (end)
            parseWhen(`${when ?? fail()}/${end}`);
    resolveIds({ drop: fail, placeOf: () => '' }, story);
    addPositions(story);
    story.timeline = orderTimeline(story.timeline);
    let lacksWords = false;
    eachDate(story, (when) => {
        const words = given && Object.hasOwn(given, when) ? given[when] : undefined;
        lacksWords ||= !words;
        // Without any, all are worded in their order.
        if (given)
            story.dates[when] = words ?? '';
        return !given;
    });
    return { story, lacksDirection: !dir, lacksWords };
}
/** Fields come in one order, and the story has one fingerprint, whether some were told or not. */
function inOrder(story) {
    const names = Object.keys(StorySchema.entries);
    return Object.fromEntries(names.filter((name) => name in story).map((name) => [name, story[name]]));
}
function fail() {
    throw new Error();
}

export { readWhole };
