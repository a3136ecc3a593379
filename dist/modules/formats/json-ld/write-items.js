import { parseWhen } from '../../story/dates/when.js';
import { embedThing } from './embed.js';
import { picture } from './picture.js';

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

export { exactly, partsOf };
