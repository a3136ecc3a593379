import * as v from 'valibot';
import { S as StoryError, i as isFields } from './command.js';
import { l as longestWhen, i as isWhen, a as parseWhen, e as endPosition, c as isPlainDay, p as position, W as WhenError, m as monthNames } from './problems.js';

/**
 * What has been checked already, so that four widgets with one object check it once, and a story that the build or
 * `parseStory` made is shown without a wait. Membership cannot be forged from JSON.
 */
const checkedStories = new WeakMap();
/** The checked story that was made of `value`, if it was checked before and still says the same. */
const checkedStory = (value) => checkedStories.get(value)?.();
/**
 * Promises that `story` passed `parseStory`, now or at build, and remembers it for itself, and for its `origin` as long as
 * that is current.
 */
function markChecked(story, origin, isCurrent) {
    checkedStories.set(story, () => story);
    return story;
}

/** A prototype without fields, in place of `Object.prototype`; engines are slower with objects whose prototype is `null`. */
const empty = Object.freeze(Object.create(null));
/** How many fields ECMAScript gives `Object.prototype`. https://tc39.es/ecma262/#sec-properties-of-the-object-prototype-object */
const standardFields = 12;
/** Whether a script of the page has given every object fields of its own, as libraries did before ES modules. */
const isExtended = () => Reflect.ownKeys(Object.prototype).length > standardFields;
/** Makes plain objects, and those within them, inherit nothing, in place: a page may have put fields on all objects. */
function inheritNothing(value, seen = new Set()) {
    if (typeof value !== 'object' || value === null || seen.has(value))
        return value;
    seen.add(value);
    if (Object.getPrototypeOf(value) === Object.prototype)
        Object.setPrototypeOf(value, empty);
    else if (!Array.isArray(value))
        return value;
    for (const inner of Object.values(value))
        inheritNothing(inner, seen);
    return value;
}

/**
 * How long and how many the things in a story may be, for whoever reads one from outside. Lengths are counted in UTF-16
 * code units.
 */
const limits = {
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
};

const line = v.pipe(v.string(), v.nonEmpty(), v.maxLength(limits.line));
const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(limits.text));
const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(limits.line));
const url = v.pipe(v.string(), v.nonEmpty(), v.maxLength(limits.address));
const list = (item, most = limits.items) => v.pipe(v.array(item), v.maxLength(most));
/** A BCP 47 language tag, such as `en` or `pt-BR`. */
const lang = v.pipe(v.string(), v.maxLength(limits.line), v.regex(/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i, 'not a BCP 47 language tag, such as "en"'));
/** A date as precise as the article and no more: an EDTF (ISO 8601-2) string of level 0 or 1. */
const WhenSchema = v.pipe(v.string(), v.maxLength(limits.date), v.check(isWhen, ({ input }) => whyNoDate(input)));
function whyNoDate(text) {
    try {
        parseWhen(text);
        return '';
    }
    catch (error) {
        return error.message;
    }
}

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

/**
 * The address, parsed and written out, if it is one that a reader may be sent to: `http:`, `https:` or `mailto:`, with
 * no user name in it. A host name in a foreign script comes out as punycode.
 */
function linkUrl(text) {
    try {
        const { protocol, username, password, href } = new URL(text);
        return /^(https?|mailto):$/.test(protocol) && !username && !password ? href : undefined;
    }
    catch {
        return undefined;
    }
}

/** An address that may be framed: encrypted, on the usual port, with nobody’s name and password in it. */
function plainAddress(address) {
    const safe = linkUrl(address);
    if (!safe)
        return undefined;
    const url = new URL(safe);
    return url.protocol === 'https:' && !url.port ? url : undefined;
}
/** The sites that providers keep their players and pictures on. */
const sites = /(?:^|\.)(?:youtube|youtube-nocookie|ytimg|vimeo|vimeocdn|soundcloud|sndcdn|datawrapper|dwcdn|openstreetmap|twimg|fbcdn|cdninstagram|tiktokcdn)\.(?:com|org|net|de)\.?$/;
/** Whether a picture is on the site of a provider, who would hear of every reader before they ask for anything. */
const isProvidersPicture = (address) => {
    const safe = linkUrl(address);
    return safe !== undefined && sites.test(new URL(safe).hostname);
};

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
// Valibot goes through these with `for in`, which would also find fields that a page put on all objects.
inheritNothing([InlineSchema, storyHead, storyLists, StorySchema]);

/** The end of a POSIX locale, as in `de_DE.UTF-8` and `de_DE@euro`. */
const encoding = /[.@].*$/;
const wellFormed = /^[a-z]{2,8}([-_][a-z\d]{1,8})*$/i;
/** A longer text is refused before an engine reads it, which takes long for a text of megabytes. */
const longest = 500;
/** A language with its macrolanguage before it: `zh-cmn` is `cmn`. https://www.rfc-editor.org/rfc/rfc5646#section-4.5 */
const extended = /^[a-z]{2,3}-([a-z]{3})(?=-|$)(?!-[a-z]{3}(-|$))/i;
/**
 * The canonical form of a BCP 47 language tag: `he` for `iw`, `zh` for `cmn`, `fa-AF` for `prs`, `pt-BR` for `pt-br`. POSIX
 * locales are read too: `de-DE` for `de_DE`. The end of a tag that is not well-formed is cut off; a text that is no tag at
 * all comes back as it is.
 */
function languageTag(written) {
    const tag = written.trim().replace(encoding, '');
    if (tag.length > longest || !wellFormed.test(tag))
        return written;
    const subtags = tag.replaceAll('_', '-').replace(extended, '$1').split('-');
    for (; subtags.length; subtags.pop()) {
        const known = localeOf(subtags.join('-'));
        if (known)
            return known.toString();
    }
    return written;
}
/**
 * Names of our languages that Safari leaves as they are, in the form that other engines give them.
 * https://unicode.org/reports/tr35/#LocaleId_Canonicalization
 */
const aliases = {
    arb: 'ar',
    chi: 'zh',
    cmn: 'zh',
    fre: 'fr',
    ger: 'de',
    per: 'fa',
    pes: 'fa',
    prs: 'fa-AF',
};
/** The `Intl.Locale` of a tag; undefined where the text is no tag. */
function localeOf(tag) {
    try {
        const locale = new Intl.Locale(tag);
        const [language, region] = aliases[locale.language]?.split('-') ?? [];
        if (!language)
            return locale;
        return new Intl.Locale(locale, { language, ...(region && !locale.region && { region }) });
    }
    catch {
        return undefined;
    }
}
/** The sentence for an editor about a tag that is not written as on the web; undefined for one that is. */
function respelling(written) {
    const read = languageTag(written);
    return read === written || localeOf(written) ? undefined : `“${written}” is read as “${read}”`;
}

/** Signs of scripts that set no words apart: Chinese, Japanese, Thai, Lao, Khmer, Burmese. */
const spaceless = '\\u3001-\\u30ff\\uff01-\\uff9f\\p{sc=Han}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}';
const isSpaceless = new RegExp(`[${spaceless}]`, 'u');
const runs = new RegExp(` ?(?:[${spaceless}]+|[^ ${spaceless}]+)`, 'gu');
let segmenter;
/** The words, each with the space before it. A text fragment must consist of whole words, in Chinese too. */
function words(text) {
    const found = text.trim().replace(/\s+/g, ' ').match(runs) ?? [];
    return found.flatMap((run) => {
        // Firefox before 125 has no `Intl.Segmenter`: there a run of Chinese, Japanese or Thai counts as one word.
        if (!isSpaceless.test(run) || !Intl.Segmenter)
            return run;
        segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
        return [...segmenter.segment(run)].map(({ segment }) => segment);
    });
}
/** The first words, until their weight is `most`. */
function first(text, most) {
    let count = 0;
    return text.filter((word) => {
        const before = count;
        count += weight(word);
        return before < most;
    });
}
const last = (text, most) => first(text.reverse(), most).reverse();
/** The length of a word: 1, or 0.4 for each character in scripts without spaces, of which twelve say as much as five words. */
const weight = (word) => (isSpaceless.test(word) ? word.length * 0.4 : 1);
// A dash separates the parts of a text directive, and `encodeURIComponent` leaves it as it is.
const encode = (text) => encodeURIComponent(text.join('').trim()).replaceAll('-', '%2D');
/**
 * The article's address with a text fragment for the passage, always with the words around it where there are any:
 * without them a browser may find a widget's own copy first. https://wicg.github.io/scroll-to-text-fragment/
 * Where words are so long that this address would exceed `limits.address`, it is that of the article alone.
 */
function passageUrl(url, { exact, prefix = '', suffix = '' }) {
    const pieces = exact.split(' […] ');
    const start = words(pieces[0]);
    const isLong = pieces.length > 1 || first(start, 12).length < start.length;
    const directive = [
        prefix.trim() && `${encode(last(words(prefix), 4))}-`,
        encode(isLong ? first(start, 5) : start),
        isLong && encode(last(words(pieces.at(-1)), 5)),
        suffix.trim() && `-${encode(first(words(suffix), 4))}`,
    ];
    const article = url.split('#')[0];
    const whole = `${article}#:~:text=${directive.filter(Boolean).join(',')}`;
    return whole.length > limits.address ? article : whole;
}

/**
 * Adds, in place, positions that the elements would otherwise have to compute: the day on which the story expires, the
 * days of each event, the address of each passage.
 */
function addPositions(story) {
    delete story.expiresAt;
    // A span whose end is open or unknown, such as `2031/..`, never comes to its end: the story does not expire.
    if (story.expires && !/\/(\.\.)?$/.test(story.expires))
        story.expiresAt = endPosition(story.expires);
    for (const event of story.timeline) {
        const { at, until } = daysOf(event);
        if (event.at === at && event.until === until)
            continue;
        // Most have neither yet, and to take away what is not there takes longer than to read the date.
        if (event.at !== undefined || event.until !== undefined) {
            delete event.at;
            delete event.until;
        }
        if (at !== undefined)
            event.at = at;
        if (until !== undefined)
            event.until = until;
    }
    if (!story.url)
        return;
    for (const { passage } of [...story.overview, ...story.keyPoints, ...story.quotes, ...story.timeline]) {
        if (passage)
            passage.url = passageUrl(story.url, passage);
    }
}
/** Both are named, also where there is none: what all objects of a page inherit would stand there otherwise. */
function daysOf({ when, end }) {
    if (when === undefined)
        return { at: undefined, until: undefined };
    // Engines read such a day at once, and most of thousands of events have one.
    if (end === undefined && isPlainDay(when))
        return { at: Date.parse(when) / 864e5, until: undefined };
    const at = position(when);
    const until = endPosition(end ?? when);
    return { at, until: until > at && until !== at + 1 ? until : undefined };
}

/** Finds whether a text has anything that `cleanText` may take out: most have not, and are spared the slower passes. */
const suspect = /[^\t\n -~\u00A0-\u2029\u2030-\u2065\u2070-\uD7FF\uE000-\uFFFF]/;
/**
 * The text of a field of that name as any engine can show it; names and handles can besides not turn the text around them, and
 * what stands under `url` and `href` is an address, or nothing.
 */
function safeText(text, name) {
    if (name === 'url' || name === 'href')
        return linkUrl(text);
    if (!suspect.test(text))
        return text;
    const clean = text
        .replace(/\r\n?/g, '\n')
        .replace(/(?![\t\n])\p{Cc}/gu, '')
        .replace(/\p{Cs}/gu, '\uFFFD');
    return name === 'name' || name === 'handle' ? clean.replace(/[\u202A-\u202E\u2066-\u2069]/g, '') : clean;
}

/**
 * A copy of data that nobody has checked, safe to walk: records without a prototype that hold the own fields
 * only, lists, numbers, booleans, clean strings and, under `url` and `href`, safe addresses. `null` fields are left out; a
 * value that JSON has not, or that lies deeper than `limits.depth`, becomes `null`.
 * @throws {StoryError} `too-large` beyond `limits.values`, `invalid` where a getter or proxy will not be read
 */
function sanitize(input) {
    let left = limits.values;
    // The limit on depth keeps this off the end of the stack; the limit on values ends the walk of a cycle.
    const copy = (value, name, depth) => {
        if (left-- === 0)
            throw new StoryError('too-large', '', `a story has at most ${limits.values} values`);
        if (typeof value === 'string')
            return safeText(value, name) ?? null;
        if (typeof value === 'number' || typeof value === 'boolean')
            return value;
        if (typeof value !== 'object' || value === null || depth === 0)
            return null;
        if (Array.isArray(value)) {
            // A list is copied to one item beyond the longest that is allowed, so that the check notices the excess.
            const length = Math.min(value.length, limits.events + 1);
            const items = [];
            // The `Array.from` of some pages (Prototype 1.6) makes nothing of what it is given to do.
            for (let index = 0; index < length; index++)
                items.push(copy(value[index], '', depth - 1));
            return items;
        }
        const fields = new Fields();
        for (const key of Object.keys(value)) {
            const field = copy(value[key], key, depth - 1);
            if (field !== null)
                fields[key] = field;
        }
        return fields;
    };
    try {
        return copy(input, '', limits.depth);
    }
    catch (error) {
        throw error instanceof StoryError ? error : new StoryError('invalid', '', 'the story cannot be read');
    }
}
/**
 * A record that inherits nothing. Of a class, because engines keep objects of `Object.create(null)` as hash tables, which
 * made a check of 100 kB a sixth slower.
 */
class Fields {
}
Object.setPrototypeOf(Fields.prototype, null);
Reflect.deleteProperty(Fields.prototype, 'constructor');

/** Fields that an item, or a record in it, can lose without saying anything false. */
const extras = ['passage', 'media', 'embed', 'image', 'source', 'url', 'allow', 'reviewed'];
/**
 * One item of a list, or undefined if it was dropped. Within it, a bad inline, block or extra goes alone;
 * anything else that is bad takes the item with it.
 */
function readItem(validation, schema, value, path) {
    const whole = validation.accept(schema, value, path);
    if (whole !== undefined)
        return whole;
    if (!isFields(value))
        return validation.check(schema, value, path);
    const item = siftRunningText(validation, value, path);
    if (Array.isArray(item.body)) {
        item.body = validation.list(item.body, limits.items, `${path}.body`, (block, place) => readBlock(validation, block, place));
    }
    siftExtras(validation, schema, item, path);
    return validation.check(schema, item, path);
}
/** One field of the head of a story, or undefined if it was dropped; a bad extra in it goes alone. */
function readField(validation, schema, value, path) {
    const record = recordIn(schema);
    if (record && isFields(value))
        siftExtras(validation, record, value, path);
    return validation.check(schema, value, path);
}
/** A timeline entry; an end that is no end of its `when` is dropped. */
function readEvent(validation, value, path) {
    const event = readItem(validation, TimelineEventSchema, value, path);
    if (event?.end === undefined)
        return event;
    try {
        if (event.when === undefined)
            throw new WhenError('there is no `when` that it could end');
        parseWhen(`${event.when}/${event.end}`);
        return event;
    }
    catch (error) {
        validation.drop(`${path}.end`, error.message);
        delete event.end;
        return event;
    }
}
// The readers below put values back into an item unchecked: the check of the whole item, which is last, copies what is good.
function readBlock(validation, value, path) {
    if (!isFields(value))
        return validation.check(BlockSchema, value, path);
    const block = siftRunningText(validation, value, path);
    if (Array.isArray(block.items)) {
        block.items = validation.list(block.items, limits.items, `${path}.items`, (item, place) => {
            const inlines = readInlines(validation, item, place);
            return inlines.length ? inlines : undefined;
        });
    }
    return validation.check(BlockSchema, block, path) && block;
}
/** Takes bad extras out, in place and from the inside, so that a speaker loses a picture and a quote no speaker. */
function siftExtras(validation, schema, fields, path) {
    for (const [key, entry] of Object.entries(schema.entries)) {
        const value = fields[key];
        const place = `${path}.${key}`;
        const record = recordIn(entry);
        if (record && isFields(value))
            siftExtras(validation, record, value, place);
        if (entry.type !== 'optional' || !extras.includes(key) || value === undefined)
            continue;
        if (validation.check(entry, value, place) === undefined)
            delete fields[key];
    }
}
/** The record that a schema describes, optional or not. */
function recordIn(schema) {
    const inner = schema.type === 'optional' ? schema.wrapped : schema;
    return inner.type === 'object' ? inner : undefined;
}
function siftRunningText(validation, item, path) {
    for (const key of ['text', 'summary']) {
        if (Array.isArray(item[key]))
            item[key] = readInlines(validation, item[key], `${path}.${key}`);
    }
    return item;
}
function readInlines(validation, values, path) {
    return validation.list(values, limits.inlines, path, (value, place) => {
        if (validation.check(InlineSchema, value, place))
            return value;
        // Where only the emphasis or the link is bad its text stays, so that no sentence loses words.
        return isFields(value) && v.is(InlineSchema, value.text) ? value.text : undefined;
    });
}

/**
 * Drops, in place, the later of two items of a list with one id, and every reference to what is not in the
 * story.
 */
function resolveIds(validation, story) {
    story.overview = firstOfEachId(validation, story.overview);
    story.sections = firstOfEachId(validation, story.sections);
    story.keyPoints = firstOfEachId(validation, story.keyPoints);
    story.quotes = firstOfEachId(validation, story.quotes);
    story.timeline = firstOfEachId(validation, story.timeline);
    const sections = idsOf(story.sections);
    const quotes = idsOf(story.quotes);
    const isThere = (ids, id, item, path) => {
        if (id === undefined || ids.has(id))
            return true;
        validation.drop(validation.placeOf(item) + path, `nothing in the story has the id "${id}"`, {
            code: 'unknown-id',
            id,
        });
        return false;
    };
    const items = [...story.overview, ...story.keyPoints, ...story.quotes, ...story.timeline];
    for (const item of items) {
        const { passage } = item;
        if (passage && !isThere(sections, passage.section, item, '.passage.section'))
            delete passage.section;
    }
    for (const point of story.keyPoints) {
        if (!isThere(sections, point.section, point, '.section'))
            delete point.section;
    }
    for (const event of story.timeline) {
        if (!isThere(quotes, event.quote, event, '.quote'))
            delete event.quote;
    }
    for (const section of story.sections) {
        section.body = section.body.filter((block) => block.type !== 'quote' || isThere(quotes, block.quote, section, '.body'));
    }
    const all = story.corrections.length ? idsOf([...items, ...story.sections]) : new Set();
    for (const correction of story.corrections) {
        if (correction.affects)
            correction.affects = correction.affects.filter((id) => isThere(all, id, correction, '.affects'));
    }
    const known = new Map();
    const idsIn = (of) => {
        const ids = known.get(of) ??
            (of === 'corrections'
                ? new Set(story.corrections.map(({ date }) => date))
                : idsOf(story[of]));
        known.set(of, ids);
        return ids;
    };
    // What was removed is rightly not there.
    if (story.changes)
        story.changes = story.changes.filter((change) => change.kind === 'removed' ||
            change.id === undefined ||
            isThere(idsIn(change.of), change.id, change, '.id'));
}
const idsOf = (items) => new Set(items.map(({ id }) => id));
function firstOfEachId(validation, items) {
    if (idsOf(items).size === items.length)
        return items;
    const seen = new Set();
    return items.filter((item) => {
        const isNew = !seen.has(item.id);
        if (!isNew)
            validation.drop(`${validation.placeOf(item)}.id`, `an earlier item has the id "${item.id}" already`);
        seen.add(item.id);
        return isNew;
    });
}

/** Settings for every check: its first fault is enough. */
const config = inheritNothing({ abortEarly: true });
/** Checks values against their schemas, and lists those that it left out, with their path and the reason. */
class Validation {
    dropped = [];
    #places = new Map();
    #isExtended = isExtended();
    drop(path, reason, more) {
        this.dropped.push({ path, reason, ...more });
    }
    /** The same fields, inheriting nothing where a script of the page has extended `Object.prototype`. */
    own(fields) {
        return this.#isExtended ? inheritNothing(fields) : fields;
    }
    /** The value as its schema gives it, known fields only; undefined if it was dropped. */
    check(schema, value, path) {
        const result = v.safeParse(schema, value, config);
        if (result.success)
            return this.#keep(result.output, path);
        const [issue] = result.issues;
        this.drop(path + pathOf(issue), reasonOf(issue));
        return undefined;
    }
    /** As `check`, without a note of the fault, for a value that is tried in another way next. */
    accept(schema, value, path) {
        const result = v.safeParse(schema, value, config);
        return result.success ? this.#keep(result.output, path) : undefined;
    }
    #keep(output, path) {
        this.own(output);
        if (typeof output === 'object' && output !== null)
            this.#places.set(output, path);
        return output;
    }
    /** The entries that `read` makes something of, the first `limit` at most. */
    list(values, limit, path, read) {
        if (!Array.isArray(values)) {
            this.drop(path, `expected Array, got ${nameOf(values)}`);
            return [];
        }
        if (values.length > limit)
            this.drop(`${path}[${limit}]`, `a list here has at most ${limit} entries; the rest is cut`);
        const items = values.slice(0, limit).map((value, index) => read(value, `${path}[${index}]`));
        return items.filter((item) => item !== undefined);
    }
    /** The path at which a kept item stood in the input. */
    placeOf(item) {
        return this.#places.get(item) ?? '';
    }
}
function pathOf(issue) {
    return (issue.path ?? [])
        .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
        .join('');
}
/** The fault that a schema found, as a sentence for the story's author. */
function reasonOf(issue) {
    if (issue.input === undefined)
        return 'missing';
    if (issue.kind === 'schema')
        return `expected ${issue.expected}, got ${nameOf(issue.input)}`;
    if (issue.type === 'max_length')
        return `longer than ${String(issue.requirement)}`;
    if (issue.type === 'non_empty' || issue.type === 'min_length')
        return 'empty';
    return issue.message.slice(0, 200);
}
function nameOf(value) {
    if (typeof value === 'string')
        return `"${value.slice(0, 40)}"`;
    if (typeof value !== 'object' || value === null)
        return String(value);
    return Array.isArray(value) ? 'Array' : 'Object';
}

/** Whether a tag is of English as one writes it everywhere, whose script, direction and labels need no look at any table. */
const isEnglish = (tag) => /^en(-[A-Z]{2})?$/.test(tag);
/**
 * Whether a story is in English as Americans write it, in which numbers and dates can be written without `Intl`. Its first
 * use holds Chromium up for 30 ms and more, and a phone for longer, since it looks for all languages that there are.
 */
const isAmerican = (lang) => /^en(-US)?$/i.test(lang);

/** ISO 15924 scripts that are written from right to left. */
const rtlScripts = new Set(('Adlm Arab Aran Armi Avst Chrs Cprt Elym Gara Hatr Hebr Hung Khar Lydi Mand Mani Mend Merc Mero Narb Nbat Nkoo Orkh Ougr ' +
    'Palm Phli Phlp Phnx Prti Rohg Samr Sarb Sogd Sogo Syrc Syre Syrj Syrn Thaa Yezi').split(' '));
/**
 * The writing direction of a BCP 47 language tag: that of the script that it names, or that its language is most likely
 * written in, in its region: `pa` goes from left to right, `pa-PK` from right to left. https://unicode.org/reports/tr35/#Likely_Subtags
 */
function textDirection(lang) {
    // As for its labels: readers of English need not wait for the tables of all languages.
    if (isEnglish(lang))
        return 'ltr';
    const script = localeOf(languageTag(lang))?.maximize().script ?? '';
    return rtlScripts.has(script) ? 'rtl' : 'ltr';
}

/**
 * The events in the order of `at`; those of one moment stay as written. An undated event follows the event it was
 * written after, and undated planned events at the end of the list stay at the end: they are still to come.
 */
function orderTimeline(events) {
    if (isInOrder(events))
        return [...events];
    const toCome = events.length - trailingPlans(events);
    const groups = [[]];
    for (const event of events.slice(0, toCome)) {
        if (event.at === undefined)
            groups.at(-1).push(event);
        else
            groups.push([event]);
    }
    // Undated events before the first dated one have none to follow: they stay first.
    const [first = [], ...dated] = groups;
    dated.sort(([a], [b]) => a.at - b.at);
    return [...first, ...dated.flat(), ...events.slice(toCome)];
}
/** As most are written: each with its date, and none before the last. */
const isInOrder = (events) => events.every(({ at }, index) => at !== undefined && at >= (events[index - 1]?.at ?? at));
function trailingPlans(events) {
    const reversed = [...events].reverse();
    const last = reversed.findIndex(({ at, status }) => at !== undefined || status !== 'planned');
    return last === -1 ? events.length : last;
}

/** Tells every date that a story shows, as it is written, and what of it is shown; those that several things have again. */
function eachDate(story, tell) {
    const { timeline, published, updated, expires } = story;
    let ofEvents;
    for (const when of [
        ...[published, updated, expires, dayBefore(story)],
        ...story.corrections.map(({ date }) => date),
        ...story.quotes.flatMap(({ said, capturedAt }) => [said, capturedAt]),
    ]) {
        const shown = when && withoutSeconds(when);
        if (!shown)
            continue;
        const isCut = shown !== when && !(ofEvents ??= datesOf(timeline)).has(when);
        tell(when, isCut ? shown : when);
    }
    for (const { when, end } of timeline) {
        if (when)
            tell(when, when);
        if (end)
            tell(end, end);
        if (end)
            tell(`${when}/${end}`, `${when}/${end}`);
    }
}
/** Collected where some other date has seconds: of thousands of events it takes as long as all else here. */
const datesOf = (timeline) => new Set(timeline.flatMap(({ when, end }) => (end ? [when, end, `${when}/${end}`] : [when])));
/** Only events keep their seconds: those of `published` and other fields come from the clock of a newsroom's system. */
const withoutSeconds = (when) => when.replace(/(T..:..):../g, '$1');
/** The day of publication without its hour, where the story was updated on another. */
function dayBefore({ published, updated }) {
    const [day, hour] = published?.split('T') ?? [];
    return day && hour && updated && !updated.startsWith(day) ? day : undefined;
}

/** A date without a time of day, of a year from 1000 to 9999, as Intl words it for Americans. */
function americanDate(date) {
    if (date.kind === 'year')
        return `${date.year}`;
    const month = monthNames[date.month - 1];
    return date.kind === 'month' ? `${month} ${date.year}` : `${month} ${date.day}, ${date.year}`;
}
let language;
/** What stands before and behind the year in the words for a day of that language, by month and day. */
let around = [];
/**
 * The words for a day of a year from 1000 to 9999. `word` is asked for one of each day of the year: a language changes nothing
 * but the number from one year to the next, and Intl takes ten times as long as to put it there.
 */
function dayInYear({ year, month, day }, lang, word) {
    if (language !== lang)
        [language, around] = [lang, []];
    const place = month * 32 + day;
    let parts = around[place];
    if (!parts) {
        const words = word();
        parts = words.split(`${year}`);
        // Not where the language has figures of its own.
        if (parts.length !== 2)
            return words;
        around[place] = parts;
    }
    // In one piece: engines keep the pieces of what is put together by `+`, which takes twice the room.
    return parts.join(`${year}`);
}

const year = { year: 'numeric' };
const month = { ...year, month: 'long' };
const day = { ...month, day: 'numeric' };
const time = { ...day, hour: 'numeric', minute: '2-digit' };
const timeWithSeconds = { ...time, second: '2-digit' };
const fields = { year, month, day, time, timeWithSeconds };
/** The date in the words of `lang`, as precise as it is; a time of day names its zone. */
function formatDate(date, lang) {
    if (isLong(date))
        return formatLongYear(date.year, lang);
    const byIntl = () => tidy(formatter(date, lang).format(utc(date)));
    if (needsEra(date) || date.kind === 'time')
        return byIntl() + zoneOf(date);
    const words = () => (isAmerican(lang) ? americanDate(date) : byIntl());
    return date.kind === 'day' ? dayInYear(date, lang, words) : words();
}
/** Both dates in the words of `lang`, each whole. */
const formatEnds = (start, end, lang) => `${formatDate(start, lang)} – ${formatDate(end, lang)}`;
/**
 * Both dates in the words of `lang`; what they share is said once where the language does so. Intl takes ten times as
 * long for it as for two dates.
 */
function formatSpan(start, end, lang) {
    if (isLong(start) || isLong(end) || precision(start) !== precision(end) || zoneOf(start) !== zoneOf(end)) {
        return formatEnds(start, end, lang);
    }
    const words = tidy(formatter(needsEra(start) ? start : end, lang).formatRange(utc(start), utc(end)));
    const sameMonth = start.kind === 'day' && end.kind === 'day' && start.month === end.month && start.year === end.year;
    // Between two bare numbers (2010–2019, 3–5 May) the dash has no spaces; CLDR puts some in a few languages.
    const close = start.kind === 'year' || sameMonth;
    return (close ? words.replace(/(?<=\p{Nd}) – (?=\p{Nd})/u, '–') : words) + zoneOf(start);
}
/** The locale to give to Intl for a story of `lang`: its own if Intl knows it, else English, since Intl throws for others. */
function wordingLocale(lang) {
    if (isAmerican(lang))
        return lang;
    return remembered(lang, () => {
        try {
            return Intl.DateTimeFormat.supportedLocalesOf(languageTag(lang))[0] ?? 'en';
        }
        catch {
            return 'en';
        }
    });
}
const isLong = (date) => Math.abs(date.year) > 9999;
const needsEra = (date) => date.year < 1000 || isLong(date);
function precision(date) {
    return date.kind === 'time' && date.second ? 'timeWithSeconds' : date.kind;
}
function formatter(date, lang) {
    const era = needsEra(date) ? 'short' : undefined;
    return remembered(`${lang} ${precision(date)} ${era}`, () => {
        // EDTF dates are Gregorian; Intl would count years by the calendar of the locale, as in Persian or Thai.
        const options = { ...fields[precision(date)], era, calendar: 'gregory', timeZone: 'UTC' };
        return new Intl.DateTimeFormat(wordingLocale(lang), options);
    });
}
/** A year that no `Date` may hold: its number in the language's figures, with the era's name. */
function formatLongYear(year, lang) {
    const figures = remembered(`${lang} number`, () => new Intl.NumberFormat(wordingLocale(lang)));
    const number = figures.format(year > 0 ? year : 1 - year);
    const sameEra = { kind: 'year', year: year > 0 ? 1 : 0, approximate: false, uncertain: false };
    const parts = formatter(sameEra, lang).formatToParts(utc(sameEra));
    return parts.map(({ type, value }) => (type === 'year' ? number : tidy(value))).join('');
}
const memory = new Map();
/** The result of `make` for this key, kept: making a formatter takes longer than a hundred uses of it. */
function remembered(key, make) {
    if (memory.has(key))
        return memory.get(key);
    // A formatter holds tens of kilobytes. Twelve entries do for a story in one language, so this holds four languages.
    if (memory.size >= 48)
        memory.clear();
    const made = make();
    memory.set(key, made);
    return made;
}
/** The written fields as if they were UTC, so that the words are the same in every time zone. */
function utc(date) {
    const moment = new Date(0);
    // `Date.UTC` would take the years 0 to 99 for 1900 to 1999.
    moment.setUTCFullYear(date.year, 'month' in date ? date.month - 1 : 0, 'day' in date ? date.day : 1);
    if (date.kind === 'time')
        moment.setUTCHours(date.hour, date.minute, date.second ?? 0);
    return moment;
}
function zoneOf(date) {
    if (date.kind !== 'time')
        return '';
    if (date.offset === 0)
        return ' UTC';
    const size = Math.abs(date.offset);
    const minutes = size % 60 ? `:${String(size % 60).padStart(2, '0')}` : '';
    // The minus sign of Unicode, since screen readers pass over a hyphen.
    return ` UTC${date.offset < 0 ? '−' : '+'}${Math.floor(size / 60)}${minutes}`;
}
// Versions of ICU put different narrow spaces into dates: evened out, a reader's browser words a date as the build did.
const tidy = (words) => words.replace(/[\u2009\u202f]/g, ' ');

const matched = new Map();
/**
 * The key in the elements' list of languages for a BCP 47 tag: `he` for `iw`, `zh-Hant` for `zh-TW`, `pt-PT` for `pt-AO`; for
 * other tags the language without region and script. A text that is no tag comes back as it is.
 */
function matchLanguage(lang) {
    let match = matched.get(lang);
    if (match === undefined) {
        match = matchOf(lang);
        // Each label of a story asks for its tag, hence the memory; on a server, which sees any number of tags, it has a limit.
        if (matched.size >= 256)
            matched.clear();
        matched.set(lang, match);
    }
    return match;
}
function matchOf(lang) {
    // The tables by which an engine completes a tag take it 20 ms to load, which readers of English need not wait for.
    if (isEnglish(lang))
        return 'en';
    const locale = localeOf(languageTag(lang))?.maximize();
    if (!locale)
        return lang;
    if (locale.script === 'Hant')
        return 'zh-Hant';
    // Outside Brazil, Portuguese is written as in Portugal: https://unicode.org/reports/tr35/#Parent_Locales
    return locale.language === 'pt' && locale.region !== 'BR' ? 'pt-PT' : locale.language;
}

const seasons = ['spring', 'summer', 'autumn', 'winter'];
/** Signs that most readers know, for languages without an entry. */
const signs = {
    about: (date) => `≈ ${date}`,
    uncertain: (date) => `${date} (?)`,
    from: (start) => `${start} –`,
    until: (end) => `– ${end}`,
    fromToUnknown: (start) => `${start} – ?`,
    unknownUntil: (end) => `? – ${end}`,
};
const theDecade = (words, kind) => (kind === 'decade' ? `the ${words}` : words);
const english = {
    about: (date, kind) => `about ${theDecade(date, kind)}`,
    uncertain: (date) => `${date} (uncertain)`,
    from: (start, kind) => `from ${theDecade(start, kind)}`,
    until: (end, kind) => `until ${theDecade(end, kind)}`,
    fromToUnknown: (start, kind) => `from ${theDecade(start, kind)} (end unknown)`,
    unknownUntil: (end, kind) => `until ${theDecade(end, kind)} (start unknown)`,
    season: ['spring {}', 'summer {}', 'autumn {}', 'winter {}'],
    decade: (firstYear) => `${firstYear}s`,
};
/** By the language that `matchLanguage` names. */
const languages = new Map([['en', english]]);
const datePhrases = (locale) => languages.get(matchLanguage(locale)) ?? signs;
/** Adds the words of a language; a language without them shows signs such as ≈ and ?. */
const addDatePhrases = (language, words) => void languages.set(language, words);

/**
 * The date in words of the language `lang` (a BCP 47 tag; `en` stands in for one that Intl does not know), as
 * precise as it was written and no more: "July 2013", "44 BC", "about November 2025", "November 19, 2025 at
 * 9:30 AM UTC+2". The calendar is Gregorian, and the words do not depend on the time zone of the machine. `join` words
 * two dates with a dash between them.
 * @throws {WhenError} where `parseWhen` does
 */
function formatWhen(when, lang, join = formatSpan) {
    const parsed = parseWhen(when);
    const words = datePhrases(wordingLocale(lang));
    const wording = { words, lang, join };
    if (parsed.kind !== 'span')
        return wordDate(parsed, wording);
    const { start, end } = parsed;
    if (typeof start === 'string') {
        return wordOpen(end, start === 'open' ? words.until : words.unknownUntil, wording);
    }
    if (typeof end === 'string') {
        return wordOpen(start, end === 'open' ? words.from : words.fromToUnknown, wording);
    }
    if (isPlain(start) && isPlain(end) && !words.span)
        return mended(join(start, end, lang), start.kind, words);
    const [first, last] = [wordDate(start, wording), wordDate(end, wording)];
    if (!words.span)
        return `${first} – ${last}`;
    return first === last ? first : words.span(first, last);
}
function wordDate(date, wording) {
    const { words } = wording;
    const near = date.approximate
        ? words.about(wordWithin(date, wording), kindOf(date, words))
        : wordPlain(date, wording);
    return date.uncertain ? words.uncertain(near, kindOf(date, words)) : near;
}
/** Words the known end of a span whose other end is open or unknown. */
function wordOpen(date, phrase, wording) {
    const { words } = wording;
    const kind = kindOf(date, words);
    const within = wordWithin(date, wording);
    const near = date.approximate ? (words.aboutWithin ?? words.about)(within, kind) : within;
    const known = date.uncertain ? words.uncertain(near, kind) : near;
    return phrase(known, date.approximate && !words.aboutWithin ? 'about' : kind);
}
/** Words a date for its place within a phrase, in the case that the phrase takes. */
function wordWithin(date, { words, lang, join }) {
    const { genitive, year = same } = words;
    const plain = () => wordPlain(date, { words: { ...words, ...genitive }, lang, join });
    if (date.kind === 'year')
        return year(plain());
    if (date.kind !== 'month' || !genitive)
        return plain();
    // Intl puts a month into that case only after a day, so a day is added and cut off again.
    return formatDate({ ...date, kind: 'day', day: 1 }, lang).replace(/^1 /, '');
}
function wordPlain(date, { words, lang, join }) {
    const kind = kindOf(date, words);
    if (date.kind === 'season') {
        const year = formatDate({ ...date, kind: 'year' }, lang);
        return words.season?.[date.season - 1]?.replace('{}', (words.year ?? same)(year)) ?? year;
    }
    if (date.kind === 'years') {
        if (kind === 'decade')
            return words.decade(date.year);
        const [first, last] = [date.year, date.lastYear].map((year) => ({ ...date, kind: 'year', year }));
        return words.span?.(formatDate(first, lang), formatDate(last, lang)) ?? join(first, last, lang);
    }
    return mended(formatDate(date, lang), kind, words);
}
const same = (words) => words;
const mended = (text, kind, { mend = same }) => mend(text, kind);
function kindOf(date, words) {
    if (date.kind === 'season')
        return seasons[date.season - 1];
    if (date.kind !== 'years')
        return date.kind;
    // The ten years 1900 to 1909 are not called "1900s", which reads as a hundred years.
    const isDecade = date.lastYear - date.year === 9 && date.year >= 1000 && date.year % 100 !== 0;
    return isDecade && words.decade ? 'decade' : 'years';
}
const isPlain = (date) => !date.approximate && !date.uncertain && date.kind !== 'season' && date.kind !== 'years';

/** Spans of a story that say once what their ends share: Intl takes ten times as long for one as for two whole dates. */
const mostJoined = 100;
/** Words those of its dates that have none yet, in place. */
function wordDates(story, dates) {
    let spans = 0;
    eachDate(story, (when, shown) => {
        if (dates[when])
            return;
        if (/[/X]/.test(shown))
            spans++;
        dates[when] = formatWhen(shown, story.lang, spans > mostJoined ? formatEnds : formatSpan);
    });
}

/**
 * The words of every date of the story, under the date as it is written; of an event that lasts, also under
 * `when/end`. Words in `given` are kept, such as the build's; the rest are made here.
 */
function formatDates(validation, story, given) {
    const dates = {};
    eachDate(story, (when) => {
        dates[when] ??= givenWords(validation, given, when) ?? '';
    });
    wordDates(story, dates);
    return dates;
}
function givenWords(validation, given, when) {
    if (typeof given !== 'object' || given === null || !Object.hasOwn(given, when))
        return undefined;
    const words = { [when]: given[when] };
    return validation.check(storyHead.dates, words, 'dates')?.[when];
}

/**
 * Makes a story of data from anywhere, or refuses it. The story is a new plain object, and every field of it is of its
 * type.
 *
 * A story needs `version`, `id`, `lang` and `headline`. Version 1 is read, minor versions such as `1.2`
 * included. Unknown fields are ignored, and so is `null`. A bad item of a list is dropped and the
 * rest kept, as is a bad optional field; `warn` is called once, with a text for the console that names the first
 * fifty, and a list of all that was left out. The timeline is put in order, dates without words get them, `lang` is
 * canonical (`he` for `iw`), and `dir` is that of `lang` unless given. Do not change the story afterwards, parse anew: it
 * is not checked again, and widgets and `prerender` remember its fingerprint.
 * @throws {StoryError} and nothing else
 */
function parseStory(input, { warn = (message) => console.warn(message) } = {}) {
    try {
        return readStory(sanitize(input), warn);
    }
    catch (error) {
        // Scripts of a page may have added getters to `Object.prototype` that throw when a field is read.
        throw error instanceof StoryError ? error : new StoryError('invalid', '', 'the story cannot be read');
    }
}
function readStory(fields, warn) {
    if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
        throw new StoryError('not-a-story', '', 'a story is an object with version, id, lang and headline');
    }
    const data = fields;
    const validation = new Validation();
    const respelt = readLanguageTags(data);
    const story = validation.own({ ...readHead(validation, data), ...readLists(validation, data) });
    resolveIds(validation, story);
    addPositions(story);
    story.timeline = orderTimeline(story.timeline);
    story.dates = validation.own(formatDates(validation, story, data.dates));
    const told = [
        ...report(`in story "${story.id}"`, respelt),
        ...report(`left out of story "${story.id}"`, validation.dropped),
    ];
    if (told.length)
        warn(told.join('\n'), validation.dropped);
    return markChecked(story);
}
function readHead(validation, data) {
    const head = validation.own({ version: readVersion(data.version) });
    for (const [name, schema] of Object.entries(storyHead)) {
        const value = data[name];
        if (name === 'version' || name === 'dates')
            continue;
        if (name === 'id' || name === 'lang' || name === 'headline')
            head[name] = readRequired(schema, value, name);
        else if (value !== undefined)
            head[name] = readField(validation, schema, value, name);
        if (head[name] === undefined)
            delete head[name];
    }
    head.dir ??= textDirection(head.lang);
    head.dates = {};
    return head;
}
function readRequired(schema, value, path) {
    const result = v.safeParse(schema, value, inheritNothing({}));
    if (result.success)
        return result.output;
    const code = value === undefined ? 'missing' : 'invalid';
    throw new StoryError(code, path, reasonOf(result.issues[0]));
}
function readVersion(version) {
    if (version === undefined)
        throw new StoryError('missing', 'version', 'missing');
    const [, major = '0'] = (typeof version !== 'object' && /^(\d+)(\.\d+)*$/.exec(`${version}`)) || [];
    if (+major < 1)
        throw new StoryError('invalid', 'version', 'expected 1');
    if (+major > 1) {
        const reason = `the story is of version ${major.slice(0, 9)}, these widgets read version 1`;
        throw new StoryError('newer-version', 'version', reason);
    }
    return 1;
}
function readLists(validation, data) {
    const lists = validation.own({});
    for (const [name, schema] of Object.entries(storyLists)) {
        const most = name === 'timeline' ? limits.events : limits.items;
        const read = (value, path) => name === 'timeline' ? readEvent(validation, value, path) : readItem(validation, schema, value, path);
        // Editions without changes have no list of them.
        if (name === 'changes' && data[name] === undefined)
            continue;
        lists[name] = data[name] === undefined ? [] : validation.list(data[name], most, name, read);
    }
    return lists;
}
/** Makes language tags canonical, in place; returns those that were not written as tags are on the web. */
function readLanguageTags(data) {
    const quotes = Array.isArray(data.quotes) ? data.quotes.slice(0, limits.items) : [];
    return [data, ...quotes].flatMap((fields, index) => {
        if (!isFields(fields) || typeof fields.lang !== 'string')
            return [];
        const reason = respelling(fields.lang);
        fields.lang = languageTag(fields.lang);
        return reason ? [{ path: index ? `quotes[${index - 1}].lang` : 'lang', reason }] : [];
    });
}
function report(what, places) {
    if (!places.length)
        return [];
    const shown = places.slice(0, 50).map(({ path, reason }) => `\n  ${path}: ${reason}`);
    const more = places.length > 50 ? `\n  … and ${places.length - 50} more` : '';
    return [`story-widgets: ${what}:${shown.join('')}${more}`];
}

/** Running text as words alone. */
const inlineText = (inlines) => inlines.map((inline) => (typeof inline === 'string' ? inline : inline.text)).join('');

export { AiSchema as A, StorySchema as S, WhenSchema as W, linkUrl as a, plainAddress as b, isProvidersPicture as c, markChecked as d, respelling as e, languageTag as f, localeOf as g, isAmerican as h, inlineText as i, checkedStory as j, addDatePhrases as k, limits as l, matchLanguage as m, parseStory as p, reasonOf as r, textDirection as t, wordingLocale as w };
