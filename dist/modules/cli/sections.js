import { r as readHtml, H as HtmlRuns } from './inlines.js';
import { i as inlineText, l as limits } from './inline-text.js';
import { r as postAddress, f as isAttribution, w as withoutTime, a as spelledDate, p as parseAttribution, o as networkOf, g as fold, I as Ids } from './locate.js';
import { i as isoWhen } from './iso-date.js';
import { L as Losses } from './losses.js';
import { i as isWhen } from './problems.js';

/** The classes by which the scripts of networks find their posts. */
const networks = {
    'bluesky-embed': 'Bluesky',
    'fb-post': 'Facebook',
    'fb-video': 'Facebook',
    'instagram-media': 'Instagram',
    'mastodon-embed': 'Mastodon',
    'text-post-media': 'Threads',
    'tiktok-embed': 'TikTok',
    'twitter-tweet': 'X',
    'twitter-video': 'X',
};
/** What selects the posts of networks in a page. */
const embedSelector = Object.keys(networks)
    .map((name) => `.${name}`)
    .join();
/** Where networks write the address of a post. */
const addresses = [
    'cite',
    'data-instgrm-permalink',
    'data-text-post-permalink',
    'data-embed-url',
    'data-href',
];
/** The post that an element embeds, by its class. */
function embedOf(attributes) {
    const name = (attributes.class ?? '').split(/\s+/).find((each) => Object.hasOwn(networks, each));
    if (name === undefined)
        return undefined;
    const address = addresses.map((each) => attributes[each]).find(Boolean);
    // Mastodon names the page to frame.
    const url = name === 'mastodon-embed' ? address?.replace(/\/embed\/?$/, '') : address;
    return { network: networks[name], ...(url && { url }) };
}

/** The block quote that is being read, if there is one: a `<blockquote>`, or what embeds a post. */
class OpenQuote {
    current;
    #name = '';
    /** How many elements of that name are open, the first included. */
    #depth = 0;
    /** An element begins. */
    open(name, attributes, addressOf) {
        if (this.current) {
            if (name === this.#name)
                this.#depth++;
            return;
        }
        const embed = embedOf(attributes);
        if (name !== 'blockquote' && !embed)
            return;
        const { id, cite } = attributes;
        const url = cite && addressOf(cite);
        this.current = { kind: 'quote', lines: [], ...(id && { id }), ...(url && { url }), ...(embed && { embed }) };
        this.#name = name;
        this.#depth = 1;
    }
    /** An element of any kind begins; those within a post tell of it. */
    tell(name, { href, datetime }) {
        const embed = this.current?.embed;
        if (!embed)
            return;
        if (name === 'a' && href)
            embed.lastLink = href;
        if (name === 'time' && datetime)
            embed.time = datetime;
    }
    /** An element ends, and with it perhaps the quote, which is told if there is anything in it. */
    close(name) {
        return this.current && name === this.#name && --this.#depth === 0 ? this.end() : undefined;
    }
    end() {
        const quote = this.current;
        this.current = undefined;
        return quote && (quote.lines.length > 0 || quote.embed) ? quote : undefined;
    }
}

const embeddedTags = new Set(['iframe', 'video', 'audio', 'embed']);
/** What an editor has to know of it. */
const lostMedia = ({ name, src }) => `<${name}>: left out: ${src.slice(0, 200)}`;

/** The picture of an `<img>` at a full address. */
function imageOf({ alt = '', width = '', height = '' }, url) {
    const size = { width: Number(width), height: Number(height) };
    const isSized = Object.values(size).every((side) => Number.isInteger(side) && side > 0);
    return { url, alt: alt.trim().slice(0, limits.text), ...(isSized && size) };
}
/** A picture has no caption; its words stand for the alternative text where there is none. */
function takeCaption(image, text, lose) {
    const words = inlineText(text);
    if (image.alt === '') {
        image.alt = words;
        lose('a picture’s caption: taken for the text for those who do not see it, which is missing');
    }
    else if (words !== image.alt)
        lose(`a picture’s caption: ${words.slice(0, 200)}`);
}

/** What ends a paragraph; all else is part of a line, also what nobody knows, as glossaries make elements of their own. */
const blockTags = new Set('address article aside body center dd details dialog dir div dl dt embed fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul audio video blockquote'.split(' '));
/** Only their words could be kept, and those mean nothing without the rest. */
const left = new Set(['table', 'dl', 'pre']);
const creditTags = new Set(['cite', 'footer', 'figcaption']);
/**
 * The blocks of HTML, its text reduced to marks and links. `onLoss` is told of what goes: tables, embedded pages,
 * pictures without an address.
 * @param base the address that its links lead on from
 */
function htmlBlocks(html, { onLoss, base }) {
    const reader = new BlockReader(onLoss, base);
    readHtml(html, reader);
    return reader.end();
}
class BlockReader {
    lose;
    #blocks = [];
    #runs;
    #heading;
    #quote = new OpenQuote();
    #credit = 0;
    /** The list that each open `<ul>` or `<ol>` is. */
    #lists = [];
    #listCount = 0;
    #items = 0;
    /** Where the open figure begins among the blocks. */
    #figure;
    #skipping = 0;
    /** What is embedded, and read no further: its words are for those whose browser cannot show it. */
    #media;
    #breaks = 0;
    /** Pictures within a paragraph, which follow it. */
    #within = [];
    constructor(lose, base) {
        this.lose = lose;
        this.#runs = new HtmlRuns(lose, base);
    }
    open(name, attributes) {
        const { src = attributes['data-src'] ?? '' } = attributes;
        if (this.#media && name === 'source')
            this.#media.src ||= src;
        if (this.#skipping > 0 || left.has(name)) {
            if (this.#skipping++ === 0)
                this.lose(`<${name}>: left out, it has no place in a story`);
            return;
        }
        if (name === 'br')
            return this.#break();
        if (name === 'img')
            return this.#image(attributes);
        if (embeddedTags.has(name)) {
            this.#flush();
            this.#media = { name, src };
            this.#skipping++;
            return;
        }
        if (name === 'ol')
            this.lose('the numbers of a list: left out, its points are kept in their order');
        this.#quote.tell(name, attributes);
        if (this.#runs.open(name, attributes))
            return;
        if (creditTags.has(name) && (this.#quote.current ?? this.#figureQuote())) {
            this.#flush();
            this.#credit++;
            return;
        }
        if (!blockTags.has(name))
            return;
        this.#flush();
        const id = attributes.id && { id: attributes.id };
        if (/^h[1-6]$/.test(name))
            this.#heading = { level: Number(name[1]), ...id };
        else if (name === 'ul' || name === 'ol')
            this.#lists.push(++this.#listCount);
        else if (name === 'li')
            this.#items++;
        else if (name === 'figure')
            this.#figure = this.#blocks.length;
        this.#quote.open(name, attributes, (written) => this.#runs.addressOf(written));
    }
    close(name) {
        if (this.#skipping > 0) {
            if (--this.#skipping > 0 || !this.#media)
                return;
            this.lose(lostMedia(this.#media));
            this.#media = undefined;
            return;
        }
        if (name === 'br' || name === 'img' || this.#runs.close(name))
            return;
        if (creditTags.has(name) && this.#credit > 0) {
            this.#flush();
            this.#credit--;
            return;
        }
        if (!blockTags.has(name))
            return;
        this.#flush();
        if (/^h[1-6]$/.test(name))
            this.#heading = undefined;
        else if (name === 'ul' || name === 'ol')
            this.#lists.pop();
        else if (name === 'li')
            this.#items--;
        else if (name === 'figure')
            this.#figure = undefined;
        this.#add(this.#quote.close(name));
    }
    text(words) {
        if (this.#skipping > 0)
            return;
        if (/\S/.test(words))
            this.#breaks = 0;
        this.#runs.add(words);
    }
    end() {
        this.#flush();
        this.#add(this.#quote.end());
        return this.#blocks;
    }
    /** Two breaks in a row part paragraphs. */
    #break() {
        this.#runs.add(' ');
        if (++this.#breaks === 2)
            this.#flush();
    }
    #flush() {
        this.#breaks = 0;
        const text = this.#runs.take();
        if (text.length > 0)
            this.#put(text);
        for (const image of this.#within.splice(0))
            this.#blocks.push({ kind: 'image', image });
    }
    #put(text) {
        const open = this.#quote.current;
        const quote = open ?? (this.#credit > 0 ? this.#figureQuote() : undefined);
        const last = this.#lastOfFigure();
        if (quote && this.#credit > 0)
            quote.credit = [...(quote.credit ? [...quote.credit, ', '] : []), ...text];
        else if (open)
            open.lines.push(text);
        else if (this.#heading)
            this.#blocks.push({ kind: 'heading', ...this.#heading, text });
        else if (this.#items > 0)
            this.#blocks.push({ kind: 'item', text, list: this.#lists[0] ?? 0 });
        else if (last?.kind === 'image')
            takeCaption(last.image, text, this.lose);
        else
            this.#blocks.push({ kind: 'paragraph', text });
    }
    #add(quote) {
        if (quote)
            this.#blocks.push(quote);
    }
    /** The quote of the open figure, whose caption names the one quoted. */
    #figureQuote() {
        const last = this.#lastOfFigure();
        return last?.kind === 'quote' ? last : undefined;
    }
    #lastOfFigure() {
        return this.#blocks.length > (this.#figure ?? Infinity) ? this.#blocks.at(-1) : undefined;
    }
    #image(attributes) {
        // Those of a post show who posted it.
        if (this.#quote.current?.embed)
            return;
        const { src = '' } = attributes;
        const url = this.#runs.addressOf(src);
        if (url === undefined) {
            this.lose(`<img>: left out, it has no full address: ${src.slice(0, 200)}`);
            return;
        }
        this.#within.push(imageOf(attributes, url));
        if (!this.#runs.hasWords)
            this.#flush();
    }
}

/** Networks lay their posts out in several ways; of those that are not here, no words can be told from the rest. */
const layouts = {
    Bluesky: underDash,
    Facebook: postedBy,
    Instagram: sharedBy,
    TikTok: videoText,
    X: underDash,
};
/**
 * Reads a post as its network embeds it: network, address, words, who posted them and when, as far as the markup says.
 * Many embeds hold no words, only a link; `words` is then empty.
 */
function readPost({ lines, embed }, lang) {
    const { network, time, lastLink } = embed;
    const url = postAddress(embed.url ?? lastLink ?? '');
    const { words, credit } = layouts[network]?.(lines, url) ?? { words: [] };
    const attribution = credit && attributionOf(credit, url, time, lang);
    const speakerUrl = credit && postAddress(profileIn(credit, url)?.href ?? '');
    return {
        words: words.map(inlineText).join('\n').trim(),
        network,
        ...(attribution && { attribution }),
        ...(url && { url }),
        ...(speakerUrl && { speakerUrl }),
    };
}
/** The last line begins with a dash. */
function underDash(lines) {
    const last = lines.at(-1);
    return last && isAttribution(inlineText(last)) ? { words: lines.slice(0, -1), credit: last } : { words: lines };
}
/** The last line has a link to whoever posted, and mostly another, on the day, to the post. */
function postedBy(lines, url) {
    const last = lines.at(-1);
    const isCredit = last && linksIn(last).some(({ href }) => isSame(href, url) || /facebook\.com/.test(href));
    return isCredit ? { words: lines.slice(0, -1), credit: last } : { words: lines };
}
/** The last line names a handle; the first may only ask the reader to look. */
function sharedBy(lines) {
    const at = lines.findLastIndex((line) => /\(@[\w.]+\)/.test(inlineText(line)));
    const rest = at === -1 ? lines : lines.slice(0, at);
    const asks = rest[0] && /\bInstagram\b/.test(inlineText(rest[0])) && inlineText(rest[0]).length < 80;
    return { words: asks ? rest.slice(1) : rest, ...(at !== -1 && { credit: lines[at] }) };
}
/** The handle comes first, the sound last; both are links. */
function videoText(lines) {
    const all = lines.flatMap((line, index) => (index ? ['\n', ...line] : line));
    const start = all.findIndex((inline) => linkText(inline).startsWith('@'));
    const end = all.findLastIndex((inline) => linkText(inline).startsWith('♬'));
    const words = all.slice(start + 1, end === -1 ? undefined : end);
    return { words: [words], ...(start !== -1 && { credit: [all[start]] }) };
}
const linkText = (inline) => (typeof inline === 'object' && inline.href ? inline.text.trim() : '');
const linksIn = (line) => line.filter((inline) => typeof inline === 'object' && inline.href !== undefined);
const isSame = (href, url) => href !== undefined && postAddress(href) === url;
/** The link to whoever posted: the first that does not lead to the post. */
const profileIn = (credit, url) => linksIn(credit).find(({ href }) => !isSame(href, url));
function attributionOf(credit, url, time, lang) {
    const line = withoutTime(inlineText(credit));
    // Networks write in the language of the reader who copied the post.
    const language = [lang, 'en'].find((each) => spelledDate(line, each)) ?? lang;
    const said = (time && isoWhen(time, '', new Losses())) ?? spelledDate(line, language)?.when;
    const dated = said ? { said } : {};
    if (isAttribution(inlineText(credit)))
        return { ...parseAttribution(line, language), ...dated };
    const [handle] = /@[\w.]*\w/.exec(line) ?? [];
    const profile = profileIn(credit, url)?.text.trim();
    const [, shared] = /^A \w+ shared by (.+?) \(@/.exec(line) ?? [];
    const name = profile ?? shared ?? handle;
    return name ? { name, ...(handle && { handle }), ...dated } : undefined;
}

/**
 * Reads a block quote as pages write it: who said it stands in a `<cite>`, a `<footer>` or a caption, or in the last
 * line after a dash, where a link on the date leads to the source. A post says it as its network does.
 */
function readHtmlQuote(quote, lang) {
    if (quote.embed)
        return readPost(quote, lang);
    const { lines, credit, url } = quote;
    const last = lines.at(-1);
    const isCredit = !credit && last !== undefined && lines.length > 1 && isAttribution(inlineText(last));
    const by = credit ?? (isCredit ? last : undefined);
    const words = (isCredit ? lines.slice(0, -1) : lines).map(inlineText).join('\n');
    if (!by)
        return { words, ...(url && { url }) };
    const links = by.filter((inline) => typeof inline === 'object' && inline.href !== undefined);
    const dated = links.find(({ text }) => spelledDate(withoutTime(text), lang));
    const speaker = links.find((link) => link !== dated);
    const address = dated?.href ?? url;
    return {
        words,
        attribution: parseAttribution(withoutTime(inlineText(by)), lang),
        ...(address && { url: address }),
        ...(speaker?.href && { speakerUrl: speaker.href }),
    };
}
/** A quote of a story, if it is known whose words it holds. */
function toQuote({ words, attribution, url, speakerUrl, network = networkOf(url) }, id) {
    if (!attribution || !words)
        return undefined;
    const { name, role, handle, said } = attribution;
    return {
        id,
        kind: handle || network ? 'post' : 'statement',
        text: words,
        speaker: {
            name: name.slice(0, limits.line),
            ...(role && { role: role.slice(0, limits.line) }),
            ...(handle && { handle }),
            ...(speakerUrl && { url: speakerUrl }),
        },
        ...(said && isWhen(said) && { said }),
        ...((url || network) && { source: { ...(url && { url }), ...(network && { network }) } }),
    };
}
/** What an editor has to know of a post that became no quote. */
function untoldPost({ network, url, words }) {
    const post = `an embedded post of ${network}, ${url ?? 'whose address is not told'}`;
    if (words)
        return `${post}, does not say whose words it holds: “${words.slice(0, 200)}”`;
    return `${post}, holds none of its words: copy them from there, or leave it out`;
}

/**
 * The paragraphs of plain text: what stands between blank lines; where there are none, each line. White space is one
 * space.
 */
function textParagraphs(text) {
    const clean = text
        .replace(/^\uFEFF/, '')
        .replace(/\r\n?/g, '\n')
        .trim();
    return clean
        .split(/\n[^\S\n]*\n/.test(clean) ? /\n[^\S\n]*\n\s*/ : '\n')
        .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
        .filter(Boolean);
}
/**
 * Blocks as the sections of a story: the highest headings begin them, lower ones become paragraphs. A block quote that
 * does not say whose words it holds becomes paragraphs as well.
 */
function sectionsOf(blocks, context) {
    const { headline = '', onLoss } = context;
    const isTitle = (block) => block.kind === 'heading' && same(inlineText(block.text), headline);
    const shown = blocks.filter((block) => !isTitle(block));
    const level = Math.min(...shown.map((block) => (block.kind === 'heading' ? block.level : Infinity)));
    const writer = new SectionWriter(context);
    for (const block of shown) {
        if (block.kind === 'heading' && block.level === level)
            writer.begin(inlineText(block.text), block.id);
        else if (block.kind === 'heading') {
            onLoss('a heading within a section: kept as a paragraph');
            writer.add({ type: 'paragraph', text: [{ text: inlineText(block.text), strong: true }] });
        }
        else if (block.kind === 'paragraph')
            writer.add({ type: 'paragraph', text: block.text });
        else if (block.kind === 'image')
            writer.add({ type: 'image', image: block.image });
        else if (block.kind === 'item')
            writer.addItem(block.text, block.list);
        else
            writer.addQuote(block);
    }
    return writer.end();
}
/** Paragraphs as sections; one that is also in `headings` begins a section. */
function sectionsOfText(paragraphs, headings, context) {
    const names = new Set(headings.map((heading) => fold(heading).text));
    return sectionsOf(paragraphs.map((text) => text.length <= limits.line && names.has(fold(text).text)
        ? { kind: 'heading', level: 2, text: [text] }
        : { kind: 'paragraph', text: [text] }), context);
}
const same = (one, other) => fold(one).text.trim().toLowerCase() === fold(other).text.trim().toLowerCase();
class SectionWriter {
    #context;
    #sections = [];
    #quotes = [];
    #ids = new Ids();
    #quoteIds;
    #list;
    constructor(context) {
        this.#context = context;
        this.#quoteIds = new Ids([...(context.known ?? [])]);
    }
    begin(heading, id) {
        this.#list = undefined;
        this.#sections.push({
            id: id ?? this.#ids.make(heading, 'section'),
            heading: heading.slice(0, limits.line),
            body: [],
        });
    }
    add(block) {
        this.#list = undefined;
        if (this.#sections.length === 0)
            this.#sections.push({ id: this.#ids.make('opening', 'section'), body: [] });
        this.#sections.at(-1).body.push(block);
    }
    addItem(text, number) {
        if (this.#list?.number === number)
            this.#list.items.push(text);
        else {
            const list = { number, items: [text] };
            this.add({ type: 'list', items: list.items });
            this.#list = list;
        }
    }
    addQuote(block) {
        const { lang, known, onLoss } = this.#context;
        if (block.id && known?.has(block.id))
            return this.add({ type: 'quote', quote: block.id });
        const read = readHtmlQuote(block, lang);
        const who = read.attribution?.handle ?? read.attribution?.name ?? 'quote';
        const quote = toQuote(read, block.id ?? this.#quoteIds.make(who, 'quote'));
        if (quote) {
            const isMarked = (inline) => typeof inline === 'object' && !/^https?:/.test(inline.text);
            const words = block.credit ? block.lines : block.lines.slice(0, -1);
            if (words.some((line) => line.some(isMarked)))
                onLoss('marks and links within quoted words');
            this.#quotes.push(quote);
            this.add({ type: 'quote', quote: quote.id });
        }
        else if (read.network)
            onLoss(untoldPost(read));
        else {
            onLoss(`a block quote that does not say whose words it holds: kept as a paragraph: ${read.words.slice(0, 80)}`);
            for (const line of block.lines)
                this.add({ type: 'paragraph', text: line });
        }
    }
    end() {
        return { sections: this.#sections, quotes: this.#quotes };
    }
}

export { toQuote as a, sectionsOfText as b, embedSelector as e, htmlBlocks as h, lostMedia as l, readHtmlQuote as r, sectionsOf as s, textParagraphs as t, untoldPost as u };
