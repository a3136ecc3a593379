import '../../story/story.js';
import { withoutBy, namesIn } from '../common/byline.js';
import { without, textOf } from '../common/values.js';
import { webOf } from './body.js';
import { limits } from '../../story/schema/limits.js';
import { isFields } from '../../story/fields.js';

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

export { bylineOf, readPublisher };
