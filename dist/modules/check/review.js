import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

const lists = ['overview', 'keyPoints', 'quotes', 'timeline'];
/** Hexadecimal digits of a digest: a change is seen, not a forgery. */
const digits = 12;
/** The items that changed since somebody reviewed them, or were added or taken away; none where nobody did. */
function unreviewed(story) {
    const { reviewed } = story.ai ?? {};
    if (!reviewed)
        return [];
    const known = new Map(reviewed.hash.split(' ').map((each) => each.split(':')));
    const remedy = 'review it, then run “story-widgets approve” again';
    const since = `since ${reviewed.by} reviewed the story (${reviewed.at})`;
    const told = itemsOf(story).flatMap(({ path, id, digest }) => {
        const was = known.get(encoded(id));
        known.delete(encoded(id));
        if (was === digest)
            return [];
        return [{ path, id, reason: `“${id}” was ${was === undefined ? 'added' : 'changed'} ${since}`, remedy }];
    });
    const gone = [...known.keys()].filter(Boolean).map((id) => ({
        ...{ path: 'ai.reviewed', id: decoded(id), reason: `“${decoded(id)}” was taken out ${since}`, remedy },
    }));
    return [...told, ...gone];
}
/** Half a character, which no address takes, is as good as any. */
const encoded = (id) => encodeURIComponent(id.replace(/\p{Cs}/gu, '\uFFFD'));
function decoded(id) {
    try {
        return decodeURIComponent(id);
    }
    catch {
        return id;
    }
}
const itemsOf = (story) => lists.flatMap((list) => story[list].map((item, index) => {
    // What stands around a passage, and what the check of a story reckons, nobody reviews.
    const { allow: _, passage, ...shown } = item;
    const { at: _at, until: _until, ...own } = shown;
    const text = canonical({ list, ...own, passage: passage?.exact });
    const digest = bytesToHex(sha256(utf8ToBytes(text))).slice(0, digits);
    return { path: `${list}[${index}]`, id: item.id, digest };
}));
/** JSON with its keys in order, so that the same item always has the same digest. */
const canonical = (value) => JSON.stringify(value, (_, inner) => typeof inner === 'object' && inner !== null && !Array.isArray(inner)
    ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
    : inner);

export { unreviewed };
