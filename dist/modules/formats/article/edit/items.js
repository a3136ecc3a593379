import { isScalar } from 'yaml';
import { inlineText } from '../../../story/inline-text.js';

/** The items of an article file, in the order of their lists, those that the story leaves out as well. */
function articleItems(source, { read, article, sections }, blocks) {
    const marks = marksFinder(article, blocks);
    const told = (list, number) => {
        const found = read[list].find((each) => each.number === number);
        const passage = found?.item.passage;
        const state = !passage ? 'lost' : found?.isGuess ? 'guess' : 'found';
        return {
            ...{ list, state, ...(found && { id: found.item.id }), ...(passage && { passage }) },
            marks: passage ? marks(passage) : [],
        };
    };
    const points = source.points.map((node, index) => {
        const { reference, definition } = source.footnoteOf(node);
        const item = read.overview.find(({ number }) => number === index)?.item;
        const entry = source.spanOf(node);
        const words = node.children.find(({ type }) => type === 'paragraph');
        const text = words && source.spanOf(words);
        return {
            ...{ ref: `overview[${index}]`, text: item ? inlineText(item.text) : '' },
            ...told('overview', index),
            places: {
                entry,
                ...(text && { text: { start: text.start, end: reference ? source.spanOf(reference).start : text.end } }),
                ...(definition && { footnote: source.spanOf(definition), passage: contentOf(source, definition) }),
            },
        };
    });
    const given = (list, words, before = 0) => (source.list(list)?.items ?? []).flatMap((_, index) => {
        const entry = source.entry(list, index);
        const span = entry && source.spanOfYaml(entry);
        if (!span)
            return [];
        const field = (name) => {
            const value = entry.get(name, true);
            return isScalar(value) ? source.spanOfYaml(value) : undefined;
        };
        const [text, passage] = [field(words), field('passage')];
        return [
            {
                ...{ ref: `${list}[${index}]`, text: source.scalar(list, index, words) ?? '' },
                ...told(list, before + index),
                places: { entry: span, ...(text && { text }), ...(passage && { passage }) },
            },
        ];
    });
    const made = source.list('keyPoints')
        ? given('keyPoints', 'summary')
        : read.keyPoints.map(({ item, number }) => ({
            ...{ ref: `sections[${number}]`, text: inlineText(item.summary) },
            ...told('keyPoints', number),
            places: { entry: headingOf(source, sections[0]?.heading === undefined ? number - 1 : number) },
        }));
    const inText = source.blockQuotes;
    const spoken = inText.map((node, index) => ({
        ...{
            ref: `blockquotes[${index}]`,
            text: read.quotes.find(({ number }) => number === index)?.item.text ?? '',
        },
        ...told('quotes', index),
        places: { entry: source.spanOf(node) },
    }));
    return [
        ...points,
        ...made,
        ...spoken,
        ...given('quotes', 'text', inText.length),
        ...given('timeline', 'title'),
    ];
}
/** The words of a footnote, without its name. */
function contentOf(source, definition) {
    const children = 'children' in definition ? definition.children : [];
    const whole = source.spanOf(definition);
    const [first, last] = [children[0], children.at(-1)];
    if (first && last)
        return { start: source.spanOf(first).start, end: source.spanOf(last).end };
    return { start: whole.end, end: whole.end };
}
function headingOf(source, section) {
    const heading = source.outline.sections[section]?.heading;
    return heading ? source.spanOf(heading) : { start: 0, end: 0 };
}
/** Finds the words of a passage in the blocks of an article. */
function marksFinder(article, blocks) {
    const indexes = new Map(blocks.map(({ section, block }, index) => [`${section}:${block}`, index]));
    const standfirst = blocks.findIndex(({ kind }) => kind === 'standfirst');
    return ({ exact, prefix = '', suffix = '', section: id }) => {
        const section = article.sections.findIndex((each) => each.id === id);
        if (id === undefined || section === -1) {
            const start = blocks[standfirst]?.text.indexOf(prefix + exact + suffix) ?? -1;
            return start === -1
                ? []
                : [{ block: standfirst, start: start + prefix.length, end: start + prefix.length + exact.length }];
        }
        const { text, blocks: starts } = article.sections[section];
        const at = text.indexOf(prefix + exact + suffix);
        if (at === -1)
            return [];
        const [start, end] = [at + prefix.length, at + prefix.length + exact.length];
        return starts.flatMap((_, block) => {
            const own = article.block({ section, block });
            const index = indexes.get(`${section}:${block}`);
            const part = { start: Math.max(start, own.start), end: Math.min(end, own.end) };
            return index === undefined || part.end <= part.start
                ? []
                : [{ block: index, start: part.start - own.start, end: part.end - own.start }];
        });
    };
}

export { articleItems, contentOf };
