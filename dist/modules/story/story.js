import * as v from 'valibot';
import { ImageSchema, SectionSchema, PersonSchema } from './schema/content.js';
export { BlockSchema, InlineSchema, inlines } from './schema/content.js';
import { ChangeSchema, CorrectionSchema, TimelineEventSchema, QuoteSchema, KeyPointSchema, PointSchema } from './schema/items.js';
export { AllowSchema, PassageSchema } from './schema/items.js';
import { limits } from './schema/limits.js';
import { text, WhenSchema, line, url, lang, id, list } from './schema/values.js';
export { EmbedSchema, QuoteEmbedSchema } from './schema/embed.js';

/** Who looked at the items of a story and let them stand, and digests of these items as they were then. */
const ReviewedSchema = v.object({
    by: line,
    role: v.optional(line),
    at: WhenSchema,
    /** `id:digest` of each item, with spaces between. */
    hash: text,
});
/**
 * A digital source type of IPTC (cv.iptc.org/newscodes/digitalsourcetype), by its name or its address, of those that
 * involve AI; what the publisher says of it; and who reviewed the items.
 */
const AiSchema = v.pipe(v.object({
    source: v.optional(v.pipe(v.string(), v.regex(/^(https?:\/\/cv\.iptc\.org\/newscodes\/digitalsourcetype\/)?(trainedAlgorithmicMedia|compositeWithTrainedAlgorithmicMedia|algorithmicallyEnhanced)$/, 'not a digital source type of IPTC that involves AI, such as trainedAlgorithmicMedia'))),
    text: v.optional(text),
    reviewed: v.optional(ReviewedSchema),
}), v.check(({ source, reviewed }) => Boolean(source ?? reviewed), 'source is missing: which part AI had'));
/** Everything of a story but its lists of items. */
const storyHead = {
    /** The version of this format. */
    version: v.literal(1),
    id,
    lang,
    headline: line,
    standfirst: v.optional(text),
    url: v.optional(url),
    publisher: v.optional(v.object({ name: line, url: v.optional(url) })),
    published: v.optional(WhenSchema),
    updated: v.optional(WhenSchema),
    image: v.optional(ImageSchema),
    status: v.optional(v.picklist(['usable', 'withheld', 'canceled'])),
    expires: v.optional(WhenSchema),
    /** Days from 1970-01-01 to the end of `expires`; told by the check, whatever is written here. */
    expiresAt: v.optional(v.number()),
    /** How artificial intelligence had a part in the story, as its publisher declares it. */
    ai: v.optional(AiSchema),
    /** The writing direction of `lang`. */
    dir: v.optional(v.picklist(['ltr', 'rtl'])),
    /** The wording of each date in the story's language; a span from `when` to `end` is under `when/end`. */
    dates: v.optional(v.record(v.string(), line)),
};
/** The item schema of each list of a story. */
const storyLists = {
    byline: PersonSchema,
    overview: PointSchema,
    sections: SectionSchema,
    keyPoints: KeyPointSchema,
    quotes: QuoteSchema,
    timeline: TimelineEventSchema,
    corrections: CorrectionSchema,
    changes: ChangeSchema,
};
/** A whole story document, as `story.schema.json` describes it; absent lists count as empty. */
const StorySchema = v.object({
    ...storyHead,
    byline: v.optional(list(PersonSchema), []),
    overview: v.optional(list(PointSchema), []),
    sections: v.optional(list(SectionSchema), []),
    keyPoints: v.optional(list(KeyPointSchema), []),
    quotes: v.optional(list(QuoteSchema), []),
    timeline: v.optional(list(TimelineEventSchema, limits.events), []),
    corrections: v.optional(list(CorrectionSchema), []),
    /** What `build` found changed since earlier editions, corrections first; absent where nothing did. */
    changes: v.optional(list(ChangeSchema)),
});

export { AiSchema, ChangeSchema, CorrectionSchema, ImageSchema, KeyPointSchema, PersonSchema, PointSchema, QuoteSchema, ReviewedSchema, SectionSchema, StorySchema, TimelineEventSchema, WhenSchema, limits, storyHead, storyLists };
