import * as v from 'valibot';
import { AiSchema } from '../../story/story.js';
import { fields, textOr } from './schema/fields.js';
import { text, person, url, named, passage, embed, image, quoteEmbed, lang } from './schema/values.js';
import { WhenSchema } from '../../story/schema/values.js';

/** What an item claims though its passage does not say it, and why it stands. */
const claimAllowed = { claim: text, because: text };
const allow = v.optional(v.array(fields(claimAllowed), 'write a list here: begin each entry with “- ”'));
/** The fields of the front matter that hold one thing. */
const frontMatterHead = {
    /** Names the story; the file's name without its ending by default. */
    id: text,
    /** Required: the language of the article. */
    lang,
    headline: text,
    standfirst: text,
    /** The heading of the overview's list, where it is not “Overview”, “Story Overview”, “Key facts” or “At a glance”. */
    overviewHeading: text,
    /** Where the article can be read. */
    url,
    publisher: textOr(named, fields({ name: text, url: v.optional(url) })),
    byline: v.lazy((input) => Array.isArray(input)
        ? v.array(person)
        : v.pipe(person, v.transform((one) => [one]))),
    published: WhenSchema,
    updated: WhenSchema,
    image,
    status: v.picklist(['usable', 'withheld', 'canceled'], 'write usable, withheld or canceled'),
    expires: WhenSchema,
    ai: fields({
        source: AiSchema.entries.source,
        text: v.optional(text),
        /** Written by “story-widgets approve”. */
        reviewed: v.optional(fields({ by: text, role: v.optional(text), at: WhenSchema, hash: text })),
    }),
};
/** The fields of the front matter that hold a list, and what one entry holds. */
const frontMatterLists = {
    /** Takes the place of the key points that the sections make. `summary` is Markdown. */
    keyPoints: fields({
        id: v.optional(text),
        heading: text,
        summary: text,
        /** The heading or the id of a section. */
        section: v.optional(text),
        passage: v.optional(passage),
        allow,
    }),
    /** Quotes besides those in the article's block quotes. */
    quotes: fields({
        id: v.optional(text),
        kind: v.optional(v.picklist(['post', 'statement', 'document', 'pull'], 'write post, statement, document or pull')),
        text,
        lang: v.optional(lang),
        speaker: v.optional(textOr(named, fields({
            name: text,
            role: v.optional(text),
            handle: v.optional(text),
            url: v.optional(url),
            image: v.optional(image),
        }))),
        said: v.optional(WhenSchema),
        source: v.optional(textOr(v.pipe(url, v.transform((address) => ({ url: address }))), fields({ name: v.optional(text), url: v.optional(url), network: v.optional(text) }))),
        capturedAt: v.optional(WhenSchema),
        embed: v.optional(quoteEmbed),
        passage: v.optional(passage),
        allow,
    }),
    /** `text` is Markdown. */
    timeline: fields({
        id: v.optional(text),
        when: v.optional(WhenSchema),
        end: v.optional(WhenSchema),
        title: text,
        text: v.optional(text),
        status: v.optional(v.picklist(['happened', 'planned'], 'write happened or planned')),
        kind: v.optional(v.literal('era', 'write era, or leave it out')),
        group: v.optional(text),
        media: v.optional(image),
        embed: v.optional(embed),
        url: v.optional(url),
        passage,
        allow,
    }),
    /** Claims of items that stand in the article’s text. `item` is an id such as overview-1, or overview[0]. */
    allow: fields({ item: text, ...claimAllowed }),
    corrections: fields({
        date: WhenSchema,
        text,
        affects: v.optional(v.array(text, 'write a list of ids here')),
    }),
};

export { frontMatterHead, frontMatterLists };
