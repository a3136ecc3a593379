import * as v from 'valibot';
import { plainAddress, isProvidersPicture } from '../../../story/embeds/address.js';
import { languageTag, localeOf } from '../../../story/language/tag.js';
import { linkUrl } from '../../../story/link-url.js';
import { textOr, fields } from './fields.js';

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
const address = v.pipe(text, v.check((written) => plainAddress(written) !== undefined, 'not an address that begins with https:// and has no port, such as https://www.youtube.com/watch?v=…; copy it from the page of the video, the recording or the map'));
/** What a reader can play or look at elsewhere: its address, or that with what is said of it. */
const asked = { url: address, title: v.optional(text), credit: v.optional(text) };
const short = v.pipe(address, v.transform((written) => ({ url: written })));
const quoteEmbed = textOr(short, fields(asked));
const embed = textOr(short, fields({
    ...asked,
    image: v.optional(v.pipe(image, v.check(({ url: picture }) => !isProvidersPicture(picture), 'a picture on a site of a provider, who would hear of each reader; put a copy on your own site'))),
}));
const passage = textOr(v.pipe(text, v.transform((exact) => ({ exact }))), fields({ exact: text, prefix: v.optional(text), suffix: v.optional(text) }));

export { embed, image, lang, named, passage, person, quoteEmbed, text, url };
