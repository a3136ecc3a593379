import { limits } from '../../story/story.js';
import { refuseDepth } from '../common/format.js';
import { Refusal } from '../common/refusal.js';
import { textOf } from '../common/values.js';
import { inlineText } from '../../story/inline-text.js';
import { Ids } from '../common/ids.js';
import { Losses } from '../common/losses.js';
import { timelineJsDate } from './date.js';
import { readMedia } from './media.js';
import { htmlInlines } from '../html/inlines.js';
import { isFields } from '../../story/fields.js';

/** Whether data has the looks of a TimelineJS document, of version 2 or 3. */
const isTimelineJs = (data) => isFields(data) && (Array.isArray(data.events) || isFields(data.timeline));
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
    const { title, events, eras, ...rest } = data;
    losses.others(rest, '');
    const head = isFields(title) ? readSlide(title, 'title', within) : undefined;
    const ids = new Ids(events.map((event) => (isFields(event) ? textOf(event.unique_id) : undefined)));
    const entries = events.flatMap((event, index) => toEvent(event, `events[${index}]`, ids, within));
    const bands = (Array.isArray(eras) ? eras : []).flatMap((era, index) => toEvent(era, `eras[${index}]`, ids, within).map((entry) => ({ ...entry, kind: 'era' })));
    const words = headline ?? head?.title ?? '';
    if (words === '')
        throw new Refusal('headline-missing', 'its title slide has no headline; give one with --headline');
    if (headline !== undefined && head?.title)
        losses.add('title.text.headline', 'another headline was given');
    if (head?.when)
        losses.add('title.start_date', 'a headline has no date');
    const standfirst = head?.text && inlineText(head.text);
    if (head?.text?.some((inline) => typeof inline !== 'string'))
        losses.add('title.text.text', 'its marks and links: a standfirst is plain text');
    const document = {
        ...{ version: 1, id: id ?? name ?? 'timeline', lang, headline: words.slice(0, limits.line) },
        ...(standfirst && { standfirst }),
        ...(head?.media && { image: head.media }),
        ...(head?.url && { url: head.url }),
        quotes: within.quotes,
        timeline: [...entries, ...bands],
    };
    return { document, losses: losses.list() };
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
    return [{ ...slide, id: textOf(event.unique_id) || ids.make(title, 'event'), title }];
}
function readSlide(slide, path, within) {
    const { losses, zone } = within;
    const { start_date: start, end_date: end, text, media, group, unique_id: _, ...rest } = slide;
    losses.others(rest, path);
    const { headline, text: body, ...others } = isFields(text) ? text : {};
    losses.others(others, `${path}.text`);
    const inlines = (html, name) => htmlInlines(textOf(html), (reason) => losses.add(`${path}.${name}`, reason));
    const title = inlines(headline, 'text.headline');
    if (title.some((inline) => typeof inline !== 'string'))
        losses.add(`${path}.text.headline`, 'its marks and links: a title is plain text');
    const told = inlines(body, 'text.text');
    const when = isFields(start) ? timelineJsDate(start, `${path}.start_date`, losses, zone) : undefined;
    const until = isFields(end) ? timelineJsDate(end, `${path}.end_date`, losses, zone) : undefined;
    if (until && !when)
        losses.add(`${path}.end_date`, 'an end without a start');
    return {
        title: inlineText(title),
        ...(told.length > 0 && { text: told }),
        ...(when && { when }),
        ...(when && until && until !== when && { end: until }),
        ...(textOf(group) && { group: textOf(group) }),
        ...(isFields(media) && readMedia(media, `${path}.media`, within)),
    };
}

export { isTimelineJs, readTimelineJs };
