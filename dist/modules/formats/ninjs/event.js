import '../../story/story.js';
import { without, listOf, textOf } from '../common/values.js';
import { titleOf, inlinesOfBody, inlinesOf } from './body.js';
import { ninjsDates } from './dates.js';
import { isEmbed, embedOf } from './embed.js';
import { isPassage, identify } from './identity.js';
import { imageOf } from './picture.js';
import { isFields } from '../../story/fields.js';
import { limits } from '../../story/schema/limits.js';

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

export { eventOf, isEvent };
