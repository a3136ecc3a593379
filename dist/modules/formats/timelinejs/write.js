import { textDirection } from '../../story/language/direction.js';
import { escapeHtml, inlineHtml } from '../html/escape.js';
import { Losses } from '../common/losses.js';
import { parseWhen } from '../../story/dates/when.js';
import { pictureMedia, mediaOf } from './write-media.js';

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

export { writeTimelineJs };
