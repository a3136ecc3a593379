import * as v from 'valibot';
import { limits } from './limits.js';
import { text, url, line, list, id } from './values.js';

/** Running text: strings and marked strings, never HTML. */
const InlineSchema = v.union([
    text,
    v.object({ text, em: v.optional(v.boolean()), strong: v.optional(v.boolean()), href: v.optional(url) }),
]);
/** A paragraph, piece by piece. */
const inlines = v.pipe(v.array(InlineSchema), v.minLength(1), v.maxLength(limits.inlines));
/** A picture by its address; the size in pixels keeps its place on the page free while it loads. */
const ImageSchema = v.object({
    url,
    /** What the image shows, for those who do not see it; empty for a decoration. */
    alt: v.pipe(v.string(), v.maxLength(limits.text)),
    credit: v.optional(line),
    width: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    height: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
});
/** One of those who wrote the article. */
const PersonSchema = v.object({ name: line, role: v.optional(line), url: v.optional(url) });
/** One piece of a section, in the article's order. */
const BlockSchema = v.variant('type', [
    v.object({ type: v.literal('paragraph'), text: inlines }),
    v.object({ type: v.literal('list'), items: list(inlines) }),
    v.object({ type: v.literal('quote'), /** The id of an entry of `quotes`. */ quote: id }),
    v.object({ type: v.literal('image'), image: ImageSchema }),
]);
/** What stands under one heading of the article, or before the first. */
const SectionSchema = v.object({ id, heading: v.optional(line), body: list(BlockSchema) });

export { BlockSchema, ImageSchema, InlineSchema, PersonSchema, SectionSchema, inlines };
