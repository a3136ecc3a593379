import { t as textDirection, i as inlineText } from './inline-text.js';
import { I as Ids } from './locate.js';
import { e as escapeHtml } from './escape.js';
import { i as isHtmlText } from './inlines.js';
import { h as embedThing, j as picture } from './embed.js';
import { a as parseWhen } from './problems.js';
import { L as Losses } from './losses.js';

/** Whether EDTF writes the date as ISO 8601-1 does, which is what schema.org reads. */
function isExact(when) {
    const date = parseWhen(when);
    return ['year', 'month', 'day', 'time'].includes(date.kind) && /^\d{4}(?:-\d\d)*(?:T.*)?$/.test(when);
}
/** The date as a property, or a loss where schema.org cannot read it. */
function exactly(name, when, path, losses) {
    if (when === undefined)
        return {};
    if (isExact(when))
        return { [name]: when };
    losses.add(path, `${when} is no ISO 8601 date`);
    return {};
}
/** The lists of a story, in their order, and its quotes. */
function partsOf(story, words, losses) {
    const based = (passage, path) => {
        if (passage && !passage.url)
            losses.add(`${path}.passage`, 'the article has no address to point to its words');
        return passage?.url;
    };
    const overview = story.overview.map(({ text, passage }, index) => ({
        '@type': 'CreativeWork',
        text: words(text, `overview[${index}].text`),
        isBasedOn: based(passage, `overview[${index}]`),
    }));
    const keyPoints = story.keyPoints.map(({ id, heading, summary, section, passage }, index) => {
        const path = `keyPoints[${index}]`;
        if (section && story.sections.find((each) => each.heading === heading)?.id !== section)
            losses.add(`${path}.section`, 'no work names the section that it sums up');
        return {
            ...{ '@type': 'CreativeWork', identifier: id, name: heading, text: words(summary, `${path}.summary`) },
            isBasedOn: based(passage, path),
        };
    });
    const quotes = story.quotes.map((quote, index) => ({
        ...quotation(quote, story.lang, `quotes[${index}]`, losses),
        isBasedOn: based(quote.passage, `quotes[${index}]`),
    }));
    const timeline = story.timeline.map((event, index) => {
        const url = based(event.passage, `timeline[${index}]`);
        return {
            ...eventOf(event, `timeline[${index}].`, words, losses),
            subjectOf: [
                ...(url ? [{ '@type': 'CreativeWork', url }] : []),
                ...(event.embed ? [embedThing(event.embed)] : []),
            ],
        };
    });
    return [
        ...list('overview', overview),
        ...list('key points', keyPoints),
        ...quotes,
        ...list('timeline', timeline),
    ];
}
/** A list is no work and so no part of an article: it is what a part of the article is about. */
const list = (name, items) => items.length === 0
    ? []
    : [
        {
            '@type': 'CreativeWork',
            name,
            mainEntity: {
                '@type': 'ItemList',
                name,
                itemListOrder: 'https://schema.org/ItemListOrderAscending',
                numberOfItems: items.length,
                itemListElement: items.map((item, index) => ({ '@type': 'ListItem', position: index + 1, item })),
            },
        },
    ];
function quotation(quote, lang, path, losses) {
    const { id, kind, text, speaker, said, source } = quote;
    losses.unless(quote, `${path}.`, {
        // A handle makes it a post, no speaker makes it a pull quote.
        ...(kind !== (speaker ? (speaker.handle ? 'post' : 'statement') : 'pull') && {
            kind: 'a Quotation has no kinds',
        }),
        capturedAt: 'a Quotation does not tell when it was captured',
    });
    if (source?.network)
        losses.add(`${path}.source.network`, 'a Quotation does not name a network');
    return {
        '@type': 'Quotation',
        identifier: id,
        text,
        inLanguage: quote.lang ?? lang,
        creator: speaker && {
            '@type': 'Person',
            name: speaker.name,
            jobTitle: speaker.role,
            alternateName: speaker.handle,
            url: speaker.url,
            image: speaker.image && picture(speaker.image),
        },
        ...exactly('dateCreated', said, `${path}.said`, losses),
        url: source?.url,
        subjectOf: quote.embed && embedThing(quote.embed),
        isPartOf: source?.name && { '@type': 'CreativeWork', name: source.name },
    };
}
function eventOf(event, path, words, losses) {
    const { id, title, text, when, end, media, url } = event;
    losses.unless(event, path, {
        group: 'an Event of a list has no group',
        kind: 'an Event is not told to be an era',
        status: 'an Event is not told to have happened or to be planned',
        quote: 'an Event does not name the quote that reports it',
    });
    const exact = [when, end].every((date) => date === undefined || isExact(date));
    return {
        // The dates of an Event are exact; a work can be about a time of any precision.
        '@type': exact ? 'Event' : 'CreativeWork',
        identifier: id,
        name: title,
        description: text && words(text, `${path}text`),
        ...(exact ? { startDate: when, endDate: end } : { temporalCoverage: end ? `${when}/${end}` : when }),
        image: media && picture(media),
        url,
    };
}

/**
 * A story as schema.org JSON-LD: a `NewsArticle` whose parts are its overview, its key points and its timeline (each a
 * work with an `ItemList` in order) and its quotes (`Quotation`), with `isBasedOn` the address of the words in the article that each
 * rests on. Nothing is in it that the story does not say; what schema.org has no place for is in `losses`.
 */
function writeJsonLd(story) {
    const losses = new Losses();
    const { headline, standfirst, lang, url, publisher, byline, image, corrections } = story;
    const words = (inlines, path) => {
        if (inlines.some((inline) => typeof inline !== 'string'))
            losses.add(path, 'its marks and links: plain text here');
        return inlineText(inlines);
    };
    if (story.dir !== textDirection(lang))
        losses.add('dir', 'schema.org follows the language');
    if (story.changes)
        losses.add('changes', 'schema.org does not tell editions apart');
    const { source, text, reviewed } = story.ai ?? {};
    losses.unless({ ai: source ?? text }, '', {
        ai: 'schema.org has a list of types of its own, which is not written',
    });
    if (reviewed)
        losses.add('ai.reviewed.hash', 'schema.org tells who reviewed it and when, not what');
    const document = {
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        ...(url && { '@id': url, url }),
        identifier: story.id,
        headline,
        description: standfirst,
        inLanguage: lang,
        abstract: story.overview.map(({ text }, index) => words(text, `overview[${index}].text`)).join('\n'),
        author: byline.map(person),
        publisher: publisher && { '@type': 'Organization', ...publisher },
        ...exactly('datePublished', story.published, 'published', losses),
        ...exactly('dateModified', story.updated, 'updated', losses),
        ...exactly('expires', story.expires, 'expires', losses),
        creativeWorkStatus: story.status,
        image: image && picture(image),
        articleBody: bodyOf(story, words, losses),
        correction: corrections.map(({ date, text, affects }, index) => {
            if (affects?.length)
                losses.add(`corrections[${index}].affects`, 'a CorrectionComment names no items');
            return {
                '@type': 'CorrectionComment',
                text,
                ...exactly('datePublished', date, `corrections[${index}].date`, losses),
            };
        }),
        potentialAction: reviewed && {
            ...{ '@type': 'ReviewAction', actionStatus: 'https://schema.org/CompletedActionStatus' },
            agent: { '@type': 'Person', name: reviewed.by, jobTitle: reviewed.role },
            ...exactly('endTime', reviewed.at, 'ai.reviewed.at', losses),
        },
        hasPart: partsOf(story, words, losses),
    };
    return { document: withoutEmpty(withReadable(document)), losses: losses.list() };
}
/** Plain text that would be taken for HTML, as many pages write it here, is escaped as HTML is. */
function withReadable(thing) {
    const texts = new Set([
        ...['headline', 'name', 'description', 'abstract', 'text', 'articleBody', 'jobTitle', 'creditText'],
        'alternateName',
    ]);
    const readable = (value, name) => {
        if (typeof value === 'string')
            return texts.has(name) && isHtmlText(value) ? escapeHtml(value) : value;
        if (Array.isArray(value))
            return value.map((each) => readable(each, name));
        return typeof value === 'object' && value !== null ? withReadable(value) : value;
    };
    return Object.fromEntries(Object.entries(thing).map(([name, value]) => [name, readable(value, name)]));
}
const person = ({ name, role, url }) => ({ '@type': 'Person', name, jobTitle: role, url });
function bodyOf({ sections, quotes, keyPoints }, words, losses) {
    const said = new Map(quotes.map(({ id, passage, text }) => [id, quoteText(text, passage)]));
    const headings = new Set(keyPoints.map(({ heading }) => heading));
    const ids = new Ids();
    return sections
        .flatMap(({ id, heading, body }, section) => {
        if (ids.make(heading ?? 'opening', 'section') !== id)
            losses.add(`sections[${section}].id`, 'not told by articleBody');
        if (heading && !headings.has(heading))
            losses.add(`sections[${section}].heading`, 'a paragraph of articleBody');
        return [
            heading,
            ...body.flatMap((block, index) => {
                const path = `sections[${section}].body[${index}]`;
                if (block.type === 'paragraph')
                    return words(block.text, path);
                losses.add(path, block.type === 'image'
                    ? 'an image: articleBody is text'
                    : `a ${block.type} is paragraphs of articleBody`);
                if (block.type === 'list')
                    return block.items.map((item) => words(item, path));
                return block.type === 'quote' ? (said.get(block.quote) ?? '') : '';
            }),
        ];
    })
        .filter(Boolean)
        .join('\n\n');
}
const quoteText = (text, passage) => passage ? `${passage.prefix ?? ''}${passage.exact}${passage.suffix ?? ''}` : text;
function withoutEmpty(thing) {
    const kept = Object.entries(thing).flatMap(([key, value]) => {
        if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0))
            return [];
        if (Array.isArray(value))
            return [[key, value.map((each) => cleaned(each))]];
        return [[key, cleaned(value)]];
    });
    return Object.fromEntries(kept);
}
const cleaned = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) ? withoutEmpty(value) : value;

export { writeJsonLd as w };
