import { publicationFacts, isSigned } from './publication-line.js';
import { isNobody } from '../../common/byline.js';
import { inlineText } from '../../../story/inline-text.js';

/** A text begins below no more lines than these. */
const mostLines = 8;
const longest = 120;
/**
 * The sections without the lines that stand above the text of a document and tell no more than who wrote it and when: what of that
 * is not known is asked, and what is known is told once.
 */
function withoutOpeningFacts(sections, { head, about, lang }) {
    const [opening, ...others] = sections;
    const found = { sections, about: [], notes: [] };
    if (!opening || opening.heading !== undefined)
        return found;
    const first = opening.body
        .slice(0, mostLines)
        .map((block) => (block.type === 'paragraph' ? inlineText(block.text) : ''));
    // A site or a desk is nobody’s name where the text names who wrote it.
    const isNobodys = !!head.byline?.length && head.byline.every(({ name }) => isNobody(name, [head.publisher?.name ?? '']));
    const facts = first.map((line) => (line.length > longest ? [] : publicationFacts(line, lang)));
    const isDated = (at) => facts[at]?.some(({ field }) => field !== 'byline') ?? false;
    const taken = new Set();
    if (isNobodys && facts.flat().some(({ field }) => field === 'byline')) {
        found.notes.push(`The source names ${head.byline.map(({ name }) => name).join(', ')} as its author, which is no person: the text names who may have written it.`);
        delete head.byline;
    }
    for (const [at, line] of first.entries()) {
        const isSignature = facts[at].length === 0 && line !== '' && isSigned(line) && (isDated(at - 1) || isDated(at + 1));
        const told = isSignature ? [{ field: 'byline', line, value: line }] : facts[at];
        if (told.length === 0 || told.some((fact) => contradicts(fact, head, about)))
            continue;
        taken.add(at);
        const isKnown = ({ field }) => head[field] !== undefined || [...about, ...found.about].some((each) => each.field === field);
        const unknown = told.filter((fact) => !isKnown(fact) && !(fact.field === 'byline' && head.byline?.length));
        found.about.push(...unknown);
        if (unknown.length === 0)
            found.notes.push(`A line above the text was left out: “${line}”.`);
    }
    const body = opening.body.filter((_, at) => !taken.has(at));
    return { ...found, sections: body.length > 0 ? [{ ...opening, body }, ...others] : others };
}
/** Whether a line tells another day, or names others, than is known: it stays in the text then. */
function contradicts({ field, value }, head, about) {
    if (field === 'byline')
        return !!head.byline?.length && !head.byline.every(({ name }) => value?.includes(name));
    const known = head[field] ?? about.find((each) => each.field === field)?.value;
    return known !== undefined && known.slice(0, 10) !== value?.slice(0, 10);
}

export { withoutOpeningFacts };
