import * as v from 'valibot';
import { inlines, ImageSchema } from './content.js';
import { QuoteEmbedSchema, EmbedSchema } from './embed.js';
import { limits } from './limits.js';
import { text, url, id, line, list, WhenSchema, lang } from './values.js';

/** The words of the article that an item rests on: a W3C Web Annotation `TextQuoteSelector`, and where they stand. */
const PassageSchema = v.object({
    /** The words themselves, with those that an elided quote leaves out; in a story from elsewhere, ` […] ` may stand for them. */
    exact: text,
    /** What stands before them. White space at its start says that the paragraph was cut there. */
    prefix: v.optional(v.pipe(v.string(), v.maxLength(limits.text))),
    /** What stands after them. White space at its end says that the paragraph was cut there. */
    suffix: v.optional(v.pipe(v.string(), v.maxLength(limits.text))),
    /** The id of the section they stand in. */
    section: v.optional(id),
    /** The article's address, with a text fragment for the words. */
    url: v.optional(url),
});
/** What an item claims though its passage does not say it, and why its editor lets it stand. */
const AllowSchema = v.object({ /** Words of the claim. */ claim: line, because: text });
const allow = v.optional(list(AllowSchema));
/** One line of the overview that the article opens with. */
const PointSchema = v.object({ id, text: inlines, passage: v.optional(PassageSchema), allow });
/** One takeaway. */
const KeyPointSchema = v.object({
    id,
    heading: line,
    summary: inlines,
    /** The id of the section it sums up. */
    section: v.optional(id),
    passage: v.optional(PassageSchema),
    allow,
});
/** Words of a person or a document; of kind `pull`, words of the article itself. */
const QuoteSchema = v.pipe(v.object({
    id,
    kind: v.picklist(['post', 'statement', 'document', 'pull']),
    text,
    lang: v.optional(lang),
    speaker: v.optional(v.object({
        name: line,
        role: v.optional(line),
        handle: v.optional(line),
        url: v.optional(url),
        image: v.optional(ImageSchema),
    })),
    said: v.optional(WhenSchema),
    source: v.optional(v.object({ name: v.optional(line), url: v.optional(url), network: v.optional(line) })),
    capturedAt: v.optional(WhenSchema),
    /** What can be seen or heard of it. */
    embed: v.optional(QuoteEmbedSchema),
    passage: v.optional(PassageSchema),
    allow,
}), v.check((quote) => quote.kind === 'pull' || quote.speaker !== undefined, 'speaker is missing: only a pull quote has none'));
/** One entry of the timeline. */
const TimelineEventSchema = v.object({
    id,
    when: v.optional(WhenSchema),
    end: v.optional(WhenSchema),
    /** `era` for a span that other entries lie in; absent for everything else. */
    kind: v.optional(v.literal('era')),
    title: line,
    text: v.optional(inlines),
    status: v.optional(v.picklist(['happened', 'planned'])),
    /** What several entries have in common; shown before the title. */
    group: v.optional(line),
    /** The id of the quote that reports it. */
    quote: v.optional(id),
    /** Its picture. */
    media: v.optional(ImageSchema),
    /** What is played, or looked at, elsewhere. */
    embed: v.optional(EmbedSchema),
    url: v.optional(url),
    passage: v.optional(PassageSchema),
    allow,
    // Last, as they are told: the fields come in one order, and the story has one fingerprint, whether they were written or not.
    /** Days from 1970-01-01 to the start of `when`; told by the check, whatever is written here. */
    at: v.optional(v.number()),
    /** Days from 1970-01-01 to the end of what `when`, or `end`, may mean, where that is not one day; told by the check. */
    until: v.optional(v.number()),
});
const CorrectionSchema = v.object({
    date: WhenSchema,
    text,
    /** Ids of the items that it corrects. */
    affects: v.optional(list(id)),
});
/** What became of one thing between two editions of a story. */
const ChangeSchema = v.pipe(v.object({
    /** The list that the item is in, or the field of the head. */
    of: v.picklist([
        ...['headline', 'standfirst', 'image'],
        ...['overview', 'sections', 'keyPoints', 'quotes', 'timeline', 'corrections'],
    ]),
    /** The id of the item, of one that was removed the one that it had; of a correction its date. */
    id: v.optional(id),
    kind: v.picklist(['new', 'changed', 'corrected', 'removed']),
    /** What the edition gave as `updated`. */
    at: WhenSchema,
}), v.check(({ of, id }) => /^(headline|standfirst|image)$/.test(of) === (id === undefined), 'id goes with an item of a list, and with nothing else'));

export { AllowSchema, ChangeSchema, CorrectionSchema, KeyPointSchema, PassageSchema, PointSchema, QuoteSchema, TimelineEventSchema };
