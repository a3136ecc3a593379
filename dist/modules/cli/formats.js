import { w as writeJsonLd } from './write.js';
import { a as refuseDepth, r as readJsonLd, i as isJsonLd } from './read2.js';
import { i as inlineText, l as limits, b as plainAddress, c as isProvidersPicture, t as textDirection, w as wordingLocale, A as AiSchema, a as linkUrl } from './inline-text.js';
import { i as inlineHtml, e as escapeHtml } from './escape.js';
import { d as dateTime$1, i as isoWhen } from './iso-date.js';
import { t as textOf, l as listOf, w as without, L as Losses, i as isWritten } from './losses.js';
import { i as isFields, R as Refusal, f as fieldOf } from './command.js';
import { p as playerOf } from './player.js';
import { b as sectionsOfText, t as textParagraphs, s as sectionsOf, h as htmlBlocks, r as readHtmlQuote, a as toQuote, u as untoldPost } from './sections.js';
import { h as htmlInlines, i as isHtmlText } from './inlines.js';
import { a as parseWhen, i as isWhen } from './problems.js';
import { p as placePassages } from './document-text.js';
import { g as fold, I as Ids, m as monthNames, o as networkOf } from './locate.js';
import * as v from 'valibot';
import { w as withoutBy, n as namesIn } from './byline.js';
import { i as isTimelineJsCsv, w as withoutHint } from './read-text.js';
import Papa from 'papaparse';

/** The roles of descriptions that hold the words of the article a part rests on, and those around them. */
const passageRoles = { exact: 'passage', prefix: 'passage-prefix', suffix: 'passage-suffix' };
const isPassage = ({ role }) => Object.values(passageRoles).includes(role);
/** The uri of a part: that of its item, with the part’s id as fragment. */
const uriOfPart = (main, id) => `${main.split('#')[0]}#${encodeURIComponent(id)}`;
/** The id of a part and the passage it rests on, as `toNinjs` writes them; otherwise an id made of `words`. */
function identify({ uri, descriptions }, words, { main, ids }) {
    const [item, fragment] = textOf(uri).split('#');
    const isOurs = main !== '' && fragment && item === main.split('#')[0];
    const described = (role) => {
        const found = listOf(descriptions).find((each) => isFields(each) && each.role === role);
        // Space at their ends says that a paragraph was cut there.
        return typeof found?.value === 'string' && found.value !== '' ? found.value : undefined;
    };
    const exact = described(passageRoles.exact);
    const [prefix, suffix] = [described(passageRoles.prefix), described(passageRoles.suffix)];
    return {
        id: isOurs ? decoded(fragment) : ids.make(words, 'item'),
        ...(exact && { passage: { exact, ...(prefix && { prefix }), ...(suffix && { suffix }) } }),
    };
}
function decoded(fragment) {
    try {
        return decodeURIComponent(fragment);
    }
    catch {
        return fragment;
    }
}

/** IPTC’s own samples write `body_xhtml` for a content type. */
const isHtml = ({ contentType, value }) => /html/i.test(textOf(contentType)) || (textOf(contentType) === '' && isHtmlText(textOf(value)));
const isNews = ({ contentType }) => /nitf|xml/i.test(textOf(contentType));
/** The words of a headline, a description or a body, without its markup. */
function wordsOf(part) {
    const value = textOf(part.value);
    if (isHtml(part))
        return inlineText(htmlInlines(value, () => { }));
    return /^text\/plain\b/i.test(textOf(part.contentType)) ? value.replace(/\s+/g, ' ') : withoutMarkup(value);
}
/** A headline without the markup that a reader would see as signs. */
const withoutMarkup = (words) => isHtmlText(words) ? inlineText(htmlInlines(words, () => { })) : words.replace(/\s+/g, ' ');
/** The text of an item: of its bodies the one with most structure that is understood. */
function bodyOf(bodies, path, { lang, headline, known }, losses) {
    const written = bodies.filter(isFields);
    const isPlain = (body) => !isHtml(body) && !isNews(body);
    const body = written.find(isHtml) ?? written.find(isPlain) ?? written[0];
    for (const [index, each] of bodies.entries()) {
        if (each !== body)
            losses.add(`${path}[${index}]`, 'another body was read');
    }
    if (!body)
        return { sections: [], quotes: [] };
    const onLoss = (reason) => losses.add(`${path}[${bodies.indexOf(body)}]`, reason);
    const context = { lang, headline, known: new Set(known.map(({ id }) => id)), onLoss };
    const value = textOf(body.value);
    return isPlain(body)
        ? sectionsOfText(textParagraphs(value), [], context)
        : sectionsOf(htmlBlocks(value, { onLoss }), context);
}
/** The address and the handle that contact information gives. */
function webOf(contactInfo, path, losses) {
    const found = {};
    for (const [index, each] of listOf(contactInfo).entries()) {
        const value = isFields(each) ? textOf(each.value) : '';
        const type = isFields(each) ? textOf(each.type) : '';
        if (/^https?:/.test(value) && !found.url)
            found.url = value;
        else if (type === 'social' && value && !found.handle)
            found.handle = value;
        else
            losses.add(`${path}.contactInfo[${index}]`, 'no home in a story');
    }
    return found;
}
/** The text of a part, with its marks and links. */
function inlinesOfBody({ bodies }, path, losses) {
    const [body, ...others] = listOf(bodies).filter(isFields);
    const at = path ? `${path}.bodies` : 'bodies';
    for (const index of others.keys())
        losses.add(`${at}[${index + 1}]`, 'another text was read');
    return body ? inlinesOf(body, `${at}[0]`, losses) : [];
}
/** The text of a description or a body, with its marks and links where it is HTML. */
function inlinesOf(part, path, losses) {
    const value = textOf(part.value);
    return isHtml(part) ? htmlInlines(value, (reason) => losses.add(path, reason)) : value ? [value] : [];
}
/** What an item is called: its first headline, or what stands for one. */
function titleOf({ headlines, title, name }) {
    const [headline] = listOf(headlines).filter(isFields);
    return (headline && wordsOf(headline)) || withoutMarkup(textOf(title) || textOf(name));
}

/** A picture: the largest of its renditions; undefined if it has no address. */
function imageOf(item, path, losses) {
    const { renditions, descriptions, headlines, by } = item;
    losses.others(without(item, 'uri', 'name', 'rel', 'type', 'renditions', 'descriptions', 'headlines', 'by'), path);
    const sizes = listOf(renditions).filter((each) => isFields(each) && textOf(each.href) !== '');
    const [largest] = [...sizes].sort((a, b) => (Number(b.width) || 0) - (Number(a.width) || 0));
    if (!largest) {
        losses.add(path, 'left out: a picture without an address');
        return undefined;
    }
    if (sizes.length > 1)
        losses.add(`${path}.renditions`, 'only the largest is kept');
    const texts = listOf(descriptions).filter(isFields);
    const said = texts[0] ?? listOf(headlines).filter(isFields)[0];
    const alt = said ? wordsOf(said) : '';
    if (alt === '')
        losses.add(path, 'no text for those who do not see it: write what the picture shows');
    if (texts.length > 1)
        losses.add(`${path}.descriptions`, 'only the first is kept');
    if (texts.length)
        losses.others({ headlines }, path, 'its description was read');
    const { width, height } = largest;
    return {
        ...{ url: textOf(largest.href), alt },
        ...(textOf(by) && { credit: textOf(by).slice(0, limits.line) }),
        ...(Number.isInteger(width) &&
            Number.isInteger(height) && { width: Number(width), height: Number(height) }),
    };
}

/** A picture as an item that belongs to another. */
const pictureOf$1 = ({ url, alt, credit, width, height }, uri, rel) => ({
    ...{ name: rel, rel, uri, type: 'picture' },
    ...(credit && { by: credit }),
    ...(alt && { descriptions: [{ role: 'alt', contentType: 'text/plain', value: alt }] }),
    renditions: [{ name: 'main', href: url, ...(width && { width }), ...(height && { height }) }],
});

/** What ninjs calls that which a provider plays. */
const types = {
    video: 'video',
    audio: 'audio',
    map: 'graphic',
    chart: 'graphic',
    page: 'component',
};
const rel = 'embed';
/** Something that can be asked for, as an item that belongs to one of `uri`. */
const embedItem = ({ url, title, credit, image }, uri) => ({
    ...{ name: rel, rel, uri: `${uri}-${rel}`, type: types[playerOf(url)?.kind ?? 'page'] },
    ...(title && { headlines: [{ role: 'main', contentType: 'text/plain', value: title }] }),
    ...(credit && { by: credit }),
    renditions: [{ name: 'web', href: url, contentType: 'text/html' }],
    ...(image && { associations: [pictureOf$1(image, `${uri}-${rel}-picture`, 'picture')] }),
});
const isEmbed = (item) => isFields(item) && item.rel === rel;
/** As `embedItem` writes it; undefined where it has no encrypted address. */
function embedOf(item, path, losses) {
    const { headlines, by, renditions, associations } = item;
    const read = ['uri', 'name', 'rel', 'type', 'headlines', 'by', 'renditions', 'associations'];
    losses.others(without(item, ...read), path);
    const [page] = listOf(renditions).filter(isFields);
    const url = plainAddress(textOf(page?.href))?.href;
    if (!url) {
        losses.add(path, 'left out: it has no encrypted address (https)');
        return undefined;
    }
    const [headline] = listOf(headlines).filter(isFields);
    const title = headline ? wordsOf(headline).slice(0, limits.line) : '';
    const [picture] = listOf(associations).filter(isFields);
    const image = picture && imageOf(picture, `${path}.associations[0]`, losses);
    const isOwn = image && !isProvidersPicture(image.url);
    if (image && !isOwn)
        losses.add(`${path}.associations[0]`, 'on a site of a provider, who would hear of each reader');
    return {
        url,
        ...(title && { title }),
        ...(textOf(by) && { credit: textOf(by).slice(0, limits.line) }),
        ...(isOwn && { image }),
    };
}

/** When a part began and ended: as times where those are known, otherwise as precise as they are. */
function datesItem(when, end, path, losses) {
    const [from, to = end] = when && parseWhen(when).kind === 'span' ? when.split('/') : [when];
    const dates = { ...dateItem(from, 'Start', path, losses), ...dateItem(to, 'End', path, losses) };
    return Object.keys(dates).length > 0 ? { eventDetails: { dates } } : {};
}
function dateItem(when, side, path, losses) {
    if (!when || when === '..') {
        if (when !== undefined)
            losses.add(path, 'ninjs does not tell that an end is open or unknown');
        return {};
    }
    const time = dateTime$1(when);
    if (time) {
        if (time.length !== when.length)
            losses.add(path, 'ninjs tells every time to the second');
        return { [side === 'Start' ? 'startDate' : 'endDate']: time };
    }
    const { kind, approximate, uncertain } = parseWhen(when);
    if (kind === 'years' || kind === 'season') {
        losses.add(path, `${when}: ninjs has no decades and no seasons`);
        return {};
    }
    if (approximate || uncertain)
        losses.add(path, `${when}: ninjs does not tell how sure a date is`);
    return {
        [`expected${side}Date`]: when
            .replace(/^Y/, '')
            .replace(/[?~%]$/, '')
            .replace(/(?:-XX)+$/, ''),
    };
}
/** The parts of a story as items that belong to one of `uri`. */
function partsOf$2(story, uri, losses) {
    return [
        ...story.overview.map((point) => pointItem(point, uri)),
        ...story.keyPoints.map((point, index) => keyPointItem(point, `keyPoints[${index}]`, story, uri, losses)),
        ...story.quotes.map((quote, index) => quoteItem(quote, `quotes[${index}]`, uri, losses)),
        ...story.timeline.map((event, index) => eventItem(event, `timeline[${index}]`, uri, losses)),
        ...story.corrections.map((correction, index) => correctionItem(correction, index, uri, losses)),
    ];
}
const html = (value) => [{ role: 'main', contentType: 'application/xhtml+xml', value }];
const plain = (value) => [{ role: 'main', contentType: 'text/plain', value }];
/** Where on the web someone or something can be found. */
const web = (url, handle) => url || handle
    ? {
        contactInfo: [
            ...(url ? [{ type: 'web', value: url }] : []),
            ...(handle ? [{ type: 'social', value: handle }] : []),
        ],
    }
    : {};
function part(rel, type, id, name, uri, passage) {
    const words = passage
        ? Object.entries(passageRoles).flatMap(([name, role]) => {
            const value = passage[name];
            return value ? [{ role, value }] : [];
        })
        : [];
    return { rel, type, name, uri: uriOfPart(uri, id), ...(words.length > 0 && { descriptions: words }) };
}
const pointItem = ({ id, text, passage }, uri) => ({
    ...part('overview', 'component', id, inlineText(text), uri, passage),
    bodies: html(inlineHtml(text)),
});
function keyPointItem(point, path, { sections }, uri, losses) {
    const { id, heading, summary, section, passage } = point;
    if (section && sections.find((each) => each.heading === heading)?.id !== section)
        losses.add(`${path}.section`, 'ninjs does not tell which section a key point sums up');
    return {
        ...part('keyPoint', 'component', id, heading, uri, passage),
        headlines: [{ role: 'main', contentType: 'text/plain', value: heading }],
        bodies: html(inlineHtml(summary)),
    };
}
function quoteItem(quote, path, uri, losses) {
    const { id, kind, text, lang, speaker, said, source, capturedAt, embed, passage } = quote;
    losses.unless(speaker ?? {}, `${path}.speaker.`, {
        role: 'ninjs names people without it',
        image: 'ninjs names people without it',
    });
    if (source?.network)
        losses.add(`${path}.source.network`, 'ninjs does not name a network');
    const captured = capturedAt && dateTime$1(capturedAt);
    if (capturedAt && !captured)
        losses.add(`${path}.capturedAt`, `${capturedAt} is no time of day, which ninjs wants here`);
    return {
        ...part('quote', 'component', id, speaker?.name ?? kind, uri, passage),
        genres: [{ literal: kind }],
        ...(lang && { language: lang }),
        bodies: plain(text),
        ...(speaker && { people: [{ name: speaker.name, rel: 'speaker', ...web(speaker.url, speaker.handle) }] }),
        ...(source &&
            (source.name || source.url) && {
            infoSources: [{ ...(source.name && { name: source.name }), role: 'source', ...web(source.url) }],
        }),
        ...(captured && { versionCreated: captured }),
        ...datesItem(said, undefined, `${path}.said`, losses),
        ...(embed && { associations: [embedItem(embed, uriOfPart(uri, id))] }),
    };
}
function eventItem(event, path, uri, losses) {
    const { id, title, text, when, end, group, media, embed, url, passage } = event;
    const shown = [
        ...(media ? [pictureOf$1(media, `${uriOfPart(uri, id)}-picture`, 'picture')] : []),
        ...(embed ? [embedItem(embed, uriOfPart(uri, id))] : []),
    ];
    losses.unless(event, `${path}.`, {
        status: 'ninjs tells by codes whether an event happened',
        kind: 'ninjs does not tell an era from an event',
        quote: 'ninjs does not name the quote that reports an event',
    });
    return {
        ...part('timelineEvent', 'event', id, title, uri, passage),
        headlines: [{ role: 'main', contentType: 'text/plain', value: title }],
        ...(text && { bodies: html(inlineHtml(text)) }),
        ...datesItem(when, end, `${path}.when`, losses),
        ...(group && { subjects: [{ name: group, rel: 'group' }] }),
        ...(shown.length > 0 && { associations: shown }),
        ...(url && { renditions: [{ name: 'web', href: url, contentType: 'text/html' }] }),
    };
}
function correctionItem({ date, text, affects }, index, uri, losses) {
    if (affects?.length)
        losses.add(`corrections[${index}].affects`, 'ninjs does not name the parts that a correction is of');
    return {
        ...part('correction', 'component', `correction-${index + 1}`, 'correction', uri),
        bodies: plain(text),
        ...datesItem(date, undefined, `corrections[${index}].date`, losses),
    };
}

/** Of IPTC, whose digital source types a story has as well. */
const sourceTypes = 'http://cv.iptc.org/newscodes/digitalsourcetype/';
/**
 * A story as a news item of IPTC ninjs 3.1, valid against its schema. Overview, key points, quotes, timeline and
 * corrections are associated items, told apart by `rel`; the passage that each rests on is a description of role
 * `passage`. Dates less precise than a time of day stand in `eventDetails.dates`, the one place of ninjs that takes them.
 * What ninjs has no place for is in `losses`.
 */
function writeNinjs(story) {
    const losses = new Losses();
    const { id, lang, headline, standfirst, url, publisher, byline, image, status, ai } = story;
    if (story.dir !== textDirection(lang))
        losses.add('dir', 'ninjs follows the language');
    if (story.changes)
        losses.add('changes', 'ninjs does not tell editions apart');
    const uri = uriOf(story);
    const time = (name) => {
        const when = story[name];
        const exact = when && dateTime$1(when);
        if (when && exact === undefined)
            losses.add(name, `${when} is no time of day, which ninjs wants here`);
        else if (when && exact && exact.length !== when.length)
            losses.add(name, 'ninjs tells every time to the second');
        return exact;
    };
    if (ai?.text)
        losses.add('ai.text', 'ninjs tells the digital source type alone');
    if (ai?.reviewed)
        losses.add('ai.reviewed', 'ninjs names who reviewed it, not in which role, when and what');
    for (const [index, { role }] of byline.entries()) {
        if (role)
            losses.add(`byline[${index}].role`, 'ninjs names authors without it');
    }
    const associations = [
        ...(image ? [pictureOf$1(image, uriOfPart(uri, 'image'), 'mainImage')] : []),
        ...partsOf$2(story, uri, losses),
    ];
    const document = {
        standard: { name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json' },
        uri,
        altIds: uri === id ? [] : [{ role: 'story', value: id }],
        type: associations.length ? 'composite' : 'text',
        language: lang,
        pubStatus: status,
        contentCreated: time('published'),
        versionCreated: time('updated'),
        expires: time('expires'),
        digitalSourceType: ai?.source && { uri: ai.source.replace(/^(?!https?:)/, sourceTypes) },
        headlines: [{ role: 'main', contentType: 'text/plain', value: headline }],
        descriptions: standfirst ? [{ role: 'standfirst', contentType: 'text/plain', value: standfirst }] : [],
        by: byline.length
            ? new Intl.ListFormat(wordingLocale(lang), { type: 'conjunction' }).format(byline.map(({ name }) => name))
            : undefined,
        people: [
            ...byline.map(({ name, url: address }) => ({ name, rel: 'author', ...web(address) })),
            ...(ai?.reviewed ? [{ name: ai.reviewed.by, rel: 'reviewer' }] : []),
        ],
        infoSources: publisher ? [{ name: publisher.name, role: 'publisher', ...web(publisher.url) }] : [],
        renditions: url ? [{ name: 'web', href: url, contentType: 'text/html' }] : [],
        bodies: story.sections.length
            ? [{ role: 'main', contentType: 'application/xhtml+xml', value: bodyHtml(story) }]
            : [],
        associations,
    };
    const written = Object.entries(document).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0));
    return { document: Object.fromEntries(written), losses: losses.list() };
}
/** A story's id if it is a URI; otherwise the address of its page, or one made of the id. */
function uriOf({ id, url }) {
    if (/^[a-z][a-z\d+.-]*:[^\s"<>\\^`{|}]+$/i.test(id) && URL.canParse(id))
        return id;
    return url ?? `urn:x-story:${encodeURIComponent(id)}`;
}
function bodyHtml({ sections, quotes }) {
    const said = new Map(quotes.map((quote) => [quote.id, quote]));
    return sections
        .flatMap(({ id, heading, body }) => [
        heading ? `<h2 id="${escapeHtml(id)}">${escapeHtml(heading)}</h2>` : '',
        ...body.map((block) => {
            if (block.type === 'paragraph')
                return `<p>${inlineHtml(block.text)}</p>`;
            if (block.type === 'list')
                return `<ul>${block.items.map((item) => `<li>${inlineHtml(item)}</li>`).join('')}</ul>`;
            if (block.type === 'quote')
                return quoteHtml$1(block.quote, said.get(block.quote));
            const { url, alt, width, height } = block.image;
            const size = width && height ? ` width="${width}" height="${height}"` : '';
            return `<img src="${escapeHtml(url)}" alt="${escapeHtml(alt)}"${size}/>`;
        }),
    ])
        .filter(Boolean)
        .join('\n');
}
function quoteHtml$1(id, quote) {
    if (!quote)
        return '';
    const by = quote.speaker ? `<footer>— ${escapeHtml(quote.speaker.name)}</footer>` : '';
    return `<blockquote id="${escapeHtml(id)}"><p>${escapeHtml(quote.text)}</p>${by}</blockquote>`;
}

/**
 * When an item begins and ends. Of dates under names that ninjs 3.1 does not have, those that mean the same are read, as
 * IPTC’s own samples have them.
 */
function ninjsDates({ eventDetails }, path, losses) {
    if (!isFields(eventDetails))
        return {};
    const at = path ? `${path}.eventDetails` : 'eventDetails';
    const { dates, ...others } = eventDetails;
    losses.others(others, at);
    if (!isFields(dates))
        return {};
    const { startDate, expectedStartDate, estimatedStartDate, endDate, expectedEndDate, estimatedEndDate, ...rest } = dates;
    losses.others(rest, `${at}.dates`);
    const first = (written) => {
        const [found, ...more] = Object.entries(written).filter(([, value]) => isWritten(value));
        for (const [name] of more)
            losses.add(`${at}.dates.${name}`, `${found[0]} was read`);
        return found && isoWhen(textOf(found[1]), `${at}.dates.${found[0]}`, losses);
    };
    losses.others({ estimatedStartDate }, `${at}.dates`, 'read as expectedStartDate');
    losses.others({ estimatedEndDate }, `${at}.dates`, 'read as expectedEndDate');
    const when = first({ startDate, expectedStartDate, estimatedStartDate });
    const end = first({ endDate, expectedEndDate, estimatedEndDate });
    if (end && !when)
        losses.add(`${at}.dates`, 'an end without a start');
    return { ...(when && { when }), ...(when && end && end !== when && { end }) };
}

const isEvent = ({ type, eventDetails }) => type === 'event' || (isFields(eventDetails) && isFields(eventDetails.dates));
/** An event, as an entry of a timeline; undefined if it has no name. */
function eventOf(item, path, within, losses) {
    const { descriptions, subjects, renditions, associations } = item;
    const at = (name) => (path ? `${path}.${name}` : name);
    const read = ['uri', 'type', 'rel', 'name', 'title', 'headlines', 'eventDetails', 'bodies'];
    losses.others(without(item, ...read, 'descriptions', 'subjects', 'renditions', 'associations'), path);
    const title = titleOf(item);
    if (title === '')
        return undefined;
    const group = listOf(subjects).find((each) => isFields(each) && each.rel === 'group');
    const page = listOf(renditions).find((each) => isFields(each) && textOf(each.href) !== '');
    const picture = listOf(associations).find((each) => isFields(each) && each.type === 'picture');
    const asked = listOf(associations).find(isEmbed);
    const others = (list, name, read, reason) => listOf(list).forEach((each, index) => each !== read && each !== asked && losses.add(`${at(name)}[${index}]`, reason));
    others(subjects, 'subjects', group, 'no home in a story');
    others(renditions, 'renditions', page, 'no home in a story');
    others(associations, 'associations', picture, 'an event has one picture');
    const body = inlinesOfBody(item, path, losses);
    const told = listOf(descriptions).filter((each) => isFields(each) && !isPassage(each));
    others(told, 'descriptions', body.length ? undefined : told[0], 'another text was read');
    const text = body.length || !told[0] ? body : inlinesOf(told[0], at('descriptions'), losses);
    const placeOf = (each) => at(`associations[${listOf(associations).indexOf(each)}]`);
    const media = picture && imageOf(picture, placeOf(picture), losses);
    const embed = asked && embedOf(asked, placeOf(asked), losses);
    return {
        ...identify(item, title, within),
        ...ninjsDates(item, path, losses),
        title: title.slice(0, limits.line),
        ...(text.length > 0 && { text }),
        ...(group && textOf(group.name) && { group: textOf(group.name) }),
        ...(media && { media }),
        ...(embed && { embed }),
        ...(page && { url: textOf(page.href) }),
    };
}

/**
 * What an item is called.
 * @throws {Refusal} where neither it nor the caller says
 */
function readHeadline({ headlines, title }, path, context, losses) {
    const written = listOf(headlines).filter(isFields);
    const main = written.find(({ role }) => role === 'main') ?? written[0];
    for (const [index, each] of written.entries()) {
        if (each !== main)
            losses.add(`${path('headlines')}[${index}]`, 'a story has one headline');
    }
    const own = main ? wordsOf(main) : withoutMarkup(textOf(title));
    if (main && textOf(title) && textOf(title) !== own)
        losses.add(path('title'), 'metadata: the headline was read');
    if (context.headline && own)
        losses.add(path(main ? 'headlines' : 'title'), 'another headline was given');
    const headline = context.headline ?? own;
    if (headline === '')
        throw new Refusal('headline-missing', 'it has neither headlines nor a title; give a headline with --headline');
    return headline.slice(0, limits.line);
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
    const begins = opening && fold(inlineText(opening.text).slice(0, 500)).text;
    const start = fold(words).text.slice(0, 60);
    if (begins?.startsWith(start)) {
        losses.add(`${path}[${written.indexOf(first)}]`, 'the text begins with the same words');
        return {};
    }
    return { standfirst: words };
}

const kinds = ['post', 'statement', 'document', 'pull'];
/** A quote as `toNinjs` writes it; undefined if it has no words. */
function quoteOf(item, path, within, losses) {
    const { bodies, people, infoSources, genres, versionCreated, language, associations } = item;
    const read = [
        'associations',
        'bodies',
        'people',
        'infoSources',
        'genres',
        'versionCreated',
        'language',
        'eventDetails',
    ];
    losses.others(without(item, 'uri', 'name', 'rel', 'type', 'descriptions', ...read), path);
    const [body] = listOf(bodies).filter(isFields);
    const [person] = listOf(people).filter(isFields);
    const [source] = listOf(infoSources).filter(isFields);
    const [genre] = listOf(genres).filter(isFields);
    const text = textOf(body?.value);
    if (text === '')
        return undefined;
    const asked = listOf(associations).find(isEmbed);
    listOf(associations).forEach((each, index) => {
        if (each !== asked)
            losses.add(`${path}.associations[${index}]`, 'a quote has no more than one to ask for');
    });
    const { image, ...embed } = (asked && embedOf(asked, `${path}.associations`, losses)) ?? { url: '' };
    if (image)
        losses.add(`${path}.associations`, 'a quote has no picture of what is played');
    const name = textOf(person?.name);
    const { when } = ninjsDates(item, path, losses);
    const captured = isWritten(versionCreated) && isoWhen(textOf(versionCreated), `${path}.versionCreated`, losses);
    const { url: address } = webOf(source?.contactInfo, `${path}.infoSources[0]`, losses);
    const place = { ...(textOf(source?.name) && { name: textOf(source?.name) }), ...(address && { url: address }) };
    return {
        ...identify(item, name || 'quote', within),
        kind: kinds.find((kind) => kind === textOf(genre?.literal)) ?? (name ? 'statement' : 'pull'),
        text,
        ...(textOf(language) && { lang: textOf(language) }),
        ...(name && { speaker: { name, ...webOf(person?.contactInfo, `${path}.people[0]`, losses) } }),
        ...(when && { said: when }),
        ...(source && Object.keys(place).length > 0 && { source: place }),
        ...(captured && { capturedAt: captured }),
        ...(embed.url && { embed }),
    };
}
/** Reads associated items: pictures and events of anyone, and what `toNinjs` makes of a story’s other parts. */
function readParts(associations, path, about, losses) {
    const parts = { picture: {}, overview: [], keyPoints: [], quotes: [], timeline: [], corrections: [] };
    const within = { ...about, ids: new Ids() };
    for (const [index, each] of associations.entries()) {
        const at = `${path}[${index}]`;
        const item = isFields(each) ? each : {};
        const push = (list, read) => {
            if (read)
                list.push(read);
            else
                losses.add(at, 'left out: it lacks what such a part needs');
        };
        if (item.rel === 'overview')
            push(parts.overview, pointOf(item, at, within, losses));
        else if (item.rel === 'keyPoint')
            push(parts.keyPoints, keyPointOf(item, at, within, losses));
        else if (item.rel === 'quote')
            push(parts.quotes, quoteOf(item, at, within, losses));
        else if (item.rel === 'correction')
            push(parts.corrections, correctionOf(item, at, losses));
        else if (item.rel === 'timelineEvent' || isEvent(item))
            push(parts.timeline, eventOf(item, at, within, losses));
        else if (item.type === 'picture' && !parts.picture.image) {
            const image = imageOf(item, at, losses);
            if (image)
                parts.picture = { image };
        }
        else
            losses.add(at, `an associated item has no home in a story: ${textOf(item.name) || textOf(item.uri)}`);
    }
    return parts;
}
const common = ['uri', 'name', 'rel', 'type', 'bodies'];
function pointOf(item, path, within, losses) {
    losses.others(without(item, ...common, 'descriptions'), path);
    const text = inlinesOfBody(item, path, losses);
    return text.length ? { ...identify(item, 'overview', within), text } : undefined;
}
function keyPointOf(item, path, within, losses) {
    losses.others(without(item, ...common, 'descriptions', 'headlines'), path);
    const [headline] = listOf(item.headlines).filter(isFields);
    const heading = headline ? wordsOf(headline) : '';
    const summary = inlinesOfBody(item, path, losses);
    return heading && summary.length ? { ...identify(item, heading, within), heading, summary } : undefined;
}
function correctionOf(item, path, losses) {
    losses.others(without(item, ...common, 'eventDetails'), path);
    const [body] = listOf(item.bodies).filter(isFields);
    const { when: date } = ninjsDates(item, path, losses);
    const text = textOf(body?.value);
    return text && date ? { date, text } : undefined;
}

/** The publisher that the sources of an item name. */
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
    const written = withoutBy(textOf(by));
    if (authors.length > 0 && authors.every(({ name }) => written === '' || written.includes(name)))
        return authors;
    return written ? namesIn(written).map((name) => ({ name: name.slice(0, limits.line) })) : [];
}

const known$1 = [
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
    ...['contentCreated', 'firstCreated', 'embargoedUntil', 'digitalSourceType'],
];
/** One item, and what is associated with it, as a story. */
function readNinjsItem(item, at, context, losses) {
    const { uri, altIds, language, title, headlines, descriptions, bodies, by, people, infoSources } = item;
    const { associations, renditions, eventDetails, pubStatus, expires, digitalSourceType } = item;
    const { versionCreated, contentCreated, firstCreated, embargoedUntil } = item;
    losses.others(without(item, ...known$1), at);
    const path = (name) => (at ? `${at}.${name}` : name);
    const lang = textOf(language) || context.lang;
    if (!lang)
        throw new Refusal('lang-missing', 'it does not tell its language; give it with --lang');
    const headline = readHeadline(item, path, context, losses);
    const parts = readParts(listOf(associations), path('associations'), { lang, main: textOf(uri) }, losses);
    const event = isEvent(item) && !listOf(bodies).length;
    const body = bodyOf(listOf(bodies), path('bodies'), { lang, headline, known: parts.quotes }, losses);
    const when = (value, name) => isWritten(value) ? isoWhen(textOf(value), path(name), losses) : undefined;
    const isEmbargoed = readEmbargo(textOf(embargoedUntil), path('embargoedUntil'), losses);
    if (isWritten(firstCreated) && isWritten(contentCreated))
        losses.add(path('firstCreated'), 'contentCreated was read');
    const published = when(contentCreated ?? firstCreated, contentCreated ? 'contentCreated' : 'firstCreated');
    const document = {
        ...{
            version: 1,
            id: context.id ?? idOf(textOf(uri), listOf(altIds), path, losses) ?? context.name ?? 'story',
            lang,
            headline,
        },
        ...(!event && standfirstOf(listOf(descriptions), path('descriptions'), body.sections, losses)),
        ...readWeb(listOf(renditions), path('renditions'), losses),
        ...readPublisher(listOf(infoSources), path('infoSources'), losses),
        ...(published && { published }),
        ...optional('updated', when(versionCreated, 'versionCreated')),
        ...optional('expires', when(expires, 'expires')),
        ...statusOf(pubStatus, isEmbargoed, path('pubStatus'), losses),
        ...readAi(digitalSourceType, path('digitalSourceType'), losses),
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
const statuses = ['usable', 'withheld', 'canceled'];
/** What readers may be shown: nothing while an embargo lasts, or where the item’s own word for it is not known. */
function statusOf(written, isEmbargoed, path, losses) {
    const word = textOf(isFields(written) ? written.literal : written).toLowerCase();
    const status = statuses.find((each) => word === each || word === `stat:${each}` || word.endsWith(`/${each}`));
    if (isWritten(written) && !status)
        losses.add(path, `no such status: ${word.slice(0, 60)}; taken for withheld`);
    if (status === 'canceled')
        return { status };
    if (isEmbargoed || (isWritten(written) && !status))
        return { status: 'withheld' };
    return status ? { status } : {};
}
/** Tells of an embargo, and whether it lasts; one that names no time lasts until the publisher says otherwise. */
function readEmbargo(until, path, losses) {
    if (until === '')
        return false;
    const isOver = Date.parse(until) <= Date.now();
    losses.add(path, `do not publish before ${until}: a story has no embargo${isOver ? '' : ', and is withheld until its status says otherwise'}`, 'embargo');
    return !isOver;
}
const optional = (name, value) => (value === undefined ? {} : { [name]: value });
/** Which part artificial intelligence had, where it had one. */
function readAi(type, path, losses) {
    const ai = { source: isFields(type) ? textOf(type.uri) || textOf(type.literal) : '' };
    if (v.is(AiSchema, ai))
        return { ai };
    losses.others({ [path]: type }, '', 'a story tells of sources alone that involve AI');
    return {};
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

const contentTypes = {
    ...{ text: 'text/plain', html: 'text/html', xhtml: 'application/xhtml+xml', nitf: 'text/vnd.IPTC.NITF' },
};
/** The fields that ninjs 1 and 2 write all small. */
const capitalised = `representationType firstCreated versionCreated contentCreated embargoedUntil pubStatus copyrightHolder
  copyrightNotice usageTerms edNote contentType charCount wordCount contactInfo eventDetails eventStatus
  plannedCoverageStatus startDate endDate expectedStartDate expectedEndDate expectedDuration plannedCoverage infoSources
  altIds trustIndicators rightsInfo digitalSourceType langId linkedRights encodedRights sizeInBytes aspectRatio videoCodec
  frameRate transportProtocol scanType geoJSON postalCode symbolType exclAudience itemCount`.split(/\s+/);
const newer = new Map([
    ...capitalised.map((name) => [name.toLowerCase(), name]),
    ['embargoed', 'embargoedUntil'],
]);
/** Whether an item says that it is of ninjs 1 or 2, whose rules are others than those of ninjs 3. */
const isOlder = ({ standard }) => isFields(standard) && /^[12](?:\.|$)/.test(textOf(standard.version));
/** A value with the names of ninjs 3 in place of the small ones; what has its newer name as well stays. */
function withNewerNames(value) {
    if (Array.isArray(value))
        return value.map(withNewerNames);
    if (!isFields(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => {
        const modern = newer.get(name);
        return [modern && !(modern in value) ? modern : name, withNewerNames(each)];
    }));
}
/**
 * An item of ninjs 1, whose fields have other names, as one of ninjs 3: `headline`, `byline`, `body_…`,
 * `description_…`, and records of associations and renditions where ninjs 3 has lists. What has its newer name stays.
 */
function withNewerFields(item) {
    const { headline, byline, associations, renditions, ...rest } = item;
    const parts = (prefix) => Object.entries(rest).flatMap(([name, value]) => name.startsWith(prefix) && typeof value === 'string'
        ? [{ role: name.slice(prefix.length), contentType: contentTypes[name.slice(prefix.length)], value }]
        : []);
    const [bodies, descriptions] = [parts('body_'), parts('description_')];
    const others = Object.entries(rest).filter(([name, value]) => !/^(?:body|description)_/.test(name) || typeof value !== 'string');
    return {
        ...(typeof headline === 'string' && { headlines: [{ value: headline }] }),
        ...(typeof byline === 'string' && { by: byline }),
        ...(bodies.length > 0 && { bodies }),
        ...(descriptions.length > 0 && { descriptions }),
        ...(associations !== undefined && { associations: named(associations, withNewerFields) }),
        ...(renditions !== undefined && { renditions: named(renditions) }),
        ...Object.fromEntries(others),
    };
}
function named(records, read = (item) => item) {
    if (Array.isArray(records))
        return records.map((each) => (isFields(each) ? read(each) : each));
    if (!isFields(records))
        return records;
    return Object.entries(records).map(([name, each]) => (isFields(each) ? { name, ...read(each) } : each));
}

const text = v.string('a text should stand here');
const number = v.number('a number should stand here');
const whole$1 = v.pipe(number, v.integer('a whole number should stand here'));
const uri = v.pipe(text, v.check(isUri, 'no complete address (URI), such as https://example.org/item or urn:example:item'));
const dateTime = v.pipe(text, v.regex(/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)$/i, 'no date with a time of day and its zone, such as 2031-03-01T09:30:00Z'));
const someDate = v.pipe(text, v.regex(/^-?(?:[1-9]\d*)?\d{4}(?:-(?:1[0-2]|0[1-9])(?:-(?:3[01]|0[1-9]|[12]\d)(?:T(?:2[0-3]|[01]\d):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:2[0-3]|[01]\d):[0-5]\d)?)?)?)?$/, 'no year, month, day or time, such as 2031, 2031-03, 2031-03-01 or 2031-03-01T09:30:00Z'));
function isUri(written) {
    return /^[a-z][a-z\d+.-]*:[^\s"<>\\^`{|}]+$/i.test(written) && !/%(?![\da-f]{2})/i.test(written);
}
const object = v.custom(isFields, 'a record should stand here');
/** A record with these fields and no others, all of them optional but for those that are `required`. */
const record = (entries, ...required) => v.pipe(object, v.strictObject(Object.fromEntries(Object.entries(entries).map(([name, schema]) => [
    name,
    required.includes(name) ? schema : v.optional(schema),
])), ({ expected }) => (expected === 'never' ? 'ninjs has no such field' : 'missing')));
const list = (entry) => v.array(entry, 'a list should stand here');
const either = (one, other) => (fields) => Object.hasOwn(fields, one) !== Object.hasOwn(fields, other);
const oneOf = (entries, one, other) => v.pipe(record(entries), v.check(either(one, other), `one of ${one} and ${other} should stand here`));
const choice = (...values) => v.picklist(values, `one of ${values.join(', ')} should stand here`);
const newsType = choice('text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component', 'event', 'planning');
const pubStatus = choice('usable', 'withheld', 'canceled');
const urgency = v.pipe(whole$1, v.minValue(1, 'at least 1'), v.maxValue(9, 'at most 9'));
const percent = v.pipe(whole$1, v.minValue(0, 'at least 0'), v.maxValue(100, 'at most 100'));
const contactInfo = list(oneOf({
    ...{ type: text, role: text, lang: text, name: text, value: text },
    address: record({ lines: list(text), locality: text, area: text, postalCode: text, country: text }),
}, 'value', 'address'));
const concept = { name: text, rel: text, uri, literal: text };
const organisation = record({
    ...concept,
    symbols: list(record({ exchange: text, symbolType: uri, symbol: text })),
    contactInfo,
});
const rendition = record({
    ...{
        name: text,
        href: uri,
        contentType: text,
        title: text,
        width: whole$1,
        height: whole$1,
        sizeInBytes: whole$1,
    },
    ...{ duration: number, format: text, aspectRatio: text, videoCodec: text, frameRate: number },
    ...{ poi: record({ x: whole$1, y: whole$1 }), transportProtocol: text },
    ...{ scanType: choice('progressive', 'interlaced'), bitrate: text },
}, 'name');
const dates = v.pipe(record({
    ...{ startDate: dateTime, endDate: dateTime, expectedStartDate: someDate, expectedEndDate: someDate },
    expectedDuration: text,
    recurrence: record({
        // The published schema wants it to be a list and a text at once.
        recurrenceDates: v.never('the schema of ninjs lets nothing stand here'),
        recurrenceRules: list(record({
            frequency: choice('secondly', 'minutely', 'hourly', 'daily', 'weekly', 'monthly', 'yearly'),
            ...{ interval: whole$1, until: dateTime, count: whole$1 },
        })),
    }),
}), v.check((fields) => either('startDate', 'expectedStartDate')(fields) || either('endDate', 'expectedEndDate')(fields), 'one of startDate and expectedStartDate should stand here, or one of endDate and expectedEndDate'));
const words = (more = {}) => list(record({ role: text, contentType: text, ...more, value: text }, 'value'));
const itemFields = {
    ...{ uri, type: newsType, representationType: choice('full', 'partial'), profile: text, version: text },
    ...{ firstCreated: dateTime, versionCreated: dateTime, contentCreated: dateTime, embargoedUntil: dateTime },
    ...{ pubStatus, urgency, copyrightHolder: text, copyrightNotice: text, usageTerms: text, edNote: text },
    ...{
        language: text,
        descriptions: words(),
        bodies: words({ charCount: whole$1, wordCount: whole$1 }),
        headlines: words(),
    },
    people: list(record({ ...concept, contactInfo })),
    organisations: list(organisation),
    places: list(record({ ...concept, contactInfo, geoJSON: object })),
    subjects: list(record({ ...concept, creator: text, relevance: percent, confidence: percent })),
    events: list(record({ id: text, ...concept })),
    eventDetails: record({ eventStatus: uri, plannedCoverageStatus: uri, dates, organiser: organisation }),
    plannedCoverage: list(record({
        ...{ uri, title: text, pubStatus, type: newsType, dates, edNote: text, urgency, language: text },
        commissioned: record({ by: text, on: dateTime, references: list(record({ name: text, value: text })) }),
        audiences: list(record({ audience: text, significance: whole$1 })),
        ...{ exclAudience: list(text), itemCount: record({ rangeFrom: whole$1, rangeTo: whole$1 }), wordCount: whole$1 },
        renditions: list(rendition),
    })),
    objects: list(record(concept)),
    infoSources: list(record({ name: text, role: text, uri, literal: text, contactInfo })),
    ...{ title: text, by: text, slugline: text, located: text, renditions: list(rendition) },
    associations: list(v.lazy(() => association)),
    altIds: list(record({ role: text, value: text })),
    trustIndicators: list(record({ role: uri, title: text, href: uri })),
    standard: record({ name: text, version: text, schema: uri }),
    genres: list(record({ name: text, uri: text, literal: text })),
    expires: dateTime,
    rightsInfo: oneOf({ langId: uri, linkedRights: uri, encodedRights: text }, 'linkedRights', 'encodedRights'),
    digitalSourceType: record({ name: text, uri, literal: text }),
};
const association = record({ ...itemFields, name: text, rel: text }, 'name', 'uri');
const item = record(itemFields, 'uri');
/** Where an item is not as ninjs 3.1 wants it, and how. `path` is where the item stands. */
function ninjsFaults(data, path = '') {
    const { issues = [] } = v.safeParse(item, data);
    return issues.map(({ path: keys = [], message }) => {
        const inner = fieldOf(keys.map(({ key }) => key));
        return {
            path: path && inner && !inner.startsWith('[') ? `${path}.${inner}` : path + inner,
            reason: message,
        };
    });
}

/** Of many faults, so many are told where they are the reason to read nothing. */
const mostTold = 5;
/** Whether data has the looks of a ninjs item, of version 1 to 3, or of a list of them. */
function isNinjs(data) {
    if (Array.isArray(data))
        return data.length > 0 && data.every(isNinjs);
    if (!isFields(data) || '@context' in data || '@type' in data)
        return false;
    const marks = [
        'headlines',
        'bodies',
        'descriptions',
        'headline',
        'eventDetails',
        'versionCreated',
        'pubStatus',
        'pubstatus',
        'versioncreated',
    ];
    return (typeof data.uri === 'string' &&
        (isFields(data.standard) || ['type', 'title', ...marks].some((name) => name in data)));
}
/**
 * A news item of IPTC ninjs 3.x as a story: headlines, descriptions and bodies → headline, standfirst and sections;
 * an event → a timeline entry; associations → picture, events, and the parts that `toNinjs` writes. Whatever has no home
 * in a story is in `losses`; `parseStory` is still to check the document. Names that ninjs 1 and 2 write small are those
 * of ninjs 3.
 *
 * An item that breaks the rules of ninjs 3.1 is refused. With `lenient` it is read as far as it can be, each broken
 * rule is in `losses`, items of ninjs 1 are understood, and a list of events is one timeline; so is an item that says it is of
 * ninjs 1 or 2.
 * @throws {Refusal}
 */
function readNinjs(data, { lenient = false, ...context } = {}) {
    refuseDepth(data);
    const items = (Array.isArray(data) ? data : [data]).map(withNewerNames);
    if (items.length === 0 || !items.every((item) => isFields(item) && isNinjs({ uri: '', ...item }))) {
        throw new Refusal('format', 'this is not ninjs, which has a "uri" and "headlines", "bodies" or "eventDetails"');
    }
    const faults = items.flatMap((item, index) => ninjsFaults(item, Array.isArray(data) ? `[${index}]` : ''));
    if (Array.isArray(data))
        faults.unshift({ path: '', reason: 'a list of items, where ninjs has one' });
    const hasOtherRules = !Array.isArray(data) && items.some((item) => isOlder(item));
    if (faults.length > 0 && !lenient && !hasOtherRules)
        throw new Refusal('format', refusal(faults));
    const losses = new Losses();
    for (const { path, reason } of faults)
        losses.add(path || 'item', `not as ninjs 3.1 wants it: ${reason}`);
    const read = items.map((item) => withNewerFields(item));
    const document = read.length === 1
        ? readNinjsItem(read[0], Array.isArray(data) ? '[0]' : '', context, losses)
        : readEvents(read, context, losses);
    placePassages(document);
    return { document, losses: losses.list() };
}
function refusal(faults) {
    const told = faults.slice(0, mostTold).map(({ path, reason }) => (path ? `${path}: ${reason}` : reason));
    const more = faults.length > mostTold ? `; and ${faults.length - mostTold} more` : '';
    return `it breaks the rules of ninjs 3.1, and --lenient reads it all the same: ${told.join('; ')}${more}`;
}
/** A list of items that are events, as one timeline. */
function readEvents(items, { id, name, lang, headline }, losses) {
    const language = items.map((item) => textOf(item.language)).find(Boolean) ?? lang;
    if (!language)
        throw new Refusal('lang-missing', 'it does not tell its language; give it with --lang');
    if (!headline)
        throw new Refusal('headline-missing', 'a list of items has no headline; give one with --headline');
    const ids = new Ids();
    const timeline = items.flatMap((item, index) => {
        const path = `[${index}]`;
        losses.others({ uri: item.uri }, path, 'an entry of a timeline is named by its words');
        if (isEvent(item))
            return eventOf(item, path, { main: '', ids }, losses) ?? [];
        losses.add(path, 'left out: it is no event');
        return [];
    });
    return { version: 1, id: id ?? name ?? 'timeline', lang: language, headline, timeline };
}

const fixed = /^(?:Z|[+-]\d\d:\d\d)$/;
/** Whether a zone is `Z`, an offset such as `+02:00`, or a name such as `Europe/Berlin`. */
function isZone(zone) {
    if (fixed.test(zone))
        return true;
    try {
        return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
    }
    catch {
        return false;
    }
}
/**
 * How far a zone was ahead of UTC at a time, as EDTF writes it: `Z`, `+02:00`. Undefined where its clocks were not set
 * to whole minutes, as before there were zones.
 */
function offsetAt(zone, [year, month, day, hour, minute]) {
    if (fixed.test(zone))
        return /^[+-]00:00$/.test(zone) ? 'Z' : zone;
    const asUtc = Date.UTC(year, month - 1, day, hour, minute);
    const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
    let offset = 0;
    // The offset depends on the time, and the time in UTC on the offset: asked twice, it is right but for the hour of a change.
    for (let round = 0; round < 2; round++) {
        const name = format.formatToParts(asUtc - offset * 60_000).find(({ type }) => type === 'timeZoneName')?.value ?? '';
        const [match, sign, hours = '0', minutes = '0'] = /^GMT(?:([+-])(\d\d):(\d\d))?$/.exec(name) ?? [];
        if (match === undefined)
            return undefined;
        offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
    }
    if (offset === 0)
        return 'Z';
    const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map((part) => String(part).padStart(2, '0'));
    return `${offset < 0 ? '-' : '+'}${hours}:${minutes}`;
}

const clock = /(?:^|[\sT]+)(\d{1,2})(?:[:.h](\d\d))?(?:[:.](\d\d))?\s*(?:([ap])\.?m\.?|uhr|h)?\s*$/i;
const iso = /^(-?\d{1,15})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;
const slashed = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/;
const monthAndYear = /^(\d{1,2})\/(\d{4})$/;
/** A time of day such as “9:30”, “9.30 pm” or “9:30:15”; undefined where it is none. */
function clockParts(text) {
    const [match, hour = '', minute, second, half] = clock.exec(text) ?? [];
    if (match === undefined || match.trim() !== text.trim())
        return undefined;
    const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour);
    return { hour: String(hours), ...(minute && { minute }), ...(second && { second }) };
}
/**
 * The parts of a date that is one text: 2031-03-01, 3/1/2031 with the month first as TimelineJS has it, “March 1, 2031”,
 * each with a time of day behind it or without. Undefined where it is none.
 * @param dayFirst of 1/3/2031 the day stands first
 */
function writtenParts(text, lang, { dayFirst = false } = {}) {
    const [whole, time] = [
        text.trim(),
        /[\sT]\d{1,2}(?:[:.h]\d\d){1,2}\s*(?:[ap]\.?m\.?)?$/i.exec(text.trim()),
    ];
    const day = time ? whole.slice(0, time.index) : whole;
    const clocked = time ? clockParts(time[0].replace(/^T/, '')) : {};
    const [, year, month, date] = iso.exec(day) ?? [];
    if (year)
        return { year, ...(month && { month }), ...(date && { day: date }), ...clocked };
    const [, first, second, inYear] = slashed.exec(day) ?? [];
    // With dots no country writes the month first.
    if (first && second && inYear)
        return dayFirst || day.includes('.') || Number(first) > 12
            ? { year: inYear, month: second, day: first, ...clocked }
            : { year: inYear, month: first, day: second, ...clocked };
    const [, ofMonth, ofYear] = monthAndYear.exec(day) ?? [];
    if (ofMonth && ofYear)
        return { year: ofYear, month: ofMonth };
    const when = isoWhen(day, '', new Losses(), lang) ?? isoWhen(day, '', new Losses());
    const [, ...named] = iso.exec(when ?? '') ?? [];
    return named[0]
        ? { year: named[0], ...(named[1] && { month: named[1] }), ...(named[2] && { day: named[2] }), ...clocked }
        : undefined;
}
/** Whether dates such as 13/3/2031 among those of a sheet tell that its days stand first. */
const isDayFirst = (dates) => dates.some((date) => {
    const [, first, second] = /^(\d{1,2})\/(\d{1,2})\/\d{4}/.exec(date.trim()) ?? [];
    return Number(first) > 12 && Number(second) <= 12;
});
/** Whether a date may be read in two ways: 3/1/2031. */
const isAmbiguous = (date) => {
    const [, first, second] = /^(\d{1,2})\/(\d{1,2})\/\d{4}/.exec(date.trim()) ?? [];
    return first !== undefined && Number(first) <= 12 && Number(second) <= 12 && first !== second;
};

/**
 * A date of TimelineJS in EDTF. Its parts are numbers or texts of numbers; one that is missing or empty says how precise
 * the date is. A negative year is one before Christ, which EDTF counts from 0: -44 is `-0043`. A time of day has no zone,
 * so it is lost unless `zone` tells it. A month may be named in `lang` or in English, and all of it written as one text.
 */
function timelineJsDate(date, path, losses, { zone, lang = 'en' } = {}) {
    const parts = partsOf$1(isFields(date) ? date : (writtenParts(textOf(date), lang) ?? { date }), lang);
    const { year, month, day } = parts;
    const when = year === undefined ? undefined : edtf(year, month, day);
    const isLong = when?.startsWith('Y');
    if (isLong && month)
        losses.add(`${path}.month`, 'a year of more than four digits has no months');
    if (day && (isLong || !month))
        losses.add(`${path}.day`, 'a day without its month');
    const time = when && day && month && !isLong && isWhen(when) ? timeOf(parts, zone) : undefined;
    for (const name of Object.keys(parts)) {
        if (['year', 'month', 'day'].includes(name) || (time && name !== 'millisecond' && isTime(name)))
            continue;
        losses.add(`${path}.${name}`, isTime(name) ? whyNoTime(name, parts, zone) : 'no home in a date');
    }
    if (when !== undefined && isWhen(when + (time ?? '')))
        return when + (time ?? '');
    losses.add(path, `no such date: ${JSON.stringify(parts).slice(0, 200)}`, 'no-such-date');
    return undefined;
}
function partsOf$1(date, lang) {
    const parts = Object.fromEntries(Object.entries(date).flatMap(([name, value]) => {
        const text = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '';
        return text === '' ? [] : [[name, text]];
    }));
    const month = parts.month && monthNumber(parts.month, lang);
    return month ? { ...parts, month } : parts;
}
/** The number of a month that is named, such as “March” or “Mar.”. */
function monthNumber(name, lang) {
    const small = name.toLowerCase();
    const known = [lang, 'en']
        .map(monthNames)
        .map((names) => names.get(small) ?? names.get(small.replace(/\.$/, '')));
    return known.find((each) => each !== undefined)?.toString();
}
const isTime = (name) => ['hour', 'minute', 'second', 'millisecond'].includes(name);
const whyNoTime = (name, { minute }, zone) => name === 'millisecond' && zone
    ? 'parts of a second'
    : zone && !minute
        ? 'a time of day without its minutes'
        : 'a time of day without its zone';
function edtf(year, month, day) {
    if (!/^-?\d{1,15}$/.test(year) || Number(year) === 0)
        return undefined;
    const counted = Number(year) < 0 ? Number(year) + 1 : Number(year);
    if (Math.abs(counted) > 9999)
        return `Y${counted}`;
    const padded = `${counted < 0 ? '-' : ''}${String(Math.abs(counted)).padStart(4, '0')}`;
    return [padded, ...(month ? [month, ...(day ? [day] : [])] : []).map((part) => part.padStart(2, '0'))].join('-');
}
function timeOf({ year, month, day, hour, minute, second }, zone) {
    if (!zone || !hour || !minute)
        return undefined;
    const offset = offsetAt(zone, [Number(year), Number(month), Number(day), Number(hour), Number(minute)]);
    return (offset &&
        `T${[hour, minute, ...(second ? [second] : [])].map((part) => part.padStart(2, '0')).join(':')}${offset}`);
}

/** Whether something that can be asked for is at an address: what a provider plays, or a post. Everything else is a link. */
const isAskedFor = (address) => playerOf(address) !== undefined || networkOf(address) !== undefined;
/**
 * What a reader can ask for of what TimelineJS would embed. Undefined for a link without words of its own, and for what is not
 * encrypted where no provider would have it so; both are told, and so is a site that is not framed.
 */
function readEmbed({ address, title, credit, thumbnail }, path, losses) {
    const encrypted = address.replace(/^http:/, 'https:');
    const at = isAskedFor(encrypted) ? encrypted : address;
    const url = plainAddress(at)?.href;
    if (at !== address)
        losses.add(`${path}.url`, 'read as an encrypted address (https)');
    if (!playerOf(at)) {
        const { host } = new URL(at);
        losses.add(`${path}.url`, `kept as a link: ${host || 'it'} is none of those whose players are framed`);
    }
    if (!url || !(isAskedFor(url) || title || credit))
        return undefined;
    const image = pictureOf(thumbnail, path, losses);
    return {
        url,
        ...(title && { title: inOneLine(title, `${path}.caption`, losses) }),
        ...(credit && { credit: inOneLine(credit, `${path}.credit`, losses) }),
        ...(image && { image }),
    };
}
function pictureOf(thumbnail, path, losses) {
    if (!thumbnail)
        return undefined;
    const url = linkUrl(thumbnail.replace(/^\/\//, 'https://'));
    if (url && !isProvidersPicture(url))
        return { url, alt: '' };
    const reason = url ? 'on a site of a provider, who would hear of each reader' : 'no address of a picture';
    losses.add(`${path}.thumbnail`, reason);
    return undefined;
}
/** A title or a credit, of the length that one may have. */
function inOneLine(words, path, losses) {
    if (words.length > limits.line)
        losses.add(path, `cut after ${limits.line} signs`);
    return words.slice(0, limits.line);
}

/**
 * A picture stays one, a block quote that names its speaker is a quote; what else TimelineJS would embed from another site is what
 * a reader can ask for, or a link to it where its site is not one that is framed.
 */
function readMedia(media, path, within) {
    const { losses } = within;
    const { url, alt, caption, credit, link, thumbnail, ...rest } = media;
    losses.others(rest, path);
    const words = (html, name) => {
        const inlines = htmlInlines(textOf(html), (reason) => losses.add(`${path}.${name}`, reason));
        if (inlines.some((inline) => typeof inline !== 'string'))
            losses.add(`${path}.${name}`, 'its marks and links');
        return inlineText(inlines);
    };
    const written = textOf(url);
    if (written.startsWith('<blockquote')) {
        losses.others({ alt, caption, credit, link, thumbnail }, path, 'a quote has a speaker and no more');
        return readQuote(written, path, within);
    }
    const [, embedded] = /^<iframe[^>]*\ssrc=["']([^"']+)/i.exec(written) ?? [];
    const address = linkUrl((embedded ?? written).replace(/^\/\//, 'https://'));
    const isImage = address !== undefined && /\.(?:avif|gif|jpe?g|png|svg|webp)$/i.test(new URL(address).pathname);
    if (isWritten(url) && address === undefined)
        losses.add(`${path}.url`, 'not the address of anything on the web');
    const leads = linkUrl(textOf(link));
    if (!leads)
        losses.others({ link }, path, 'not the address of anything on the web');
    if (!isImage) {
        const [title, by] = [words(caption, 'caption'), words(credit, 'credit')];
        losses.others({ alt }, path, 'what is played has words that all read: its caption');
        const embed = address && readEmbed({ address, title, credit: by, thumbnail: textOf(thumbnail) }, path, losses);
        if (!embed)
            losses.others({ caption, credit, link, thumbnail }, path, 'nothing that it could belong to');
        if (!embed)
            return address ? { url: address } : {};
        return { embed, ...(leads && leads !== embed.url && { url: leads }) };
    }
    losses.others({ thumbnail }, path, 'the picture itself is shown');
    // An attribute, not HTML.
    const shown = textOf(alt).replace(/\s+/g, ' ');
    const said = words(caption, 'caption');
    if (shown && said)
        losses.add(`${path}.caption`, 'a picture has no caption beside its alternative text');
    if (!shown && said)
        losses.add(`${path}.caption`, 'taken for the alternative text, which is missing');
    if (!shown && !said)
        losses.add(`${path}.alt`, 'missing: write what the picture shows');
    const by = words(credit, 'credit');
    return {
        media: { url: address, alt: shown || said, ...(by && { credit: by.slice(0, limits.line) }) },
        ...(leads && { url: leads }),
    };
}
function readQuote(html, path, { losses, lang, quotes }) {
    const onLoss = (reason) => losses.add(`${path}.url`, reason);
    const block = htmlBlocks(html, { onLoss }).find(({ kind }) => kind === 'quote');
    const read = block?.kind === 'quote' ? readHtmlQuote(block, lang) : undefined;
    const quote = read && toQuote(read, `quote-${quotes.length + 1}`);
    if (!quote) {
        onLoss(read?.network ? untoldPost(read) : 'left out: a quote that does not say whose words it holds');
        return read?.url ? { url: read.url } : {};
    }
    quotes.push(quote);
    return { quote: quote.id };
}

/** Whether data has the looks of a TimelineJS document, of version 2 or 3. */
const isTimelineJs = (data) => isFields(data) &&
    // An item of ninjs has a list of that name too.
    !('standard' in data || 'uri' in data) &&
    (Array.isArray(data.events) || isFields(data.timeline));
/**
 * A TimelineJS 3 document as a story that is a timeline: title slide → headline and standfirst, events and eras →
 * entries. HTML is reduced to marks and links. Whatever has no home in a story is in `losses`; `parseStory` is still to
 * check the document.
 * @throws {Refusal} where it is no such document, or one of TimelineJS 2
 */
function readTimelineJs(data, { id, name, lang, headline, zone }) {
    refuseDepth(data);
    if (isFields(data) && isFields(data.timeline)) {
        throw new Refusal('format', 'this is TimelineJS 2, {"timeline": {…}}; convert it to TimelineJS 3 first, which has "events" at the top');
    }
    if (!isFields(data) || !Array.isArray(data.events)) {
        throw new Refusal('format', 'this is not TimelineJS, which has a list "events" at the top');
    }
    if (!lang)
        throw new Refusal('lang-missing', 'it does not tell its language; give it with --lang');
    const losses = new Losses();
    const within = { losses, zone, lang, quotes: [] };
    const { title, eras, events: slides, ...rest } = data;
    const events = listOf(slides);
    losses.others(rest, '');
    const head = isFields(title) ? readSlide(title, 'title', within) : undefined;
    const bands = listOf(eras);
    const ids = new SlideIds([...events, ...bands], losses);
    const entries = events.flatMap((event, index) => toEvent(event, `events[${index}]`, ids, within));
    const spans = bands.flatMap((era, index) => toEvent(era, `eras[${index}]`, ids, within).map((entry) => ({ ...entry, kind: 'era' })));
    const words = headline ?? head?.title ?? '';
    if (words === '')
        throw new Refusal('headline-missing', 'its title slide has no headline; give one with --headline');
    if (headline !== undefined && head?.title)
        losses.add('title.text.headline', 'another headline was given');
    if (head?.when)
        losses.add('title.start_date', 'a headline has no date');
    const standfirst = head?.text && inlineText(head.text);
    // What is shown beside a headline, or where a picture is from, is not where the article is.
    if (head?.embed)
        losses.add('title.media', `a headline has nothing to play beside it: ${head.embed.url}`);
    if (head?.url)
        losses.add('title.media', `it leads elsewhere than to the article: ${head.url}`);
    if (head?.text?.some((inline) => typeof inline !== 'string'))
        losses.add('title.text.text', 'its marks and links: a standfirst is plain text');
    const document = {
        ...{ version: 1, id: id ?? name ?? 'timeline', lang, headline: words.slice(0, limits.line) },
        ...(standfirst && { standfirst }),
        ...(head?.media && { image: head.media }),
        quotes: within.quotes,
        timeline: [...entries, ...spans],
    };
    return { document, losses: losses.list() };
}
/** The ids of slides: their own, unless an earlier one has it, and made of their words where they have none. */
class SlideIds {
    #taken = new Set();
    #made;
    #losses;
    constructor(slides, losses) {
        this.#made = new Ids(slides.map((slide) => (isFields(slide) ? textOf(slide.unique_id) : undefined)));
        this.#losses = losses;
    }
    of(slide, title, path) {
        const own = textOf(slide.unique_id);
        if (own && !this.#taken.has(own)) {
            this.#taken.add(own);
            return own;
        }
        const made = this.#made.make(title, 'event');
        if (own)
            this.#losses.add(`${path}.unique_id`, `an earlier slide is “${own}” too; this one is “${made}”`);
        return made;
    }
}
function toEvent(event, path, ids, within) {
    const { losses } = within;
    if (!isFields(event)) {
        losses.add(path, 'not a slide');
        return [];
    }
    const slide = readSlide(event, path, within);
    const title = slide.title || inlineText(slide.text ?? []).slice(0, limits.line);
    if (title === '') {
        losses.add(path, 'left out: it has neither a headline nor a text');
        return [];
    }
    return [{ ...slide, id: ids.of(event, title, path), title }];
}
function readSlide(slide, path, within) {
    const { losses, zone, lang } = within;
    const { start_date: start, end_date: end, text, media: shown, group, tag, unique_id: _, ...rest } = slide;
    losses.others(rest, path);
    const { headline, text: body, ...others } = isFields(text) ? text : {};
    losses.others(others, `${path}.text`);
    const inlines = (html, name) => htmlInlines(textOf(html), (reason) => losses.add(`${path}.${name}`, reason));
    // Sheets of older versions have a tag for what is a group now.
    const named = textOf(group) || textOf(tag);
    if (textOf(group))
        losses.others({ tag }, path, 'the group was read');
    const media = typeof shown === 'string' ? { url: shown } : shown;
    const title = inlines(headline, 'text.headline');
    if (title.some((inline) => typeof inline !== 'string'))
        losses.add(`${path}.text.headline`, 'its marks and links: a title is plain text');
    const told = inlines(body, 'text.text');
    const date = (written, name) => isWritten(written) ? timelineJsDate(written, `${path}.${name}`, losses, { zone, lang }) : undefined;
    const when = date(start, 'start_date');
    const until = date(end, 'end_date');
    if (until && !when)
        losses.add(`${path}.end_date`, 'an end without a start');
    return {
        title: inlineText(title),
        ...(told.length > 0 && { text: told }),
        ...(when && { when }),
        ...(when && until && until !== when && { end: until }),
        ...(named && { group: named }),
        ...(isFields(media) && readMedia(media, `${path}.media`, within)),
    };
}

/** More than a timeline has. */
const most = { rows: 20_000, columns: 200 };
/**
 * A sheet for TimelineJS, saved as CSV, as a story: see `fromTimelineJs`. Rows of type `title` and `era` are told apart;
 * losses are told by row and column, the first row being that of the column’s names.
 * @throws {Refusal} where it is no such sheet
 */
function readTimelineJsCsv(text, context) {
    if (!isTimelineJsCsv(text)) {
        throw new Refusal('format', 'this is no TimelineJS sheet, whose first row names the columns Year and Headline');
    }
    const sheet = withoutHint(text);
    const { data, errors } = Papa.parse(sheet, { delimiter: delimiterOf(sheet), preview: most.rows + 1 });
    const [fault] = errors;
    if (fault)
        throw new Refusal('format', `row ${(fault.row ?? 0) + 1} is not CSV: ${fault.message}`);
    const [header = [], ...rows] = data;
    if (data.length > most.rows)
        throw new Refusal('format', `it has more than ${most.rows} rows; make several sheets of it`);
    if (data.some(({ length }) => length > most.columns))
        throw new Refusal('format', `it has more than ${most.columns} columns`);
    const names = header.map(nameOf);
    const slides = { title: undefined, events: [], eras: [] };
    const places = new Map();
    const dated = rows.map((cells) => ['startdate', 'enddate'].flatMap((name) => cells[names.indexOf(name)] ?? []));
    const order = { lang: context.lang ?? 'en', dayFirst: isDayFirst(dated.flat()) };
    const unsure = dated.flatMap((dates, index) => dates.filter(isAmbiguous).map((date) => ({
        path: `row ${index + 2}.date`,
        reason: `${date.trim()}: taken for ${order.dayFirst ? 'day/month, as other rows have it' : 'month/day, as TimelineJS has it'}`,
    })));
    for (const [index, cells] of rows.entries()) {
        if (cells.every((cell) => cell.trim() === ''))
            continue;
        const row = Object.fromEntries(cells.map((cell, column) => [names[column] || `column ${column + 1}`, cell]));
        const slide = slideOf$1(row, order);
        const type = row.type?.trim().toLowerCase();
        const kind = type === 'era' ? 'eras' : type === 'title' && !slides.title ? 'title' : 'events';
        if (kind === 'title')
            slides.title = slide;
        else
            slides[kind].push(slide);
        places.set(kind === 'title' ? kind : `${kind}[${slides[kind].length - 1}]`, `row ${index + 2}`);
    }
    const { document, losses } = readTimelineJs(slides, context);
    const inRow = (path) => path.replace(/^(?:title|events\[\d+\]|eras\[\d+\])/, (place) => places.get(place) ?? place);
    return { document, losses: [...losses.map((loss) => ({ ...loss, path: inRow(loss.path) })), ...unsure] };
}
/** Which of the signs between columns a sheet has, as its first line shows. */
function delimiterOf(sheet) {
    const [first = ''] = sheet.split(/[\r\n]/, 1);
    const [frequent] = [',', ';', '\t'].sort((a, b) => first.split(b).length - first.split(a).length);
    return frequent;
}
/** `End Year` and `endyear` are one column. */
const nameOf = (header) => header.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const known = [
    ...['year', 'month', 'day', 'time', 'endyear', 'endmonth', 'endday', 'endtime', 'startdate', 'enddate'],
    ...['displaydate', 'headline', 'text', 'media', 'mediacredit', 'mediacaption', 'mediathumbnail', 'type'],
    ...['group', 'tag', 'background', 'alttext', 'alt', 'mediaalt', 'mediaalttext'],
];
function slideOf$1(row, order) {
    const others = Object.entries(row).filter(([name, value]) => !known.includes(name) && typeof value === 'string');
    const start = {
        ...dateOf(row.startdate, order),
        ...withoutEmpty({ year: whole(row.year), month: whole(row.month), day: whole(row.day) }),
        ...clockOf(row.time),
    };
    const end = {
        ...dateOf(row.enddate, order),
        ...withoutEmpty({ year: whole(row.endyear), month: whole(row.endmonth), day: whole(row.endday) }),
        ...clockOf(row.endtime),
    };
    return {
        ...(Object.keys(start).length && { start_date: start }),
        ...(Object.keys(end).length && { end_date: end }),
        display_date: row.displaydate,
        text: { headline: row.headline, text: row.text },
        media: {
            url: row.media,
            alt: row.alttext ?? row.mediaalttext ?? row.mediaalt ?? row.alt,
            credit: row.mediacredit,
            caption: row.mediacaption,
            thumbnail: row.mediathumbnail,
        },
        group: row.group,
        tag: row.tag,
        background: row.background,
        ...Object.fromEntries(others),
    };
}
/** Spreadsheets write 1,066 for the year 1066. */
const whole = (text = '') => text.replace(/[\s,]+/g, '');
const withoutEmpty = (parts) => Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== ''));
function dateOf(text = '', { lang, dayFirst }) {
    if (text.trim() === '')
        return {};
    return writtenParts(text, lang, { dayFirst }) ?? { year: text.trim() };
}
function clockOf(text = '') {
    return text.trim() === '' ? {} : (clockParts(text) ?? { hour: text.trim() });
}

/** The one thing that a slide shows: what is played elsewhere, a picture, an address, or the quote that reports the event. */
function mediaOf({ media, embed, url }, quote, path, losses) {
    if (quote && (media ?? embed ?? url))
        losses.add(`${path}.quote`, 'a slide shows one thing');
    if (media && embed)
        losses.add(`${path}.media`, 'a slide shows one thing');
    if (embed)
        return embedMedia(embed, url, `${path}.embed`, losses);
    if (media)
        return pictureMedia(media, url, `${path}.media`, losses);
    if (!url)
        return quote && { url: quoteHtml(quote, `${path}.quote`, losses) };
    if (isAskedFor(url))
        losses.add(`${path}.url`, 'TimelineJS shows what is there, and does not only lead to it');
    return { url };
}
/** A picture, and where it leads. */
function pictureMedia({ url, alt, credit, width, height }, link, path, losses) {
    if (width ?? height)
        losses.add(path, 'the size of a picture, which TimelineJS finds out itself');
    return { url, alt, ...(credit && { credit: escapeHtml(credit) }), ...(link && { link }) };
}
/** TimelineJS finds out itself what is at an address; of one that it does not know and nothing is said of, it is a link. */
function embedMedia({ url, title, credit, image }, link, path, losses) {
    if (!isAskedFor(url) && !title && !credit)
        losses.add(path, 'TimelineJS has no more than a link to it');
    if (image)
        losses.unless({ ...image, alt: image.alt || undefined }, `${path}.image.`, {
            alt: 'a thumbnail of TimelineJS has an address alone',
            credit: 'a thumbnail of TimelineJS has an address alone',
            width: 'a thumbnail of TimelineJS has an address alone',
            height: 'a thumbnail of TimelineJS has an address alone',
        });
    return {
        url,
        ...(title && { caption: escapeHtml(title) }),
        ...(credit && { credit: escapeHtml(credit) }),
        ...(image && { thumbnail: image.url }),
        ...(link && { link }),
    };
}
function quoteHtml(quote, path, losses) {
    const { text, speaker, said, source, passage } = quote;
    if (quote.embed)
        losses.add(`${path}.embed`, 'a slide shows one thing');
    if (speaker?.handle ?? speaker?.url ?? speaker?.image ?? said ?? source ?? passage)
        losses.add(path, 'of a quote, TimelineJS shows words, name and role');
    const by = speaker
        ? `<cite>${escapeHtml([speaker.name, speaker.role].filter(Boolean).join(', '))}</cite>`
        : '';
    return `<blockquote>${escapeHtml(text)}${by}</blockquote>`;
}

/**
 * A date, or the time from `when` to `end`, as TimelineJS writes it: the parts that are known, and years before Christ
 * as negative numbers. What parts cannot say stays in words, `display_date`. Undefined where there is no start.
 * @param words the wording of each date, as a story has it
 */
function timelineJsDates(when, end, path, words, losses) {
    const span = parseWhen(when);
    const parsedEnd = end === undefined ? undefined : parseWhen(end);
    const [from, to] = span.kind === 'span'
        ? [span.start, span.end]
        : [span, parsedEnd?.kind === 'span' ? parsedEnd.end : parsedEnd];
    if (typeof from === 'string')
        return undefined;
    const lost = new Set([...lostOf(from), ...(to === undefined ? [] : lostOf(to))]);
    for (const reason of lost)
        losses.add(`${path}.when`, `${reason}: TimelineJS keeps it in words alone`);
    const shown = words[end === undefined ? when : `${when}/${end}`] ?? words[when];
    const last = typeof to === 'string' ? undefined : to;
    const until = last ? partsOf(last, true) : from.kind === 'years' ? partsOf(from, true) : undefined;
    return {
        start_date: partsOf(from, false),
        ...(until && { end_date: until }),
        ...(lost.size > 0 && shown && { display_date: shown }),
    };
}
function lostOf(date) {
    if (typeof date === 'string')
        return [`an end that is ${date}`];
    return [
        ...(date.approximate ? ['that it is near the date'] : []),
        ...(date.uncertain ? ['that it is uncertain'] : []),
        ...(date.kind === 'time' ? ['the zone of a time'] : []),
        ...(date.kind === 'season' ? ['a season'] : []),
        ...(date.kind === 'years' ? ['years as one'] : []),
    ];
}
function partsOf(date, last) {
    const year = last && date.kind === 'years' ? date.lastYear : date.year;
    return {
        // TimelineJS counts as historians do: the year before 1 is -1.
        year: year <= 0 ? year - 1 : year,
        ...('month' in date && { month: date.month }),
        ...('day' in date && { day: date.day }),
        ...(date.kind === 'time' && { hour: date.hour, minute: date.minute }),
        ...(date.kind === 'time' && date.second !== undefined && { second: date.second }),
    };
}
/**
 * The timeline of a story as a TimelineJS 3 document: headline and standfirst → title slide, entries → events, and
 * eras → eras. TimelineJS shows no event without a start, and knows no zones and no doubts: such
 * dates keep their words beside them. The rest of the story is in `losses`.
 */
function writeTimelineJs(story) {
    const losses = new Losses();
    losses.unless(story, '', {
        id: 'TimelineJS gives none to a timeline',
        url: 'a timeline does not lead to its article',
        publisher: notInTimeline,
        published: notInTimeline,
        updated: notInTimeline,
        expires: notInTimeline,
        status: notInTimeline,
        ai: notInTimeline,
    });
    losses.add('lang', 'TimelineJS is told its language by the page: write it into its options');
    if (story.dir !== textDirection(story.lang))
        losses.add('dir', 'TimelineJS follows the language');
    if (story.changes)
        losses.add('changes', 'TimelineJS does not tell editions apart');
    const { byline, overview, sections, keyPoints, quotes, corrections } = story;
    losses.others({ byline, overview, sections, keyPoints, corrections }, '', notInTimeline);
    const shownQuotes = new Set(story.timeline.map(({ quote }) => quote));
    for (const [index, { id }] of quotes.entries())
        if (!shownQuotes.has(id))
            losses.add(`quotes[${index}]`, notInTimeline);
    const slides = story.timeline.map((event, index) => ({
        isEra: isEra(event),
        slide: slideOf(event, `timeline[${index}]`, story, losses),
    }));
    const slidesOf = (wanted) => slides.flatMap(({ isEra, slide }) => (isEra === wanted && slide ? [slide] : []));
    const eras = slidesOf(true);
    const { headline, standfirst, image } = story;
    const document = {
        title: {
            text: { headline: escapeHtml(headline), ...(standfirst && { text: escapeHtml(standfirst) }) },
            ...(image && { media: pictureMedia(image, undefined, 'image', losses) }),
        },
        events: slidesOf(false),
        ...(eras.length > 0 && { eras }),
    };
    return { document, losses: losses.list() };
}
const notInTimeline = 'TimelineJS holds no more than a timeline';
/** TimelineJS draws the name and the two ends of an era, and nothing else of it. */
const isEra = ({ kind, when, end, text, media, embed, url, group }) => kind === 'era' && when !== undefined && end !== undefined && !(text ?? media ?? embed ?? url ?? group);
function slideOf(event, path, { dates, quotes }, losses) {
    const { id, title, text, when, end, group, quote: reported } = event;
    losses.unless(event, `${path}.`, {
        passage: 'TimelineJS does not tell what an event rests on',
        status: 'TimelineJS does not tell what is planned',
        ...(!isEra(event) && { kind: 'TimelineJS shows of an era its name and its ends: kept as an event' }),
    });
    const written = when && timelineJsDates(when, end, path, dates, losses);
    if (!written) {
        losses.add(path, `left out: TimelineJS shows no event without ${when ? 'a start' : 'a date'}`);
        return undefined;
    }
    const quote = quotes.find((each) => each.id === reported);
    const shown = mediaOf(event, quote, path, losses);
    return {
        ...written,
        text: { headline: escapeHtml(title), ...(text && { text: inlineHtml(text) }) },
        ...(shown && { media: shown }),
        ...(group && { group }),
        unique_id: id,
    };
}

/** In the order in which data is held against them. */
const foreignFormats = [
    {
        name: 'timelinejs',
        label: 'TimelineJS',
        matches: (data) => isTimelineJs(data) || isTimelineJsCsv(data),
        read: (data, context) => typeof data === 'string' ? readTimelineJsCsv(data, context) : readTimelineJs(data, context),
        write: writeTimelineJs,
    },
    { name: 'ninjs', label: 'ninjs', matches: isNinjs, read: readNinjs, write: writeNinjs },
    { name: 'json-ld', label: 'schema.org JSON-LD', matches: isJsonLd, read: readJsonLd, write: writeJsonLd },
];
/** The formats as a sentence names them. */
const formatLabels = foreignFormats.map(({ label }) => label).join(', ');
/** The format that data have the looks of. */
const formatOf = (data) => foreignFormats.find((each) => each.matches(data));

export { formatLabels as a, foreignFormats as b, formatOf as f, isZone as i };
