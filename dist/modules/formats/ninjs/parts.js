import { textOf, without, listOf, isWritten } from '../common/values.js';
import { Ids } from '../common/ids.js';
import { inlinesOfBody, wordsOf, webOf } from './body.js';
import { ninjsDates } from './dates.js';
import { isEmbed, embedOf } from './embed.js';
import { isEvent, eventOf } from './event.js';
import { identify } from './identity.js';
import { imageOf } from './picture.js';
import { isoWhen } from '../common/dates/iso-date.js';
import { isFields } from '../../story/fields.js';

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

export { readParts };
