import { inlineText } from '../inline-text.js';
import { datesOf, checkWhen } from './check-when.js';
import { lineClaims, within } from './line-claims.js';
import { quoteClaims } from './quote-claims.js';
import { sharedSentences } from './shared-sentences.js';
import { Article } from './text/article.js';
import { ReadText } from './text/read-text.js';
import { plain } from './text/words.js';

/**
 * Holds what each line of a story claims (its numbers, dates, names, denials, quotes and speakers) against the passage
 * that it rests on, then against the paragraph, the section and the article. An item without a passage, and a story
 * without its article, cannot be checked and are passed over. It reads the story and changes nothing; it throws nothing for a
 * checked story, and its time grows with the length of the story.
 */
function checkClaims(story) {
    const report = { problems: [], inferred: [] };
    if (story.sections.length === 0 && !story.standfirst)
        return report;
    const article = new Article(story);
    const add = (list, items, check) => {
        for (const [index, { id, passage, allow = [] }] of items.entries()) {
            const grounds = passage && article.groundsOf(passage);
            if (!grounds)
                continue;
            for (const told of check(index, grounds)) {
                const claim = { path: `${list}[${index}]`, id, ...told };
                if (told.grade === 'inferred')
                    report.inferred.push(claim);
                else if (told.grade === 'unsupported' && !article.language.hasRules)
                    continue;
                else if (!allow.some((each) => settles(each.claim, told)))
                    report.problems.push(claim);
            }
        }
    };
    add('overview', story.overview, (index, grounds) => lineClaims('text', inlineText(story.overview[index].text), grounds, article));
    const headings = new Set(story.sections.map(({ heading }) => heading));
    add('keyPoints', story.keyPoints, (index, grounds) => {
        const { heading, summary } = story.keyPoints[index];
        return [
            ...(headings.has(heading) ? [] : lineClaims('heading', heading, grounds, article)),
            ...lineClaims('summary', inlineText(summary), grounds, article),
        ];
    });
    const shared = sharedSentences(story.quotes, article);
    const speakers = story.quotes.flatMap(({ speaker }) => speaker?.name ?? []);
    add('quotes', story.quotes, (index, grounds) => quoteClaims(story.quotes[index], grounds, article, speakers, shared.get(index)));
    add('timeline', story.timeline, (index, grounds) => eventClaims(story.timeline[index], grounds, article));
    return report;
}
/** Whether what an editor allows is a claim: its words, or words in it. */
function settles(allowed, { claim }) {
    const [words, claimed] = [plain(allowed).toLowerCase(), plain(claim).toLowerCase()];
    return words !== '' && (claimed === words || claimed.includes(words));
}
function eventClaims({ when, end, title, text }, grounds, article) {
    const lines = [title, ...(text ? [inlineText(text)] : [])];
    const inLines = lines.flatMap((line) => [...new ReadText(plain(line), article.language).dates]);
    const told = [...[when, end].flatMap((date) => (date ? datesOf(date) : [])), ...inLines];
    return [
        ...within('when', when ? checkWhen(when, told, grounds, article) : []),
        ...within('end', end ? checkWhen(end, told, grounds, article, when) : []),
        ...lineClaims('title', title, grounds, article),
        ...(text ? lineClaims('text', inlineText(text), grounds, article) : []),
    ];
}

export { checkClaims };
