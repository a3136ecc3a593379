import * as v from 'valibot';
import {WhenError, longestWhen, parseWhen} from './dates/when.js';
import {inheritNothing} from './own-fields.js';

/**
 * The one description of a story: TypeScript types, the run-time check and the published `story.schema.json` all
 * come from here. Lengths are counted in UTF-16 code units.
 */
export const limits = {
  /** A heading, a title, a name, a label, an id, a language tag. */
  line: 500,
  /** A paragraph, a quote, a passage. */
  text: 20_000,
  /** An address of a link or a picture, written out with its escapes. */
  address: 4_000,
  /** A date. */
  date: longestWhen,
  /** Pieces of one paragraph. */
  inlines: 500,
  /** Blocks of one section, sections of a story, points, quotes, corrections. */
  items: 1_000,
  /** Timeline entries. */
  events: 10_000,
  /** Strings, numbers, records and lists of a story document, all counted. */
  values: 1_000_000,
  /** Lists and records within each other. */
  depth: 12,
} as const;

const line = v.pipe(v.string(), v.nonEmpty(), v.maxLength(limits.line));
const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(limits.text));
const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(limits.line));
const url = v.pipe(v.string(), v.nonEmpty(), v.maxLength(limits.address));

const list = <Item extends v.GenericSchema>(item: Item, most: number = limits.items) =>
  v.pipe(v.array(item), v.maxLength(most));

/** A BCP 47 language tag, such as `en` or `pt-BR`. */
const lang = v.pipe(
  v.string(),
  v.maxLength(limits.line),
  v.regex(/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i, 'not a BCP 47 language tag, such as "en"'),
);

/** A date as precise as the article and no more: an EDTF (ISO 8601-2) string of level 0 or 1. */
export const WhenSchema = v.pipe(
  v.string(),
  v.maxLength(limits.date),
  v.rawCheck(({dataset, addIssue}) => {
    if (!dataset.typed) return;
    try {
      parseWhen(dataset.value);
    } catch (error) {
      addIssue(inheritNothing({message: error instanceof WhenError ? error.message : String(error)}));
    }
  }),
);

/** The words of the article that an item rests on: a W3C Web Annotation `TextQuoteSelector`, and where they stand. */
export const PassageSchema = v.object({
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

/** Running text: strings and marked strings, never HTML. */
export const InlineSchema = v.union([
  text,
  v.object({text, em: v.optional(v.boolean()), strong: v.optional(v.boolean()), href: v.optional(url)}),
]);
const inlines = v.pipe(v.array(InlineSchema), v.minLength(1), v.maxLength(limits.inlines));

export const ImageSchema = v.object({
  url,
  /** What the image shows, for those who do not see it; empty for a decoration. */
  alt: v.pipe(v.string(), v.maxLength(limits.text)),
  credit: v.optional(line),
  width: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  height: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
});

export const PersonSchema = v.object({name: line, role: v.optional(line), url: v.optional(url)});

/** One piece of a section, in the article's order. */
export const BlockSchema = v.variant('type', [
  v.object({type: v.literal('paragraph'), text: inlines}),
  v.object({type: v.literal('list'), items: list(inlines)}),
  v.object({type: v.literal('quote'), /** The id of an entry of `quotes`. */ quote: id}),
  v.object({type: v.literal('image'), image: ImageSchema}),
]);

export const SectionSchema = v.object({id, heading: v.optional(line), body: list(BlockSchema)});

/** What an item claims though its passage does not say it, and why its editor lets it stand. */
export const AllowSchema = v.object({/** Words of the claim. */ claim: line, because: text});
const allow = v.optional(list(AllowSchema));

/** One line of the overview that the article opens with. */
export const PointSchema = v.object({id, text: inlines, passage: v.optional(PassageSchema), allow});

/** One takeaway. */
export const KeyPointSchema = v.object({
  id,
  heading: line,
  summary: inlines,
  /** The id of the section it sums up. */
  section: v.optional(id),
  passage: v.optional(PassageSchema),
  allow,
});

/** Words of a person or a document; of kind `pull`, words of the article itself. */
export const QuoteSchema = v.pipe(
  v.object({
    id,
    kind: v.picklist(['post', 'statement', 'document', 'pull']),
    text,
    lang: v.optional(lang),
    speaker: v.optional(
      v.object({
        name: line,
        role: v.optional(line),
        handle: v.optional(line),
        url: v.optional(url),
        image: v.optional(ImageSchema),
      }),
    ),
    said: v.optional(WhenSchema),
    source: v.optional(v.object({name: v.optional(line), url: v.optional(url), network: v.optional(line)})),
    capturedAt: v.optional(WhenSchema),
    passage: v.optional(PassageSchema),
    allow,
  }),
  v.check(
    (quote) => quote.kind === 'pull' || quote.speaker !== undefined,
    'speaker is missing: only a pull quote has none',
  ),
);

/** One entry of the timeline. */
export const TimelineEventSchema = v.object({
  id,
  when: v.optional(WhenSchema),
  end: v.optional(WhenSchema),
  /** Days from 1970-01-01 to the start of `when`; told by the check, whatever is written here. */
  at: v.optional(v.number()),
  /** Days from 1970-01-01 to the end of what `when`, or `end`, may mean, where that is not one day; told by the check. */
  until: v.optional(v.number()),
  /** `era` for a span that other entries lie in; absent for everything else. */
  kind: v.optional(v.literal('era')),
  title: line,
  text: v.optional(inlines),
  status: v.optional(v.picklist(['happened', 'planned'])),
  /** What several entries have in common; shown before the title. */
  group: v.optional(line),
  /** The id of the quote that reports it. */
  quote: v.optional(id),
  media: v.optional(ImageSchema),
  url: v.optional(url),
  passage: v.optional(PassageSchema),
  allow,
});

export const CorrectionSchema = v.object({
  date: WhenSchema,
  text,
  /** Ids of the items that it corrects. */
  affects: v.optional(list(id)),
});

/** Who looked at the items of a story and let them stand, and digests of these items as they were then. */
export const ReviewedSchema = v.object({
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
export const AiSchema = v.pipe(
  v.object({
    source: v.optional(
      v.pipe(
        v.string(),
        v.regex(
          /^(https?:\/\/cv\.iptc\.org\/newscodes\/digitalsourcetype\/)?(trainedAlgorithmicMedia|compositeWithTrainedAlgorithmicMedia|algorithmicallyEnhanced)$/,
          'not a digital source type of IPTC that involves AI, such as trainedAlgorithmicMedia',
        ),
      ),
    ),
    text: v.optional(text),
    reviewed: v.optional(ReviewedSchema),
  }),
  v.check(({source, reviewed}) => Boolean(source ?? reviewed), 'source is missing: which part AI had'),
);

/** Everything of a story but its lists of items. */
export const storyHead = {
  /** The version of this format. */
  version: v.literal(1),
  id,
  lang,
  headline: line,
  standfirst: v.optional(text),
  url: v.optional(url),
  publisher: v.optional(v.object({name: line, url: v.optional(url)})),
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
export const storyLists = {
  byline: PersonSchema,
  overview: PointSchema,
  sections: SectionSchema,
  keyPoints: KeyPointSchema,
  quotes: QuoteSchema,
  timeline: TimelineEventSchema,
  corrections: CorrectionSchema,
};

/** A whole story document, as `story.schema.json` describes it; absent lists count as empty. */
export const StorySchema = v.object({
  ...storyHead,
  byline: v.optional(list(PersonSchema), []),
  overview: v.optional(list(PointSchema), []),
  sections: v.optional(list(SectionSchema), []),
  keyPoints: v.optional(list(KeyPointSchema), []),
  quotes: v.optional(list(QuoteSchema), []),
  timeline: v.optional(list(TimelineEventSchema, limits.events), []),
  corrections: v.optional(list(CorrectionSchema), []),
});

// The schema library goes through the fields of these with `for in`.
inheritNothing([InlineSchema, storyHead, storyLists, StorySchema]);

export type When = v.InferOutput<typeof WhenSchema>;
export type Passage = v.InferOutput<typeof PassageSchema>;
export type Inline = v.InferOutput<typeof InlineSchema>;
export type Image = v.InferOutput<typeof ImageSchema>;
export type Person = v.InferOutput<typeof PersonSchema>;
export type Block = v.InferOutput<typeof BlockSchema>;
export type Section = v.InferOutput<typeof SectionSchema>;
export type Point = v.InferOutput<typeof PointSchema>;
export type KeyPoint = v.InferOutput<typeof KeyPointSchema>;
export type Quote = v.InferOutput<typeof QuoteSchema>;
export type TimelineEvent = v.InferOutput<typeof TimelineEventSchema>;
export type Correction = v.InferOutput<typeof CorrectionSchema>;

/** What a publisher may write: the document before its dates are worded and its direction is known. */
export type StoryDocument = v.InferInput<typeof StorySchema>;

/** A checked story: every field is what its schema says, every date has its words, `dir` is known. */
export type Story = v.InferOutput<typeof StorySchema> & {dir: 'ltr' | 'rtl'; dates: Record<string, string>};
