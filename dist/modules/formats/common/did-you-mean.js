import { isFields } from '../../story/fields.js';

/** More would not be read, and each takes a search. */
const mostSearches = 20;
const mostIds = 1000;
const mostListed = 10;
/** What to do about a reference to nothing in the story: the id that was probably meant, or all of them if they are few. */
function idRemedies(document) {
    let searches = 0;
    return ({ path, code, id }) => {
        if (code !== 'unknown-id' || id === undefined || !isFields(document) || ++searches > mostSearches)
            return undefined;
        const lists = listsMeant.find(([end]) => path.endsWith(end))?.[1] ?? [];
        const ids = [...new Set(lists.flatMap((name) => idsOf(document[name])))];
        if (ids.length === 0 || ids.length > mostIds)
            return undefined;
        const nearest = nearestKey(ids, id);
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
/** The name that `written` was probably meant to be: at most a third of its letters differ. */
function nearestKey(names, written) {
    const ranked = names.map((name) => ({ name, away: distance(name.toLowerCase(), written.toLowerCase()) }));
    const [best] = ranked.sort((a, b) => a.away - b.away);
    return best && best.away <= Math.ceil(best.name.length / 3) ? best.name : undefined;
}
/** How many letters to add, take out or change to make one word of the other (Levenshtein). */
function distance(one, other) {
    if (Math.abs(one.length - other.length) > 20)
        return Infinity;
    let row = [...Array(other.length + 1).keys()];
    for (let i = 1; i <= one.length; i++) {
        const next = [i];
        for (let j = 1; j <= other.length; j++) {
            const changed = row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1);
            next.push(Math.min(changed, row[j] + 1, next[j - 1] + 1));
        }
        row = next;
    }
    return row.at(-1);
}

export { idRemedies, nearestKey };
