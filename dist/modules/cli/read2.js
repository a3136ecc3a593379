import { R as Refusal, i as isFields } from './command.js';
import { a as passageOf, f as find, d as documentText } from './document-text.js';
import { i as isWritten, l as listOf, t as textOf, w as without, L as Losses } from './losses.js';
import { i as isoWhen } from './iso-date.js';
import { s as sectionsOf, h as htmlBlocks, t as textParagraphs, b as sectionsOfText } from './sections.js';
import { i as isHtmlText, h as htmlInlines } from './inlines.js';
import { p as plainText, w as wordsOf, a as peopleOf, i as isEmbed, e as embedOf, b as inlinesOf, c as imagesOf, d as isOfType, t as typesOf, f as bylineOf, g as publisherOf, J as JsonLdGraph } from './embed.js';
import { I as Ids, g as fold } from './locate.js';
import { a as linkUrl, i as inlineText, l as limits } from './inline-text.js';
import { i as isWhen } from './problems.js';

/** More than any document needs, and less than the stack. */
const deepest = 100;
/** @throws {Refusal} where lists and records lie too deep within each other to be read */
function refuseDepth(data) {
    let level = [data];
    for (let depth = 0; level.length > 0; depth++) {
        if (depth > deepest) {
            throw new Refusal('format', `its lists and records lie more than ${deepest} deep within each other`);
        }
        level = level.flatMap((value) => isFields(value) || Array.isArray(value) ? Object.values(value) : []);
    }
}

const read$1 = [
    ...[
        '@type',
        '@id',
        'identifier',
        'text',
        'name',
        'inLanguage',
        'creator',
        'author',
        'spokenByCharacter',
        'dateCreated',
    ],
    ...['datePublished', 'url', 'isPartOf', 'isBasedOn', 'subjectOf'],
];
/**
 * A `Quotation`: its speaker is the creator, the author or, of fiction, the character. One without a speaker is kept if
 * the article has its words.
 */
function quoteOf(fields, path, ids, article, context) {
    const { losses, lang } = context;
    const at = (name) => (path ? `${path}.${name}` : name);
    losses.others(without(fields, ...read$1), path);
    const text = plainText(textOf(listOf(fields.text)[0])) || wordsOf(fields.name);
    const named = ['creator', 'author', 'spokenByCharacter'].filter((name) => isWritten(fields[name]));
    const [source] = named;
    for (const other of named.slice(1))
        losses.add(at(other), `${source} was read`);
    if (source === 'spokenByCharacter')
        losses.add(at(source), 'a character of fiction: taken for the speaker');
    const [speaker, ...others] = source ? peopleOf(fields[source], at(source), context) : [];
    if (others.length && source)
        losses.add(at(source), 'a quote has one speaker');
    const isInArticle = text !== '' && !speaker && find(article, { exact: text }) !== undefined;
    if (text === '' || (!speaker && !isInArticle)) {
        losses.add(path || 'Quotation', `left out: a quotation without ${text ? 'a speaker' : 'words'}`);
        return undefined;
    }
    const written = fields.dateCreated ?? fields.datePublished;
    const dated = fields.dateCreated ? 'dateCreated' : 'datePublished';
    const said = isWritten(written) ? isoWhen(textOf(written), at(dated), losses, lang) : undefined;
    const own = wordsOf(fields.inLanguage);
    const passage = passageAt(fields.isBasedOn, at('isBasedOn'), article, context);
    const place = sourceOf(fields, at, context);
    const about = context.graph.thing(listOf(fields.subjectOf)[0]);
    const shown = about && isEmbed(about) ? embedOf(about, at('subjectOf'), context) : undefined;
    const { image, ...embed } = shown ?? { url: '' };
    if (image)
        losses.add(`${at('subjectOf')}.thumbnail`, 'a quote has no picture of what is played');
    if (isWritten(fields.subjectOf) && (!shown || listOf(fields.subjectOf).length > 1))
        losses.add(at('subjectOf'), 'no home in a story');
    return {
        id: textOf(fields.identifier) || ids.make(speaker?.handle ?? speaker?.name ?? 'quote', 'quote'),
        kind: !speaker ? 'pull' : speaker.handle ? 'post' : 'statement',
        text,
        ...(own && own !== lang && { lang: own }),
        ...(speaker && { speaker }),
        ...(said && { said }),
        ...(place && { source: place }),
        ...(embed.url && { embed }),
        ...(passage && { passage }),
    };
}
function sourceOf(fields, at, { graph, losses }) {
    const whole = graph.thing(listOf(fields.isPartOf)[0]);
    const name = whole ? wordsOf(whole.name) : wordsOf(fields.isPartOf);
    if (whole)
        losses.others(without(whole, '@type', '@id', 'name', 'url'), at('isPartOf'));
    const url = linkUrl(textOf(fields.url)) ?? linkUrl(textOf(whole?.url));
    return name || url ? { ...(name && { name }), ...(url && { url }) } : undefined;
}
/** The passage of the article that an item is based on. */
function passageAt(value, path, article, { graph, losses }) {
    if (!isWritten(value))
        return undefined;
    const [first] = listOf(value);
    const thing = graph.thing(first);
    const address = textOf(thing ? (thing.url ?? thing['@id']) : first);
    const passage = passageOf(address, article);
    if (!passage)
        losses.add(path, `it points to no words of the article: ${address.slice(0, 200)}`);
    return passage;
}

/** What the lists are named that `toJsonLd` writes. */
const kinds = {
    overview: 'point',
    'key points': 'keyPoint',
    timeline: 'event',
};
const readOfEvent = '@type @id identifier name headline description text articleBody startDate endDate temporalCoverage datePublished image url subjectOf'.split(' ');
/** Reads lists and their items, each of which takes its place by what it tells: a date, a name and words, or words. */
class ListReader {
    lists = { overview: [], keyPoints: [], timeline: [] };
    #eventIds = new Ids();
    #pointIds = new Ids();
    #article;
    #context;
    constructor(article, context) {
        this.#article = article;
        this.#context = context;
    }
    /** An `ItemList`; its items are in the order of their positions. */
    list(fields, path) {
        const { graph, losses } = this.#context;
        const read = ['@type', '@id', 'name', 'headline', 'itemListElement', 'itemListOrder', 'numberOfItems'];
        losses.others(without(fields, ...read), path);
        const at = path ? `${path}.itemListElement` : 'itemListElement';
        const elements = listOf(fields.itemListElement).map((element, index) => {
            const place = `${at}[${index}]`;
            const entry = graph.thing(element);
            const isEntry = entry !== undefined && 'item' in entry;
            const position = Number(textOf(entry?.position));
            const item = isEntry ? entry.item : element;
            const thing = graph.thing(item) ?? { name: item };
            // An entry may carry the name or the address of what it only refers to.
            const whole = isEntry
                ? { ...without(entry, '@type', '@id', 'item', 'position'), ...thing }
                : without(thing, 'position');
            return { whole, place: isEntry ? `${place}.item` : place, position: position || index + 1 };
        });
        const kind = kinds[wordsOf(fields.name).toLowerCase()];
        for (const { whole, place } of elements.sort((a, b) => a.position - b.position))
            this.#item(whole, place, kind);
    }
    #item(fields, path, kind) {
        const name = wordsOf(fields.name) || wordsOf(fields.headline);
        const text = fields.text ?? fields.description;
        const isDated = ['startDate', 'temporalCoverage', 'datePublished'].some((date) => isWritten(fields[date]));
        if (kind === 'event' || (isDated && !kind))
            this.event(fields, path);
        else if (name && isWritten(text) && kind !== 'point')
            this.#keyPoint(fields, name, path);
        else if (name || isWritten(text))
            this.#point(fields, path);
        else
            this.#context.losses.add(path, 'left out: it has neither a name nor a text');
    }
    /** An event, or any work with a time, such as an update of a live blog. */
    event(fields, path) {
        const { graph, losses, lang } = this.#context;
        const { startDate, endDate, temporalCoverage, datePublished, image, url, subjectOf } = fields;
        losses.others(without(fields, ...readOfEvent), path);
        const told = textOf(fields.description ?? fields.text ?? fields.articleBody);
        const text = inlinesOf(told, (reason) => losses.add(`${path}.description`, reason));
        const plain = inlineText(text);
        const title = (wordsOf(fields.name) || wordsOf(fields.headline) || plain).slice(0, limits.line);
        if (title === '') {
            losses.add(path, 'left out: it has neither a name nor a text');
            return;
        }
        const date = (value, name) => isWritten(value) ? isoWhen(textOf(value), `${path}.${name}`, losses, lang) : undefined;
        const covered = spanOf(textOf(temporalCoverage));
        if (isWritten(temporalCoverage) && !covered.when)
            losses.add(`${path}.temporalCoverage`, `no such date: ${textOf(temporalCoverage).slice(0, 100)}`, 'no-such-date');
        const id = textOf(fields.identifier) || this.#eventIds.make(title, 'event');
        const happened = date(startDate, 'startDate') ?? covered.when;
        const written = happened === undefined ? date(datePublished, 'datePublished') : undefined;
        const when = happened ?? written;
        if (written)
            losses.add(`${path}.datePublished`, 'read as when it happened; it is when it was written', 'date-of-writing', id);
        const end = date(endDate, 'endDate') ?? covered.end;
        if (isWritten(startDate) && isWritten(datePublished))
            losses.add(`${path}.datePublished`, 'startDate was read');
        const [media] = imagesOf(image, `${path}.image`, this.#context);
        const address = linkUrl(textOf(url));
        const works = listOf(subjectOf);
        const about = works.filter((work) => !isEmbed(graph.thing(work)));
        const shown = graph.thing(works.find((work) => !about.includes(work)));
        const embed = shown && embedOf(shown, `${path}.subjectOf`, this.#context);
        const passage = passageAt(about, `${path}.subjectOf`, this.#article, this.#context);
        this.lists.timeline.push({
            id,
            title,
            ...(when && { when }),
            ...(when && end && end !== when && { end }),
            ...(plain !== title && text.length > 0 && { text }),
            ...(media && { media }),
            ...(embed && { embed }),
            ...(address && { url: address }),
            ...(passage && { passage }),
        });
    }
    #keyPoint(fields, heading, path) {
        const { losses } = this.#context;
        losses.others(without(fields, '@type', '@id', 'identifier', 'name', 'headline', 'text', 'description', 'isBasedOn'), path);
        const text = textOf(fields.text ?? fields.description);
        const passage = passageAt(fields.isBasedOn, `${path}.isBasedOn`, this.#article, this.#context);
        this.lists.keyPoints.push({
            id: textOf(fields.identifier) || this.#pointIds.make(heading, 'key-point'),
            heading: heading.slice(0, limits.line),
            summary: inlinesOf(text, (reason) => losses.add(`${path}.text`, reason)),
            ...(passage && { passage }),
        });
    }
    #point(fields, path) {
        const { losses } = this.#context;
        losses.others(without(fields, '@type', '@id', 'identifier', 'name', 'headline', 'text', 'description', 'isBasedOn'), path);
        const words = textOf(fields.text ?? fields.description ?? fields.name ?? fields.headline);
        const passage = passageAt(fields.isBasedOn, `${path}.isBasedOn`, this.#article, this.#context);
        this.lists.overview.push({
            id: `overview-${this.lists.overview.length + 1}`,
            text: inlinesOf(words, (reason) => losses.add(`${path}.text`, reason)),
            ...(passage && { passage }),
        });
    }
}
/** A time of any precision, as `toJsonLd` writes it where an event has no exact dates. */
function spanOf(text) {
    if (isWhen(text) && !text.includes('/'))
        return { when: text };
    const [when = '', end = ''] = text.split('/');
    if (isWhen(when) && isWhen(end))
        return { when, end };
    return isWhen(text) ? { when: text } : {};
}

const [quotations, lists, events] = [
    new Set(['Quotation']),
    new Set(['ItemList']),
    new Set(['Event', 'NewsEvent', 'PublicationEvent']),
];
/** The list that a part is about, as `toJsonLd` writes it. */
function listIn(part, graph) {
    const entity = graph.thing(part.mainEntity);
    return entity && isOfType(entity, lists) ? entity : undefined;
}
/** The lists, quotations and events that are parts of an article, and the updates of a live blog. */
function readParts(fields, at, article, context) {
    const { graph, losses } = context;
    const reader = new ListReader(article, context);
    const quotes = [];
    const ids = new Ids();
    const each = (name, take) => listOf(fields[name]).forEach((value, index) => {
        const path = Array.isArray(fields[name]) ? `${at(name)}[${index}]` : at(name);
        const part = graph.thing(value);
        if (part)
            take(part, path);
        else
            losses.add(path, 'no home in a story');
    });
    each('hasPart', (part, path) => {
        if (isOfType(part, quotations)) {
            const quote = quoteOf(part, path, ids, article, context);
            if (quote)
                quotes.push(quote);
        }
        else if (isOfType(part, lists))
            reader.list(part, path);
        else if (isOfType(part, events))
            reader.event(part, path);
        else if (listIn(part, graph)) {
            losses.others(without(part, '@type', '@id', 'name', 'mainEntity'), path);
            reader.list(listIn(part, graph), `${path}.mainEntity`);
        }
        else
            losses.add(path, `a ${typesOf(part).join(', ') || 'part'} has no home in a story`);
    });
    each('liveBlogUpdate', (update, path) => reader.event(update, path));
    return { ...reader.lists, quotes };
}
/** Corrections: comments with their dates. One that does not tell when it was made is no entry of a story. */
function readCorrections(value, path, { graph, losses, lang }) {
    return listOf(value).flatMap((each, index) => {
        const at = Array.isArray(value) ? `${path}[${index}]` : path;
        const fields = graph.thing(each) ?? { text: each };
        losses.others(without(fields, '@type', '@id', 'text', 'description', 'datePublished', 'dateCreated'), at);
        const text = wordsOf(fields.text) || wordsOf(fields.description);
        const written = fields.datePublished ?? fields.dateCreated;
        const date = isWritten(written)
            ? isoWhen(textOf(written), `${at}.datePublished`, losses, lang)
            : undefined;
        if (text && date)
            return [{ date, text }];
        losses.add(at, `left out: a correction without ${text ? 'its date' : 'words'}${text && `: ${text.slice(0, 120)}`}`, 'correction');
        return [];
    });
}

/** The description as standfirst, unless the text begins with it, and the abstract as overview, or in its place. */
function addSummaries(document, fields, at, losses) {
    const description = wordsOf(fields.description);
    const abstract = listOf(fields.abstract)
        .flatMap((each) => textOf(each).split(/\s*\n\s*/))
        .map(wordsOf)
        .filter(Boolean);
    const opening = document.sections?.[0]?.body.find((block) => block.type === 'paragraph');
    const begins = fold((opening ? inlineText(opening.text) : '').slice(0, 500)).text;
    if (description && begins.startsWith(fold(description).text.slice(0, 60)))
        losses.add(at('description'), 'the text begins with the same words');
    else if (description)
        document.standfirst = description;
    const known = (document.overview ?? []).map(({ text }) => inlineText(text)).join('\n');
    if (abstract.length === 0 || known === abstract.join('\n'))
        return;
    if (known)
        losses.add(at('abstract'), 'the list of the overview was read');
    else if (abstract.length > 1)
        document.overview = abstract.map((text, index) => ({ id: `overview-${index + 1}`, text: [text] }));
    else if (document.standfirst)
        losses.add(at('abstract'), 'the description was read');
    else
        document.standfirst = abstract[0];
}
/** The text of an article: plain as schema.org wants it, where what a key point is named begins a section, or HTML. */
function readBody(fields, at, headline, { graph, losses, lang }) {
    const { articleBody, text } = fields;
    if (isWritten(articleBody))
        losses.others({ text }, at('').replace(/\.$/, ''), 'articleBody was read');
    const name = isWritten(articleBody) ? 'articleBody' : 'text';
    const written = listOf(articleBody ?? text)
        .map(textOf)
        .join('\n\n');
    const onLoss = (reason) => losses.add(at(name), reason);
    const context = { lang, headline, onLoss };
    const isHtml = isHtmlText(written);
    if (isHtml && /<(?:p|br|div|h[1-6]|ul|blockquote)\b/i.test(written))
        return sectionsOf(htmlBlocks(written, { onLoss }), context);
    const lists = listOf(fields.hasPart).flatMap((value) => {
        const part = graph.thing(value);
        const list = part && (isOfType(part, new Set(['ItemList'])) ? part : listIn(part, graph));
        return list ? listOf(list.itemListElement) : [];
    });
    const headings = lists.flatMap((element) => {
        const entry = graph.thing(element);
        const item = entry && 'item' in entry ? graph.thing(entry.item) : entry;
        return item && isWritten(item.text) ? wordsOf(item.name) || [] : [];
    });
    const paragraphs = textParagraphs(written).map((paragraph) => isHtml ? inlineText(htmlInlines(paragraph, onLoss)) : paragraph);
    return sectionsOfText(paragraphs, headings, context);
}

/** The tag of the language that is named, by its tag or as a thing that has one. */
function languageOf(value, path, graph, losses) {
    const [first, ...more] = listOf(value);
    const fields = graph.thing(first);
    const tag = (fields ? textOf(fields.alternateName) || textOf(fields.name) : textOf(first)).replaceAll('_', '-');
    if (more.length)
        losses.add(path, 'a story has one language');
    if (tag === '')
        return undefined;
    try {
        return Intl.getCanonicalLocales(tag)[0];
    }
    catch {
        losses.add(path, `no tag of a language: ${tag.slice(0, 60)}`);
        return undefined;
    }
}
/**
 * What a thing is called.
 * @throws {Refusal} where neither it nor the caller says
 */
function headlineOf(fields, at, context, losses) {
    const source = wordsOf(fields.headline) ? 'headline' : 'name';
    const own = wordsOf(fields[source]);
    if (source === 'headline' && wordsOf(fields.name) && wordsOf(fields.name) !== own)
        losses.add(at('name'), 'the headline was read');
    if (context.headline && own)
        losses.add(at(source), 'another headline was given');
    const headline = context.headline ?? own;
    if (headline === '')
        throw new Refusal('headline-missing', 'it has no headline; give one with --headline');
    return headline.slice(0, limits.line);
}
/** The address of a thing, or of the page that it is on. */
function urlOf(fields, at, graph, losses) {
    const page = fields.mainEntityOfPage;
    const known = isFields(page) ? graph.thing(page) : undefined;
    // An id may be but a name of the node, as “…/#webpage” is.
    const pageAddress = isFields(page) ? (known?.url ?? page.url ?? page['@id']) : page;
    const url = [fields.url, pageAddress, fields['@id']]
        .map((address) => linkUrl(textOf(listOf(address)[0])))
        .find((address) => address !== undefined);
    const whole = known;
    if (whole)
        losses.others(without(whole, '@type', '@id', 'url'), at('mainEntityOfPage'));
    for (const [name, address] of Object.entries({ url: fields.url, mainEntityOfPage: pageAddress })) {
        const written = textOf(listOf(address)[0]);
        if (written && linkUrl(written) !== url && written !== 'true')
            losses.add(at(name), `another address than that of the story: ${written.slice(0, 200)}`);
    }
    return url;
}
function idOf(fields, at, losses) {
    const [first, ...more] = listOf(fields.identifier);
    if (more.length)
        losses.add(at('identifier'), 'a story has one id');
    const written = textOf(isFields(first) ? first.value : first);
    return written || undefined;
}
const read = [
    ...[
        '@type',
        '@id',
        '@context',
        'headline',
        'name',
        'description',
        'abstract',
        'inLanguage',
        'url',
        'mainEntityOfPage',
    ],
    ...[
        'identifier',
        'author',
        'creator',
        'publisher',
        'datePublished',
        'dateCreated',
        'dateModified',
        'expires',
        'image',
    ],
    ...['thumbnailUrl', 'creativeWorkStatus', 'articleBody', 'text', 'correction', 'hasPart', 'liveBlogUpdate'],
];
/** An article of schema.org, and its parts, as a story. */
function articleOf({ fields, path }, graph, context, losses) {
    const at = (name) => (path ? `${path}.${name}` : name);
    losses.others(without(fields, ...read), path);
    const lang = languageOf(fields.inLanguage, at('inLanguage'), graph, losses) ?? context.lang;
    if (!lang)
        throw new Refusal('lang-missing', 'it does not tell its language; give it with --lang');
    const own = { graph, losses, lang };
    const headline = headlineOf(fields, at, context, losses);
    const url = urlOf(fields, at, graph, losses);
    const { sections, quotes } = readBody(fields, at, headline, own);
    const date = (name) => isWritten(fields[name]) ? isoWhen(textOf(fields[name]), at(name), losses, lang) : undefined;
    const published = date('datePublished') ?? date('dateCreated');
    if (isWritten(fields.datePublished))
        losses.others({ dateCreated: fields.dateCreated }, path, 'datePublished was read');
    const updated = date('dateModified');
    const expires = date('expires');
    const [image, ...images] = imagesOf(fields.image ?? fields.thumbnailUrl, at(fields.image ? 'image' : 'thumbnailUrl'), own);
    if (images.length)
        losses.add(at('image'), 'a story has one picture: the first is kept');
    if (isWritten(fields.image))
        losses.others({ thumbnailUrl: fields.thumbnailUrl }, path, 'image was read');
    if (image?.alt === '')
        losses.add(at('image'), 'no text for those who do not see it: write what the picture shows');
    if (isWritten(fields.author))
        losses.others({ creator: fields.creator }, path, 'author was read');
    const status = statuses.find((each) => each === fields.creativeWorkStatus);
    if (!status)
        losses.others({ creativeWorkStatus: fields.creativeWorkStatus }, path);
    const document = {
        ...{
            version: 1,
            id: context.id ?? idOf(fields, at, losses) ?? url ?? context.name ?? 'story',
            lang,
            headline,
        },
        ...(url && { url }),
        ...publisherOf(fields.publisher, at('publisher'), own),
        byline: bylineOf(fields.author ?? fields.creator, at(fields.author ? 'author' : 'creator'), own),
        ...(published && { published }),
        ...(updated && { updated }),
        ...(expires && { expires }),
        ...(status && { status }),
        ...(image && { image }),
        sections,
        corrections: readCorrections(fields.correction, at('correction'), own),
    };
    const article = documentText({ ...document, quotes });
    const parts = readParts(fields, at, article, own);
    Object.assign(document, parts, { quotes: [...quotes, ...parts.quotes] });
    for (const point of document.keyPoints ?? []) {
        const section = sections.find((each) => each.heading === point.heading);
        if (section)
            point.section = section.id;
    }
    addSummaries(document, fields, at, losses);
    return document;
}
const statuses = ['usable', 'withheld', 'canceled'];

/** What can be the article of a page, the likeliest first. */
const articles = [
    new Set([
        'LiveBlogPosting',
        'NewsArticle',
        'ReportageNewsArticle',
        'AnalysisNewsArticle',
        'BackgroundNewsArticle',
    ]),
    new Set(['OpinionNewsArticle', 'ReviewNewsArticle', 'AskPublicNewsArticle', 'Report', 'SatiricalArticle']),
    new Set([
        'Article',
        'BlogPosting',
        'AdvertiserContentArticle',
        'ScholarlyArticle',
        'TechArticle',
        'SocialMediaPosting',
    ]),
];
/** What a story can be made of where there is no article. */
const parts = new Set(['ItemList', 'Event', 'Quotation', 'NewsEvent', 'PublicationEvent']);
/** Whether data has the looks of JSON-LD: one thing, or the things of all scripts of a page. */
function isJsonLd(data) {
    if (Array.isArray(data))
        return data.length > 0 && data.every(isJsonLd);
    return isFields(data) && ['@context', '@graph', '@type'].some((name) => name in data);
}
/**
 * Structured data of schema.org as a story: a `NewsArticle`, a `LiveBlogPosting` or another article with the lists and
 * quotations that are its parts; where there is no article, an `ItemList`, events or quotations. Names, records,
 * references and lists of these are understood wherever pages write them. Whatever has no home in a story is in
 * `losses`; `parseStory` is still to check the document.
 * @throws {Refusal} where it tells of none of these, of no headline or of no language
 */
function readJsonLd(data, context = {}) {
    refuseDepth(data);
    if (!isJsonLd(data))
        throw new Refusal('format', 'this is not JSON-LD, which has a "@context" and a "@type"');
    const graph = new JsonLdGraph(data);
    const losses = new Losses();
    const main = articles.map((types) => fullest(graph.ofType(types))).find((thing) => thing !== undefined);
    const things = main ? [main] : graph.ofType(parts);
    if (things.length === 0) {
        const types = [...new Set(graph.things.flatMap(({ fields }) => typesOf(fields)))].slice(0, 8).join(', ');
        throw new Refusal('format', `it tells of no article, list, event or quotation${types && `, only of ${types}`}`);
    }
    const thing = main ?? { fields: asParts(things), path: '' };
    const document = articleOf(thing, graph, context, losses);
    for (const { fields, path } of graph.rest(new Set(things.map((each) => each.fields)))) {
        losses.add(path || '@type', `a ${typesOf(fields).join(', ') || 'thing'} is no part of the article`);
    }
    return { document, losses: losses.list() };
}
/** A page may tell of other articles too, in fewer words. */
const fullest = (things) => [...things].sort((a, b) => Object.keys(b.fields).length - Object.keys(a.fields).length)[0];
/** Things without an article as those of one that has nothing else; the first that has a name names it. */
function asParts(things) {
    const named = things.find(({ fields }) => !isOfType(fields, new Set(['Quotation'])) && wordsOf(fields.name))?.fields;
    return {
        headline: named?.name,
        inLanguage: things.map(({ fields }) => fields.inLanguage).find((lang) => lang !== undefined),
        hasPart: things.map(({ fields }) => fields),
    };
}

export { refuseDepth as a, isJsonLd as i, readJsonLd as r };
