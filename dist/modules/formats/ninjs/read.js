import { placePassages } from '../common/document-text.js';
import { refuseDepth } from '../common/format.js';
import { Refusal } from '../common/refusal.js';
import { textOf } from '../common/values.js';
import { Ids } from '../common/ids.js';
import { Losses } from '../common/losses.js';
import { readNinjsItem } from './item.js';
import { isEvent, eventOf } from './event.js';
import { withNewerNames, isOlder, withNewerFields } from './older.js';
import { ninjsFaults } from './schema.js';
import { isFields } from '../../story/fields.js';

/** Of many faults, so many are told where they are the reason to read nothing. */
const mostTold = 5;
/** Whether data has the looks of a ninjs item, of version 1 to 3, or of a list of them. */
function isNinjs(data) {
    if (Array.isArray(data))
        return data.length > 0 && data.every(isNinjs);
    if (!isFields(data) || '@context' in data || '@type' in data)
        return false;
    const marks = [
        'headlines',
        'bodies',
        'descriptions',
        'headline',
        'eventDetails',
        'versionCreated',
        'pubStatus',
        'pubstatus',
        'versioncreated',
    ];
    return (typeof data.uri === 'string' &&
        (isFields(data.standard) || ['type', 'title', ...marks].some((name) => name in data)));
}
/**
 * A news item of IPTC ninjs 3.x as a story: headlines, descriptions and bodies → headline, standfirst and sections;
 * an event → a timeline entry; associations → picture, events, and the parts that `toNinjs` writes. Whatever has no home
 * in a story is in `losses`; `parseStory` is still to check the document. Names that ninjs 1 and 2 write small are those
 * of ninjs 3.
 *
 * An item that breaks the rules of ninjs 3.1 is refused. With `lenient` it is read as far as it can be, each broken
 * rule is in `losses`, items of ninjs 1 are understood, and a list of events is one timeline; so is an item that says it is of
 * ninjs 1 or 2.
 * @throws {Refusal}
 */
function readNinjs(data, { lenient = false, ...context } = {}) {
    refuseDepth(data);
    const items = (Array.isArray(data) ? data : [data]).map(withNewerNames);
    if (items.length === 0 || !items.every((item) => isFields(item) && isNinjs({ uri: '', ...item }))) {
        throw new Refusal('format', 'this is not ninjs, which has a "uri" and "headlines", "bodies" or "eventDetails"');
    }
    const faults = items.flatMap((item, index) => ninjsFaults(item, Array.isArray(data) ? `[${index}]` : ''));
    if (Array.isArray(data))
        faults.unshift({ path: '', reason: 'a list of items, where ninjs has one' });
    const hasOtherRules = !Array.isArray(data) && items.some((item) => isOlder(item));
    if (faults.length > 0 && !lenient && !hasOtherRules)
        throw new Refusal('format', refusal(faults));
    const losses = new Losses();
    for (const { path, reason } of faults)
        losses.add(path || 'item', `not as ninjs 3.1 wants it: ${reason}`);
    const read = items.map((item) => withNewerFields(item));
    const document = read.length === 1
        ? readNinjsItem(read[0], Array.isArray(data) ? '[0]' : '', context, losses)
        : readEvents(read, context, losses);
    placePassages(document);
    return { document, losses: losses.list() };
}
function refusal(faults) {
    const told = faults.slice(0, mostTold).map(({ path, reason }) => (path ? `${path}: ${reason}` : reason));
    const more = faults.length > mostTold ? `; and ${faults.length - mostTold} more` : '';
    return `it breaks the rules of ninjs 3.1, and --lenient reads it all the same: ${told.join('; ')}${more}`;
}
/** A list of items that are events, as one timeline. */
function readEvents(items, { id, name, lang, headline }, losses) {
    const language = items.map((item) => textOf(item.language)).find(Boolean) ?? lang;
    if (!language)
        throw new Refusal('lang-missing', 'it does not tell its language; give it with --lang');
    if (!headline)
        throw new Refusal('headline-missing', 'a list of items has no headline; give one with --headline');
    const ids = new Ids();
    const timeline = items.flatMap((item, index) => {
        const path = `[${index}]`;
        losses.others({ uri: item.uri }, path, 'an entry of a timeline is named by its words');
        if (isEvent(item))
            return eventOf(item, path, { main: '', ids }, losses) ?? [];
        losses.add(path, 'left out: it is no event');
        return [];
    });
    return { version: 1, id: id ?? name ?? 'timeline', lang: language, headline, timeline };
}

export { isNinjs, readNinjs };
