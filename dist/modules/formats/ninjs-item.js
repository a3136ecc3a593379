import { fold } from '../story/passage-folding.js';
import { limits } from '../story/story.js';
import { ForeignFormatError } from './foreign-format.js';
import { without, textOf, listOf, isWritten, isFields } from './foreign-values.js';
import { plainOf } from './html-inlines.js';
import { isoWhen } from './iso-date.js';
import { bodyOf, wordsOf, webOf } from './ninjs-body.js';
import { isEvent, eventOf } from './ninjs-event.js';
import { readParts } from './ninjs-parts.js';
import { Ids } from './ids.js';

const known = [
    ...[
        'uri',
        'type',
        'standard',
        'altIds',
        'language',
        'title',
        'headlines',
        'descriptions',
        'bodies',
        'by',
        'people',
    ],
    ...['infoSources', 'associations', 'renditions', 'eventDetails', 'pubStatus', 'expires', 'versionCreated'],
    ...['contentCreated', 'firstCreated', 'embargoedUntil'],
];
/** One item, and what is associated with it, as a story. */
function readNinjsItem(item, at, options, losses) {
    const { uri, altIds, language, title, headlines, descriptions, bodies, by, people, infoSources } = item;
    const { associations, renditions, eventDetails, pubStatus, expires } = item;
    const { versionCreated, contentCreated, firstCreated, embargoedUntil } = item;
    losses.others(without(item, ...known), at);
    const path = (name) => (at ? `${at}.${name}` : name);
    const lang = textOf(language) || options.lang;
    if (!lang)
        throw new ForeignFormatError('it does not tell its language; give it with --lang', 'lang');
    const headline = readHeadline(item, path, options, losses);
    const parts = readParts(listOf(associations), path('associations'), { lang, main: textOf(uri) }, losses);
    const event = isEvent(item) && !listOf(bodies).length;
    const body = bodyOf(listOf(bodies), path('bodies'), { lang, headline, known: parts.quotes }, losses);
    const when = (value, name) => isWritten(value) ? isoWhen(textOf(value), path(name), losses) : undefined;
    if (isWritten(embargoedUntil))
        losses.add(path('embargoedUntil'), `do not publish before ${textOf(embargoedUntil)}: a story has no embargo`);
    if (isWritten(firstCreated) && isWritten(contentCreated))
        losses.add(path('firstCreated'), 'contentCreated was read');
    const published = when(contentCreated ?? firstCreated, contentCreated ? 'contentCreated' : 'firstCreated');
    const document = {
        ...{
            version: 1,
            id: options.id ?? idOf(textOf(uri), listOf(altIds), path, losses) ?? options.name ?? 'story',
            lang,
            headline,
        },
        ...(!event && standfirstOf(listOf(descriptions), path('descriptions'), body.sections, losses)),
        ...readWeb(listOf(renditions), path('renditions'), losses),
        ...readPublisher(listOf(infoSources), path('infoSources'), losses),
        ...(published && { published }),
        ...optional('updated', when(versionCreated, 'versionCreated')),
        ...optional('expires', when(expires, 'expires')),
        ...(statuses.has(pubStatus) && { status: pubStatus }),
        ...parts.picture,
        byline: bylineOf(by, listOf(people), path('people'), losses),
        ...{ overview: parts.overview, sections: body.sections, keyPoints: parts.keyPoints },
        ...{ quotes: [...parts.quotes, ...body.quotes], timeline: parts.timeline, corrections: parts.corrections },
    };
    if (isEvent(item)) {
        // Its own fields were told of above; here it is read as the event that it is.
        const own = { uri, title: title ?? headline, headlines, eventDetails, ...(event && { descriptions }) };
        const entry = eventOf(own, at, { main: '', ids: new Ids() }, losses);
        if (entry)
            document.timeline = [entry, ...(document.timeline ?? [])];
    }
    else
        losses.others({ eventDetails }, at);
    for (const point of document.keyPoints ?? []) {
        const section = body.sections.find((each) => each.heading === point.heading);
        if (section)
            point.section = section.id;
    }
    return document;
}
const statuses = new Set(['usable', 'withheld', 'canceled']);
const optional = (name, value) => (value === undefined ? {} : { [name]: value });
function readHeadline({ headlines, title }, path, options, losses) {
    const written = listOf(headlines).filter(isFields);
    const main = written.find(({ role }) => role === 'main') ?? written[0];
    for (const [index, each] of written.entries()) {
        if (each !== main)
            losses.add(`${path('headlines')}[${index}]`, 'a story has one headline');
    }
    const own = main ? wordsOf(main) : textOf(title);
    if (main && textOf(title) && textOf(title) !== own)
        losses.add(path('title'), 'metadata: the headline was read');
    if (options.headline && own)
        losses.add(path(main ? 'headlines' : 'title'), 'another headline was given');
    const headline = options.headline ?? own;
    if (headline === '')
        throw new ForeignFormatError('it has neither headlines nor a title; give a headline with --headline', 'headline');
    return headline.slice(0, limits.line);
}
/** The id that a story had before it was ninjs, otherwise the item’s own. */
function idOf(uri, altIds, path, losses) {
    let own;
    for (const [index, alt] of altIds.entries()) {
        if (isFields(alt) && alt.role === 'story' && !own)
            own = textOf(alt.value);
        else
            losses.add(`${path('altIds')}[${index}]`, 'a story has one id');
    }
    return own ?? (uri || undefined);
}
/** The description, unless it only is the beginning of the text. */
function standfirstOf(descriptions, path, sections, losses) {
    const written = descriptions.filter(isFields);
    const first = written.find(({ role }) => role === 'standfirst' || role === 'summary') ?? written[0];
    for (const [index, each] of written.entries()) {
        if (each !== first)
            losses.add(`${path}[${index}]`, 'a story has one standfirst');
    }
    const words = first && wordsOf(first);
    if (!words)
        return {};
    const opening = sections[0]?.body.find((block) => block.type === 'paragraph');
    const begins = opening && fold(plainOf(opening.text).slice(0, 500)).text;
    const start = fold(words).text.slice(0, 60);
    if (begins?.startsWith(start)) {
        losses.add(`${path}[${written.indexOf(first)}]`, 'the text begins with the same words');
        return {};
    }
    return { standfirst: words };
}
/** The page of the item on the web, which is a rendition of it. */
function readWeb(renditions, path, losses) {
    const isPage = (each) => isFields(each) && /html/.test(textOf(each.contentType)) && textOf(each.href) !== '';
    const page = renditions.find(isPage);
    for (const [index, each] of renditions.entries()) {
        if (each !== page)
            losses.add(`${path}[${index}]`, 'no home in a story');
    }
    return page ? { url: textOf(page.href) } : {};
}
function readPublisher(sources, path, losses) {
    const publisher = sources.find((each) => isFields(each) && each.role === 'publisher' && textOf(each.name) !== '');
    for (const [index, each] of sources.entries()) {
        if (each !== publisher)
            losses.add(`${path}[${index}]`, 'no home in a story');
    }
    if (!publisher)
        return {};
    const { name, contactInfo } = publisher;
    const at = `${path}[${sources.indexOf(publisher)}]`;
    losses.others(without(publisher, 'name', 'role', 'contactInfo'), at);
    const url = webOf(contactInfo, at, losses).url;
    return { publisher: { name: textOf(name), ...(url && { url }) } };
}
/** The authors as the item names them; where it lists them as people too, each of them. */
function bylineOf(by, people, path, losses) {
    const isAuthor = (each) => isFields(each) && each.rel === 'author' && textOf(each.name) !== '';
    for (const [index, each] of people.entries()) {
        if (!isAuthor(each))
            losses.add(`${path}[${index}]`, 'no home in a story');
    }
    const authors = people.flatMap((each, index) => {
        if (!isAuthor(each))
            return [];
        const { name, contactInfo } = each;
        losses.others(without(each, 'name', 'rel', 'contactInfo'), `${path}[${index}]`);
        const { url } = webOf(contactInfo, `${path}[${index}]`, losses);
        return [{ name: textOf(name), ...(url && { url }) }];
    });
    // The label of a byline says “by” itself.
    const written = textOf(by).replace(/^(?:by|von|par|por|di|av|af|door)\s+/i, '');
    if (authors.length > 0 && authors.every(({ name }) => written === '' || written.includes(name)))
        return authors;
    return written ? [{ name: written.slice(0, limits.line) }] : [];
}

export { readNinjsItem };
