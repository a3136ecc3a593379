import * as v from 'valibot';
import {limits} from './limits.js';
import {id, line, list, text, url} from './values.js';

/** Running text: strings and marked strings, never HTML. */
export const InlineSchema = v.union([
  text,
  v.object({text, em: v.optional(v.boolean()), strong: v.optional(v.boolean()), href: v.optional(url)}),
]);
/** A paragraph, piece by piece. */
export const inlines = v.pipe(v.array(InlineSchema), v.minLength(1), v.maxLength(limits.inlines));

/** A picture by its address; the size in pixels keeps its place on the page free while it loads. */
export const ImageSchema = v.object({
  url,
  /** What the image shows, for those who do not see it; empty for a decoration. */
  alt: v.pipe(v.string(), v.maxLength(limits.text)),
  credit: v.optional(line),
  width: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  height: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
});

/** One of those who wrote the article. */
export const PersonSchema = v.object({name: line, role: v.optional(line), url: v.optional(url)});

/** One piece of a section, in the article's order. */
export const BlockSchema = v.variant('type', [
  v.object({type: v.literal('paragraph'), text: inlines}),
  v.object({type: v.literal('list'), items: list(inlines)}),
  v.object({type: v.literal('quote'), /** The id of an entry of `quotes`. */ quote: id}),
  v.object({type: v.literal('image'), image: ImageSchema}),
]);

/** What stands under one heading of the article, or before the first. */
export const SectionSchema = v.object({id, heading: v.optional(line), body: list(BlockSchema)});

export type Inline = v.InferOutput<typeof InlineSchema>;
export type Image = v.InferOutput<typeof ImageSchema>;
export type Person = v.InferOutput<typeof PersonSchema>;
export type Block = v.InferOutput<typeof BlockSchema>;
export type Section = v.InferOutput<typeof SectionSchema>;
