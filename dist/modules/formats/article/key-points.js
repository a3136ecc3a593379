import { wordsToCompare } from '../../story/passages/folded-text.js';
import { sentences } from '../../story/passages/sentences.js';
import { readValue, cutInlines } from './inline.js';
import { inlineText } from '../../story/inline-text.js';
import { Ids } from '../common/ids.js';
import { nearestKey } from '../common/did-you-mean.js';

/** The key points that the front matter gives, otherwise one for each section with a heading. */
function readKeyPoints(front, sections, context, passages, overviewRemedy) {
    return front.keyPoints
        ? givenKeyPoints(front, sections, context, passages)
        : sectionKeyPoints(sections, context, passages, overviewRemedy);
}
/** Heading and first sentence of each section. */
function sectionKeyPoints(sections, { lang, problems }, passages, overviewRemedy) {
    const read = [];
    const ids = new Ids();
    for (const [index, { id: section, heading, at, lead, blocks }] of sections.entries()) {
        if (heading === undefined)
            continue;
        if (!lead) {
            const remedy = 'begin it with a paragraph, or write keyPoints into the front matter';
            problems.add(at, `sections[${index}]`, 'no sentence that could stand for the section as a key point', {
                remedy: blocks[0]?.type === 'list' && overviewRemedy ? `${overviewRemedy}; else ${remedy}` : remedy,
            });
            continue;
        }
        const length = (sentences(inlineText(lead.text), lang)[0] ?? '').trimEnd().length;
        const point = {
            id: ids.make(heading, 'key-point'),
            heading,
            summary: cutInlines(lead.text, length),
            section,
            passage: passages.beginning({ section: index, block: lead.block }, length),
        };
        read.push({ item: point, at, number: index });
    }
    return read;
}
function givenKeyPoints(front, sections, context, passages) {
    const read = [];
    const ids = new Ids(front.keyPoints?.map((point) => point?.id));
    for (const [index, point] of front.keyPoints?.entries() ?? []) {
        if (!point)
            continue;
        const place = (...path) => front.at('keyPoints', index, ...path);
        const path = `keyPoints[${index}]`;
        const summary = readValue(point.summary, place('summary'), context, `${path}.summary`);
        const found = passages.find(point.passage ?? { exact: inlineText(summary) }, place('passage'), `${path}.passage`);
        const section = point.section && sectionNamed(point.section, sections);
        if (point.section && !section) {
            const headings = sections.map(({ heading, id }) => heading ?? id);
            const meant = nearestKey(headings, point.section) ?? headings.join(', ');
            context.problems.add(place('section'), `${path}.section`, `no section is named so; there is ${meant}`);
        }
        if (!found)
            continue;
        const id = point.id ?? ids.make(point.heading, 'key-point');
        const item = {
            ...{ id, heading: point.heading, summary, ...(section && { section }), passage: found.passage },
            ...(point.allow && { allow: point.allow }),
        };
        read.push({ item, at: place(), number: index, isGuess: found.isGuess });
    }
    return read;
}
function sectionNamed(name, sections) {
    const wanted = wordsToCompare(name);
    return sections.find(({ id, heading }) => id === name || wordsToCompare(heading ?? '') === wanted)?.id;
}

export { readKeyPoints };
