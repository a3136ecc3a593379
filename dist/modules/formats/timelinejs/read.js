import '../../story/story.js';
import { refuseDepth } from '../common/format.js';
import { Refusal } from '../common/refusal.js';
import { listOf, textOf, isWritten } from '../common/values.js';
import { inlineText } from '../../story/inline-text.js';
import { Ids } from '../common/ids.js';
import { Losses } from '../common/losses.js';
import { timelineJsDate } from './date.js';
import { readMedia } from './media.js';
import { htmlInlines } from '../html/inlines.js';
import { isFields } from '../../story/fields.js';
import { limits } from '../../story/schema/limits.js';

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

export { isTimelineJs, readTimelineJs };
