import * as v from 'valibot';
import { plainAddress, isProvidersPicture } from '../embeds/address.js';
import { ImageSchema } from './content.js';
import { line, url } from './values.js';

/**
 * A video, a recording, a map, a chart or a post elsewhere. Who provides it, and whether it can be framed, is told by its address alone,
 * and nothing is asked of them before the reader does.
 */
const asked = {
    url: v.pipe(url, v.regex(/^https:\/\//, 'not an address that begins with https://'), v.check((address) => !/^https:/.test(address) || plainAddress(address) !== undefined, 'an address with a port, which nobody’s player has')),
    /** What it is, in words. */
    title: v.optional(line),
    credit: v.optional(line),
};
/** Of a quote, which is words before all: it has a line. */
const QuoteEmbedSchema = v.object(asked);
/** Of an event, which may have a picture. */
const EmbedSchema = v.object({
    ...asked,
    /** A picture that stands for it, from elsewhere than its provider. */
    image: v.optional(v.pipe(ImageSchema, v.check(({ url: address }) => !isProvidersPicture(address), 'a picture on a site of a provider, who would hear of each reader: put a copy on your own'))),
});

export { EmbedSchema, QuoteEmbedSchema };
