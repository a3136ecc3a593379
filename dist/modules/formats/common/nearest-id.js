import { isFields } from '../../story/fields.js';
import { nearestKey } from './did-you-mean.js';

/** More would not be read, and each takes a search. */
const mostSearches = 20;
const mostIds = 1000;
const mostListed = 10;
/** What to do about a reference to nothing in the story: the id that was probably meant, or all of them if they are few. */
function idRemedies(document) {
    let searches = 0;
    return ({ path, reason }) => {
        const [, written] = /^nothing in the story has the id "(.*)"$/s.exec(reason) ?? [];
        if (written === undefined || !isFields(document) || ++searches > mostSearches)
            return undefined;
        const lists = listsMeant.find(([end]) => path.endsWith(end))?.[1] ?? [];
        const ids = [...new Set(lists.flatMap((name) => idsOf(document[name])))];
        if (ids.length === 0 || ids.length > mostIds)
            return undefined;
        const nearest = nearestKey(ids, written);
        if (nearest)
            return `did you mean “${nearest}”?`;
        return ids.length <= mostListed ? `there is ${ids.join(', ')}` : undefined;
    };
}
/** Where a reference of that name leads. */
const listsMeant = [
    ['.section', ['sections']],
    ['.quote', ['quotes']],
    ['.body', ['quotes']],
    ['.affects', ['overview', 'sections', 'keyPoints', 'quotes', 'timeline']],
];
const idsOf = (list) => Array.isArray(list)
    ? list.flatMap((item) => (isFields(item) && typeof item.id === 'string' ? [item.id] : []))
    : [];

export { idRemedies };
