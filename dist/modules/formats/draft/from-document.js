import { draftOfParts } from './write.js';
import { isOverviewName } from '../common/overview-names.js';
import { languageOfDocument } from './guess-language.js';
import { withoutOpeningFacts } from './text/opening-facts.js';
import { escapeMarkdown } from './markdown.js';
import { inlineMarkdown, imageMarkdown } from './write-inline.js';

/**
 * Makes an article file of a story document, such as another format was read as: its text with the parts that it has, and
 * proposals for those that only its text tells. An event without an article to rest on brings its own text into it.
 */
async function draftDocument(document, { languageUnknown, notes = [], about = [], datedByWriting = [] } = {}) {
    const { headline, standfirst, overview = [], keyPoints = [], quotes = [], timeline = [] } = document;
    const inBody = new Set();
    const open = [...notes];
    const lang = languageUnknown ? undefined : document.lang;
    const guessed = lang ? undefined : await languageOfDocument(document);
    const head = headOf(document, open);
    const opening = withoutOpeningFacts(document.sections ?? [], { head, about, lang: lang ?? guessed ?? 'en' });
    const { sections } = opening;
    open.push(...opening.notes);
    const written = sections.map(({ heading, body }) => ({
        ...(heading && { heading: inlineMarkdown([heading]) }),
        blocks: body.flatMap((block) => blocksOf(block, quotes, inBody, open)),
    }));
    const listed = overview.length > 0 ? undefined : takeOverview(written, document.lang);
    const parts = {
        ...(listed && { overview: listed }),
        ...(headline && { headline: inlineMarkdown([headline]) }),
        ...(overview.length > 0 && {
            overview: {
                heading: 'Story Overview',
                points: overview.map(({ text }) => inlineMarkdown(text)),
                passages: overview.map(({ passage }) => passage?.exact),
            },
        }),
        sections: written.length > 0 ? written : timelineSections(timeline),
        about: [...about, ...opening.about],
        head,
        given: { keyPoints, quotes: quotes.filter(({ id }) => !inBody.has(id)), timeline, datedByWriting },
        notes: open,
    };
    // The compiler takes the first paragraph for it.
    if (standfirst)
        parts.standfirst = inlineMarkdown([standfirst]);
    else if (parts.sections[0]?.heading === undefined &&
        parts.sections[0]?.blocks.some(({ kind }) => kind === 'paragraph'))
        open.push('No standfirst is named: the first paragraph becomes it; write one above it if there is another.');
    return draftOfParts(parts, { lang, guessed, isMarkdown: true });
}
/** The list under a heading that is named like an overview, as a text has it too; what follows it stays. */
function takeOverview(sections, lang) {
    const index = sections.findIndex(({ heading, blocks }) => heading !== undefined && isOverviewName(heading, lang) && blocks[0]?.kind === 'item');
    const section = sections[index];
    if (!section)
        return undefined;
    const after = section.blocks.findIndex(({ kind }) => kind !== 'item');
    const items = after === -1 ? section.blocks : section.blocks.slice(0, after);
    const rest = after === -1 ? [] : section.blocks.slice(after);
    const before = sections[index - 1];
    if (rest.length > 0 && before)
        before.blocks.push(...rest);
    else if (rest.length > 0)
        sections[index] = { blocks: rest };
    if (rest.length === 0 || before)
        sections.splice(index, 1);
    return { heading: section.heading, points: items.map(({ text }) => text) };
}
function headOf(document, open) {
    const { url, publisher, byline, published, updated, image, status, expires, ai } = document;
    const corrections = document.corrections?.map(({ date, text, affects }) => {
        // The items of the draft have other ids.
        if (affects?.length)
            open.push(`The correction of ${date} is of ${affects.join(', ')}: write the ids of these items under “affects”.`);
        return { date, text };
    });
    const known = { url, publisher, byline, published, updated, image, status, expires, ai, corrections };
    return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)));
}
function blocksOf(block, quotes, inBody, open) {
    if (block.type === 'paragraph')
        return [{ kind: 'paragraph', text: inlineMarkdown(block.text) }];
    if (block.type === 'list')
        return block.items.map((item) => ({ kind: 'item', text: inlineMarkdown(item) }));
    if (block.type === 'image') {
        if (block.image.alt)
            return [{ kind: 'image', text: imageMarkdown(block.image) }];
        open.push(`A picture was left out that has no text for those who do not see it: write ![what it shows](${block.image.url}).`);
        return [];
    }
    const quote = quotes.find(({ id }) => id === block.quote);
    if (!quote?.speaker)
        return quote ? [{ kind: 'paragraph', text: inlineMarkdown([quote.text]), quoted: true }] : [];
    inBody.add(quote.id);
    // Without a day for the link to the source, its address ends the words.
    const address = dayOf(quote) ? undefined : quote.source?.url;
    const text = inlineMarkdown([quote.text]) + (address ? ` ${address}` : '');
    return [{ kind: 'quote', text, credit: creditOf(quote) }];
}
/** The line under a quote, as the article file has it. */
function creditOf(quote) {
    const { name, role, handle, url } = quote.speaker;
    const who = url ? `[${escapeMarkdown(name)}](${url})` : escapeMarkdown(name);
    const date = dayOf(quote);
    const dated = date && (quote.source?.url ? `[${date}](${quote.source.url})` : date);
    const about = handle ? (name === handle ? `(${who})` : `${who} (${escapeMarkdown(handle)})`) : who;
    return `— ${[about, !handle && role && escapeMarkdown(role), dated].filter(Boolean).join(', ')}`.replace(/\), (?=\[?\d{4}-)/, ') ');
}
/** The day or the month in which it was said: no more can be read from such a line. */
const dayOf = ({ said = '' }) => /^\d{4}-\d\d(?:-\d\d)?(?=T|$)/.exec(said)?.[0];
/** A timeline without an article: each event's own text is the article's, and its title if it has no text. */
function timelineSections(timeline) {
    const untold = timeline.filter(({ text }) => !text?.length);
    const opening = untold.length
        ? [{ blocks: untold.map(({ title }) => ({ kind: 'item', text: inlineMarkdown([title]) })) }]
        : [];
    return [
        ...opening,
        ...timeline.flatMap(({ title, text }) => text?.length
            ? [{ heading: inlineMarkdown([title]), blocks: [{ kind: 'paragraph', text: inlineMarkdown(text) }] }]
            : []),
    ];
}

export { creditOf, draftDocument };
