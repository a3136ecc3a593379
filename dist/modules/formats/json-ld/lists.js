import '../../story/story.js';
import { linkUrl } from '../../story/link-url.js';
import { without, listOf, textOf, isWritten } from '../common/values.js';
import { Ids } from '../common/ids.js';
import { isoWhen } from '../common/dates/iso-date.js';
import { inlineText } from '../../story/inline-text.js';
import { wordsOf, inlinesOf } from './graph.js';
import { isEmbed, embedOf } from './embed.js';
import { imagesOf } from './people.js';
import { passageAt } from './quotation.js';
import { isWhen } from '../../story/dates/when.js';
import { limits } from '../../story/schema/limits.js';

/** What the lists are named that `toJsonLd` writes. */
const kinds = {
    overview: 'point',
    'key points': 'keyPoint',
    timeline: 'event',
};
const readOfEvent = '@type @id identifier name headline description text articleBody startDate endDate temporalCoverage datePublished image url subjectOf'.split(' ');
/** Reads lists and their items, each of which takes its place by what it tells: a date, a name and words, or words. */
class ListReader {
    #eventIds;
    #pointIds;
    #article;
    #context;
    constructor(article, context) {
        this.lists = { overview: [], keyPoints: [], timeline: [] };
        this.#eventIds = new Ids();
        this.#pointIds = new Ids();
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

export { ListReader };
