import { html } from '../templates/html.js';
import { date } from '../templates/date.js';
import { facts } from '../templates/facts.js';
import { label } from '../../languages/labels.js';
import { isAmerican } from '../../story/language/english.js';
import { labelled } from '../templates/label.js';
import { link } from '../templates/link.js';

/** Who wrote the story and for whom; and below, when. */
function byline(story) {
    const { byline, publisher, published, updated, dates } = story;
    // Where it was updated on a later day, the hour of the first edition is of no use.
    const [day] = published?.split('T') ?? [];
    const first = day && dates[day] && updated && !updated.startsWith(day) ? day : published;
    const who = [
        byline.length && labelled(story, 'by', authors(story)),
        publisher && link(publisher.url, publisher.name),
    ];
    const when = [first && date(story, first), updated && labelled(story, 'updated', date(story, updated))];
    return [facts(who, 'byline'), facts(when, 'byline')];
}
/** The authors, as their language joins names. A comma ends a role, which the next name would read on from. */
function authors(story) {
    const comma = label(story, 'comma');
    let hasRole;
    return partsOf(story.lang, story.byline.map((_, place) => `${place}`)).map(({ type, value }) => {
        if (type === 'literal')
            return hasRole && !value.startsWith(comma.trim()) ? comma.trim() + value : value;
        const { name, role, url } = story.byline[+value];
        hasRole = role;
        return html `${link(url, name)}${role && comma + role}`;
    });
}
/** Places in a list, and what stands between them. */
function partsOf(lang, places) {
    const { length } = places;
    if (length > 1 && !isAmerican(lang))
        return new Intl.ListFormat([lang, 'en']).formatToParts(places);
    const and = length > 2 ? ', and ' : ' and ';
    return places.flatMap((value, place) => [
        ...(place ? [{ type: 'literal', value: place < length - 1 ? ', ' : and }] : []),
        { type: 'element', value },
    ]);
}

export { byline };
