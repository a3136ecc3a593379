import * as v from 'valibot';
import { storyText } from '../../check/story-text.js';
import { reasonOf } from '../../story/validation.js';
import { checkClaims } from '../../story/claims/check.js';
import { wordsToCompare } from '../../story/passages/folded-text.js';
import { locate } from '../../story/passages/locate.js';
import { inlineText } from '../../story/inline-text.js';
import { betterPlace } from './better-place.js';
import { ProposalSchema } from './exchange.js';
import { fold } from '../../story/passages/fold.js';

const html = /<\/?[a-z][^>]*>/i;
/** Of Markdown links, pictures, footnotes, code, strong words, and what begins a heading, a list or a quote. */
const markdown = /\]\(|\[\^|`|\*\*|__|^\s*(?:#{1,6}|[-*+>])\s/;
/** Line breaks and other controls, and what turns the direction of words or stands between them without width. */
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\u200B\u202A-\u202E\u2060-\u2069\uFEFF]/u;
/** Takes a proposal into a story, or tells why not: its passage is found once, and it claims nothing that this does not say. */
function judge(written, story) {
    const read = v.safeParse(ProposalSchema, written);
    if (!read.success)
        return refuse('malformed', read.issues.slice(0, 3).map(reasonOf).join('; '));
    const proposal = read.output;
    if (textsOf(proposal).some((text) => html.test(text)) ||
        writtenIn(proposal).some((text) => markdown.test(text) || unseen.test(text)))
        return refuse('markup', 'it holds HTML, Markdown, a line break or signs that nobody sees; write words alone');
    if (textsOf(proposal).some((text) => text.trim() === ''))
        return refuse('malformed', 'it holds no words');
    const article = storyText({ ...story, standfirst: undefined });
    const wanted = proposal.passage ?? (proposal.kind === 'quote' ? proposal.text : '');
    const found = locate(article, { exact: wanted });
    if (!('passage' in found)) {
        const near = found.nearest?.text;
        if (found.reason === 'ambiguous')
            return refuse('passage-ambiguous', `the passage stands ${found.count} times in the article; take in more words`, near);
        return refuse('passage-missing', 'the passage is not in the article; copy its words', near);
    }
    if (proposal.kind === 'quote')
        return judgeQuote(proposal, found, article, story);
    const line = proposal.kind === 'point' ? proposal.text : proposal.title;
    const list = proposal.kind === 'point' ? 'overview' : 'timeline';
    const { passage } = found;
    const item = proposal.kind === 'point' ? { text: [line], passage } : eventOf(proposal, found);
    const exact = { ...proposal, passage: found.words };
    if (story[list].some((each) => textOf(each) === wordsToCompare(line)))
        return refuse('duplicate', 'the story has this line already');
    const elsewhere = betterPlace(line, found, article);
    if (elsewhere)
        return refuse('passage-elsewhere', 'the line is about other words of the article than its passage', elsewhere);
    return withClaims(exact, list, item, story);
}
/** Its words come from the article; those of the answer only say which. */
function judgeQuote(proposal, place, article, story) {
    const found = locate(article, { exact: proposal.text });
    if (!('passage' in found) || !fold(place.passage.exact).text.includes(fold(found.passage.exact).text))
        return refuse('quote-differs', 'the words of the quote are not those of the passage', place.words);
    const text = found.words;
    if (story.quotes.some((each) => wordsToCompare(each.text) === wordsToCompare(text)))
        return refuse('duplicate', 'the story has this quote already');
    const { role } = proposal.speaker;
    const { prefix = '', suffix = '' } = found.passage;
    if (role && !wordsToCompare(prefix + suffix).includes(wordsToCompare(role)))
        return refuse('claim-speaker', `the article does not say “${role}” beside the words`, prefix + suffix);
    const item = {
        kind: 'statement',
        text,
        speaker: proposal.speaker,
        passage: found.passage,
    };
    const told = { ...proposal, text, passage: found.words };
    return withClaims(told, 'quotes', item, story);
}
const eventOf = ({ title, when, end, status, text }, { passage }) => ({
    ...{ title, ...(when && { when }), ...(end && { end }), ...(status && { status }) },
    ...(text && { text: [text] }),
    passage,
});
/** Whether all claims of the new item are borne out, and no other item says something else because of it. */
function withClaims(proposal, list, item, before) {
    const count = before[list].length;
    const story = { ...before, [list]: [...before[list], { id: `proposed-${count}`, ...item }] };
    const path = `${list}[${count}]`;
    const known = new Set(checkClaims(before).problems.map(keyOf));
    let report;
    try {
        report = checkClaims(story);
    }
    catch (error) {
        return refuse('malformed', error instanceof Error ? error.message : String(error));
    }
    const { prefix = '', exact, suffix = '' } = item.passage;
    const paragraph = wordsToCompare(`${prefix}${exact}${suffix}`);
    // A number of another paragraph is mostly that of another thing.
    const elsewhere = report.inferred.filter(({ path: at, kind, nearest: near = '' }) => at === path && kind === 'number' && !paragraph.includes(wordsToCompare(near)));
    const told = [...report.problems.filter((claim) => !known.has(keyOf(claim))), ...elsewhere];
    return told.length ? { reasons: told.map(reasonOfClaim) } : { proposal, story };
}
const keyOf = ({ path, field, kind, claim }) => [path, field, kind, claim].join('\n');
const reasonOfClaim = ({ kind, claim, reason, nearest: near }) => ({
    code: `claim-${kind}`,
    message: `“${claim.slice(0, 200)}”: ${reason}`,
    claim,
    ...(near && { nearest: near }),
});
const refuse = (code, message, near) => ({
    reasons: [{ code, message, ...(near && { nearest: near }) }],
});
/** The texts that are not copied from the article. */
const writtenIn = ({ passage: _passage, ...proposal }) => Object.entries(proposal).flatMap(([key, text]) => typeof text === 'string' && !(key === 'text' && proposal.kind === 'quote') ? [text] : []);
const textsOf = (proposal) => Object.values(proposal).flatMap((each) => typeof each === 'string'
    ? [each]
    : typeof each === 'object'
        ? Object.values(each).filter((inner) => typeof inner === 'string')
        : []);
const textOf = (item) => wordsToCompare('title' in item ? item.title : inlineText(item.text));

export { judge };
