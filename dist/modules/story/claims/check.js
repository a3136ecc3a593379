import { inlineText } from '../inline-text.js';
import { Article } from './text/article.js';
import { elision } from './text/grounds.js';
import { ReadText } from './text/read-text.js';
import { checkBounds } from './numbers/check-bounds.js';
import { checkCut } from './negation/check-cut.js';
import { checkDates } from './check-dates.js';
import { checkNegation, checkModality } from './negation/check-negation.js';
import { checkFractions } from './numbers/check-fractions.js';
import { checkMultiples } from './numbers/check-multiples.js';
import { checkNames } from './check-names.js';
import { checkNumbers } from './numbers/check-numbers.js';
import { checkPairs } from './numbers/check-pairs.js';
import { checkElisions, checkWords, checkSpoken } from './check-quote.js';
import { checkRefusal } from './negation/check-refusal.js';
import { checkSpeaker } from './check-speaker.js';
import { checkTimes } from './numbers/check-times.js';
import { checkUnits } from './numbers/check-units.js';
import { datesOf, checkWhen } from './check-when.js';
import { sharedSentences } from './shared-sentences.js';
import { checkContraries } from './negation/check-contraries.js';
import { plain } from './text/words.js';
import { checkRelative } from './check-relative.js';
import { checkRanks } from './check-ranks.js';
import { checkWordInPlace } from './word-in-place.js';

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
const within = (field, findings) => findings.map((finding) => ({ ...finding, field }));
function lineClaims(field, text, grounds, article) {
    const line = new ReadText(plain(text), article.language);
    const bare = line.text.replace(/[\s.。।]+$/, '');
    if (bare !== '' && grounds.sentence.hasWords(bare))
        return within(field, [...checkNegation(line, grounds), ...checkCut(line, grounds)]);
    const inUnits = checkUnits(line, grounds);
    const fractions = checkFractions(line, grounds, article);
    const bounds = [...checkBounds(line, grounds), ...checkMultiples(line, grounds)];
    const names = checkNames(line, grounds, article);
    const contrary = firstOf([checkNegation, checkRefusal, checkContraries, checkCut], line, grounds);
    const found = [
        ...checkNumbers(line, grounds, article),
        ...checkPairs(line, grounds),
        ...checkTimes(line, grounds, article),
        ...inUnits,
        ...bounds,
        ...fractions,
        ...checkDates(line, grounds, article),
        ...checkRelative(line, grounds),
        // “Wochen” for “Monate” is told with the number.
        ...names.filter((name) => ![...inUnits, ...bounds, ...fractions].some(({ claim }) => claim.includes(name.claim))),
        ...contrary,
        ...checkRanks(line, grounds),
        ...checkModality(line, grounds),
    ];
    return within(field, found.length > 0 ? found : checkWordInPlace(line, grounds));
}
/** What the first check tells that tells anything: one thing turned round is told once. */
function firstOf(checks, line, grounds) {
    for (const check of checks) {
        const found = check(line, grounds);
        if (found.length > 0)
            return found;
    }
    return [];
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
function quoteClaims({ kind, text, lang, speaker, said, source }, grounds, article, speakers, shared) {
    const isTranslated = lang !== undefined && lang.split('-')[0] !== article.language.code;
    const elisions = isTranslated ? [] : checkElisions(text, grounds, article);
    // A post is shown as its network has it; an article may only mention it.
    const isElsewhere = kind === 'post' && source?.url !== undefined;
    const unlike = isTranslated ? [] : checkWords(text, grounds, article);
    const words = isElsewhere ? unlike.map(soften) : unlike;
    const isProse = kind === 'statement' && !isTranslated && unlike.length === 0;
    const line = new ReadText(plain(text.split(elision).join(' ')), article.language);
    const named = speaker ? checkSpeaker(speaker.name, grounds, article, speakers) : [];
    const isDoubled = shared !== undefined && !named.some(({ grade }) => grade === 'contradicted');
    return [
        ...within('text', [...elisions, ...words, ...(isProse ? checkSpoken(text, grounds, article) : [])]),
        ...(isTranslated || elisions.length || words.length
            ? []
            : within('text', firstOf([checkNegation, checkCut], line, grounds))),
        ...within('speaker', named.map((each) => (kind === 'document' ? soften(each) : each))),
        ...(isDoubled && speaker
            ? within('speaker', [
                {
                    ...{ kind: 'speaker', grade: 'contradicted', claim: speaker.name, nearest: grounds.sentence.text },
                    reason: `the same words are also given to ${shared}`,
                },
            ])
            : []),
        ...within('said', said ? checkWhen(said, datesOf(said), aroundQuote(grounds, article), article) : []),
    ];
}
/** A document is seldom named by its title where its words are given. */
const soften = (finding) => finding.grade === 'contradicted' ? { ...finding, grade: 'unsupported' } : finding;
/** The paragraph without the words of the quote, which may tell of any date. */
function aroundQuote(grounds, { language }) {
    const text = grounds.paragraph
        .map((each) => {
        const [from, to] = [grounds.start - each.start, grounds.end - each.start].map((at) => Math.max(0, at));
        return `${each.text.slice(0, from)} ${each.text.slice(to)}`;
    })
        .join('');
    return { ...grounds, sentence: new ReadText(text, language) };
}

export { checkClaims };
