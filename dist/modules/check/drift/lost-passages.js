import { quoted } from '../../formats/article/problems.js';
import { locate } from '../../story/passages/locate.js';
import { anchoredItems } from '../story-text.js';

/**
 * The items of a story whose passages are not in an article, or in another of its sections, and no others: words that
 * still stand there are not lost because those around them changed.
 */
function lostPassages(story, article) {
    return anchoredItems(story).flatMap(({ path, id, passage }) => {
        const found = locateKnown(article, passage);
        if ('passage' in found)
            return movedFrom(passage, found, article, path, id);
        const words = quoted(passage.exact);
        if (found.reason === 'ambiguous') {
            const reason = `${found.count} times in the article, none of them with the words around it as they were: ${words}`;
            const remedy = 'give the passage a prefix or a suffix that only one place has';
            return [{ path, id, reason, remedy }];
        }
        const { nearest } = found;
        const remedy = nearest
            ? 'take over the words as the article has them now'
            : 'take the item out, or tie it to other words';
        const reason = `not in the article: ${words}`;
        return [{ path, id, reason, remedy, ...(nearest && { nearest: nearest.text }) }];
    });
}
/** The passage, told by less and less of the words around it where it stands more than once. */
function locateKnown(article, { exact, prefix = '', suffix = '' }) {
    const alone = locate(article, { exact });
    if ('passage' in alone || alone.reason !== 'ambiguous')
        return alone;
    for (const length of [400, 60, 20]) {
        const before = prefix.trim() && lastWords(prefix, length);
        const after = suffix.trim() && firstWords(suffix, length);
        for (const context of [{ prefix: before, suffix: after }, { prefix: before }, { suffix: after }]) {
            if (!context.prefix && !context.suffix)
                continue;
            const found = locate(article, { exact, ...context });
            if ('passage' in found)
                return found;
        }
    }
    return alone;
}
const lastWords = (text, length) => text.length <= length ? text : text.slice(-length).replace(/^\S*/, '');
const firstWords = (text, length) => text.length <= length ? text : text.slice(0, length).replace(/\S*$/, '');
/** A section that was renamed moves nothing: only where the old one is still there did words leave it. */
function movedFrom({ section }, found, { sections }, path, id) {
    const now = sections[found.section]?.id;
    if (!section || !now || now === section || !sections.some((each) => each.id === section))
        return [];
    const reason = `now in section “${now}”, not in “${section}”: ${quoted(found.passage.exact)}`;
    return [{ path, id, reason, remedy: 'make the story anew from the article' }];
}

export { locateKnown, lostPassages };
