import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { inlineText } from '../../story/inline-text.js';
import '../../story/story.js';
import { limits } from '../../story/schema/limits.js';

const line = v.pipe(v.string(), v.nonEmpty(), v.maxLength(limits.line));
const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(limits.text));
const passage = v.pipe(text, v.description('Words of the article, copied sign by sign, that stand there once.'));
/** One item that a tool proposes. */
const ProposalSchema = v.variant('kind', [
    v.object({
        kind: v.literal('point'),
        text: v.pipe(line, v.description('One line of the overview, in words of your own that say no more than the passage.')),
        passage,
    }),
    v.object({
        kind: v.literal('quote'),
        text: v.pipe(text, v.description('Words that somebody says in the article, copied; […] for words left out.')),
        speaker: v.object({
            name: v.pipe(line, v.description('As the article names them beside the words.')),
            role: v.optional(line),
        }),
        passage: v.optional(passage),
    }),
    v.object({
        kind: v.literal('event'),
        title: line,
        when: v.optional(v.pipe(line, v.description('EDTF, as precise as the article and no more: 2031, 2031-03, 2031-03-02.'))),
        end: v.optional(line),
        status: v.optional(v.picklist(['happened', 'planned'])),
        text: v.optional(text),
        passage,
    }),
]);
const ReasonSchema = v.object({
    code: v.pipe(v.string(), v.description('malformed, markup, passage-missing, passage-ambiguous, passage-elsewhere, quote-differs, duplicate, or claim-number, claim-date, claim-name, claim-negation, claim-modality, claim-elision, claim-quote, claim-speaker')),
    message: v.string(),
    claim: v.optional(v.string()),
    nearest: v.optional(v.string()),
});
/** A proposal that came back, as it was written, and why. */
const RejectedSchema = v.object({ proposal: v.unknown(), reasons: v.array(ReasonSchema) });
const ItemSchema = v.object({ id: v.string(), text: v.string() });
/** What a tool reads on its standard input. */
const RequestSchema = v.object({
    version: v.literal(1),
    try: v.number(),
    task: v.string(),
    article: v.object({
        lang: v.string(),
        headline: v.string(),
        standfirst: v.optional(v.string()),
        published: v.optional(v.string()),
        sections: v.array(v.object({ heading: v.optional(v.string()), paragraphs: v.array(v.string()) })),
    }),
    items: v.pipe(v.object({ overview: v.array(ItemSchema), quotes: v.array(ItemSchema), timeline: v.array(ItemSchema) }), v.description('What the article has already, and what was accepted of earlier tries.')),
    rejected: v.array(RejectedSchema),
});
/** What a tool writes on its standard output. */
const AnswerSchema = v.object({ proposals: v.pipe(v.array(ProposalSchema), v.maxLength(200)) });
/** Request and answer as JSON Schema. */
const exchangeSchemas = () => ({
    request: toJsonSchema(RequestSchema, { errorMode: 'ignore' }),
    answer: toJsonSchema(AnswerSchema, { errorMode: 'ignore' }),
});
const task = 'Propose lines of the overview, quotes and events of the timeline for this article. Each rests on a passage: words of the article, copied. Say nothing that the passage does not say. Answer with JSON alone: {"proposals": […]}. “rejected” says what was wrong with earlier proposals; propose these anew or leave them out.';
/** What a tool is asked: the article, what it has already, and what came back. */
function requestOf(story, attempt, rejected) {
    const { lang, headline, standfirst, published, sections, overview, quotes, timeline } = story;
    const said = new Map(quotes.map(({ id, text: words, passage: place }) => [
        id,
        place ? `${place.prefix ?? ''}${place.exact}${place.suffix ?? ''}` : words,
    ]));
    const paragraphsOf = (block) => {
        if (block.type === 'paragraph')
            return [inlineText(block.text)];
        if (block.type === 'list')
            return block.items.map(inlineText);
        return block.type === 'quote' ? [said.get(block.quote) ?? ''] : [];
    };
    return {
        ...{ version: 1, try: attempt, task },
        article: {
            ...{ lang, headline, ...(standfirst && { standfirst }), ...(published && { published }) },
            sections: sections.map(({ heading, body }) => ({
                ...(heading && { heading }),
                paragraphs: body.flatMap(paragraphsOf),
            })),
        },
        items: {
            overview: overview.map(({ id, text: words }) => ({ id, text: inlineText(words) })),
            quotes: quotes.map(({ id, text: words }) => ({ id, text: words })),
            timeline: timeline.map(({ id, title }) => ({ id, text: title })),
        },
        rejected: [...rejected],
    };
}

export { AnswerSchema, ProposalSchema, RejectedSchema, RequestSchema, exchangeSchemas, requestOf };
