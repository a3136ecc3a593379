import { languageTag, localeOf } from '../../story/language/tag.js';
import { linkUrl } from '../../story/link-url.js';
import { AiSchema } from '../../story/story.js';
import * as v from 'valibot';
import { nearestKey } from '../common/did-you-mean.js';
import { WhenSchema } from '../../story/schema/values.js';

/** A map with these fields only: a typing error in a name must not make a field disappear. */
function fields(entries) {
    const names = Object.keys(entries);
    const shape = v.looseObject(entries, ({ input }) => input === undefined ? 'missing' : `write fields here: ${names.join(', ')}`);
    const onlyKnown = v.rawCheck(({ dataset, addIssue }) => {
        if (typeof dataset.value !== 'object' || dataset.value === null)
            return;
        const input = dataset.value;
        for (const key of Object.keys(input).filter((name) => !names.includes(name))) {
            const path = [{ type: 'object', origin: 'key', input, key, value: input[key] }];
            addIssue({ message: unknownKey(names, key), path });
        }
    });
    return v.pipe(shape, onlyKnown);
}
/** What is said of a field that nobody knows. */
function unknownKey(known, key) {
    const nearest = nearestKey(known, key);
    return `no such field; ${nearest ? `did you mean “${nearest}”?` : `there are ${known.join(', ')}`}`;
}
/** A value that can be written short as a text, or long as a map. */
const textOr = (short, long) => v.lazy((input) => typeof input === 'string' ? short : long);
const text = v.pipe(v.string('write a text here'), v.trim(), v.nonEmpty('nothing is written here'));
const url = v.pipe(text, v.check((address) => linkUrl(address) !== undefined, 'not a full web address, such as https://example.org/story'));
const count = v.pipe(text, v.regex(/^[1-9]\d{0,8}$/, 'not a whole number'), v.transform(Number));
const lang = v.pipe(text, v.transform(languageTag), v.check((tag) => localeOf(tag) !== undefined, 'not a BCP 47 language tag, such as "en" or "pt-BR"'));
const named = v.pipe(text, v.transform((name) => ({ name })));
const person = textOr(named, fields({ name: text, role: v.optional(text), url: v.optional(url) }));
const image = fields({
    url,
    alt: v.string('write what the image shows'),
    credit: v.optional(text),
    width: v.optional(count),
    height: v.optional(count),
});
const passage = textOr(v.pipe(text, v.transform((exact) => ({ exact }))), fields({ exact: text, prefix: v.optional(text), suffix: v.optional(text) }));
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

export { frontMatterHead, frontMatterLists, unknownKey };
