import { ReadText } from '../text/read-text.js';
import { has, matchesOf } from '../text/language.js';
import { denialsIn, refusalsIn, clausesOf } from '../text/negation.js';
import { areDeniedContraries } from './check-contraries.js';
import { isSameWord } from '../text/words.js';
import '../contraries/lexicon.js';
import { isFirstSince, areTurned } from './turns.js';

/** Holds what a line denies against what its passage denies, a passage cut right behind its “not” included. */
function checkNegation(line, grounds) {
    const { sentence } = grounds;
    const claimed = denialsIn(line);
    const said = denialsIn(sentence);
    const isSame = (a, b) => denySame(a, b, line) && (isWithout(a) === isWithout(b) || claimed.length === said.length);
    for (const denial of said) {
        if (claimed.some((each) => isSame(each, denial)))
            continue;
        if (claimed.length >= said.length || isRefusedIn(line, denial, sentence))
            continue;
        if (!isTold(denial, line, sentence) || isFirstSince(sentence, line))
            continue;
        if (areDeniedContraries(line, sentence))
            return [];
        const isSure = isPlain(denial, line, sentence) && !areTurned(sentence, line);
        return [
            {
                ...{ kind: 'negation', claim: line.text, nearest: sentence.text },
                grade: isSure ? 'contradicted' : 'unsupported',
                reason: `the passage says “${denial.text}” and the line does not`,
            },
        ];
    }
    for (const denial of claimed) {
        if (said.some((each) => isSame(denial, each)))
            continue;
        if (said.length >= claimed.length || isRefusedIn(sentence, denial, line))
            continue;
        if (isFirstSince(line, sentence) || areDeniedContraries(line, sentence))
            continue;
        const around = grounds.paragraph.find((each) => denialsIn(each).length > 0 || refusalsIn(each).length > 0);
        const isAbout = shareOf(line.words, sentence) >= 0.5 || denial.scope.slice(0, 1).some((word) => sentence.has(word));
        if (around && !grounds.said.includes(around) && !isAbout)
            continue;
        const isSure = isAbout && isPlain(denial, sentence, line, line) && !areTurned(line, sentence);
        return [
            {
                ...{ kind: 'negation', grade: isSure ? 'contradicted' : 'unsupported' },
                ...{ claim: denial.text, nearest: sentence.text },
                reason: `the line says “${denial.text}” and the passage does not`,
            },
        ];
    }
    return [];
}
const without = /^(?:without|ohne|sin|sans|senza|sem|bez|без|olmadan|بدون|بلا|ללא|בלי|बिना)$/u;
const isWithout = ({ text }) => without.test(text.toLowerCase());
/**
 * Whether a text tells by “refused” what another denies: beside what that denies, or in a clause with nothing else of it.
 */
function isRefusedIn(read, denial, denied) {
    const refusals = refusalsIn(read);
    if (refusals.length <= refusalsIn(denied).length)
        return false;
    const clauses = clausesOf(read);
    if (clauses.length === 1)
        return true;
    const clauseAt = (at) => clauses.findLast(({ start }) => start <= at);
    const told = read.words.filter((word) => denial.scope.some((each) => isSameWord(each, word, read.language)));
    return (told.length === 0 ||
        refusals.some(({ start }) => told.some((word) => clauseAt(word.start) === clauseAt(start))));
}
/**
 * Whether a line tells the very thing that is denied, so that it is the contrary: the word behind the “not”, or no words but
 * those of the passage. `of` is the line, which may be the one that denies.
 */
function isPlain({ scope: [first], isLacking, text, end }, told, denied, of = told) {
    if (!isLacking && first && first.start >= end && (told.has(first) || hasAffirmed(first, told)))
        return true;
    const { language } = of;
    if (language.attached && affirmsVerb(text, told, denied))
        return true;
    const isDenial = ({ lower }) => has(lower, language.negators);
    const words = of.words.filter((word) => !isDenial(word) && !isOne(word, of));
    return shareOf(words, of === told ? denied : told) >= 0.8;
}
const isOne = (word, { numbers }) => numbers.some(({ start, end, value }) => value === 1 && word.start >= start && word.end <= end);
/** How much of what some words mean a text has. */
function shareOf(words, text) {
    const meant = words.filter(({ hasMeaning }) => hasMeaning);
    return meant.length === 0 ? 0 : meant.filter((word) => text.has(word)).length / meant.length;
}
const denySame = (a, b, { language }) => a.scope.some((word) => b.scope.some((each) => isSameWord(word, each, language)));
/** Whether the line tells what the passage denies. */
function isTold({ start, scope, isLacking, text }, line, sentence) {
    const { start: from, end } = clausesOf(sentence).findLast((each) => each.start <= start);
    const words = sentence.words.filter((word) => word.start >= from && word.end <= end);
    const share = shareOf(words, line);
    // “A bridge” says no more of what “no bridge” denies than “bridge”.
    const lineWords = line.words.filter((word) => !isOne(word, line));
    const ofLine = shareOf(lineWords, new ReadText(sentence.text.slice(from, end), line.language));
    if (line.language.attached)
        return share >= 0.5 || ofLine >= 0.6 || affirmsVerb(text, line, sentence);
    const told = scope.map((word) => line.has(word) || hasAffirmed(word, line));
    const [first, second] = told;
    if ((first && share >= 0.3) || (ofLine === 1 && told.includes(true)))
        return true;
    return !isLacking && !!second && share >= 0.5;
}
/** Whether a line affirms the verb that a passage denies within the word: Turkish “oyladı” for “oylamadı”. */
function affirmsVerb(denied, line, sentence) {
    const { deniedVerb, affirmedEnding } = line.language;
    const [, stem] = (deniedVerb && new RegExp(`^${deniedVerb}`, 'u').exec(denied.toLowerCase())) || [];
    if (!stem || !affirmedEnding)
        return false;
    // The last vowel of a stem may fall: “bekliyor” is of “bekle”.
    const affirmed = new RegExp(`^${stem.slice(0, -1)}\\p{L}?${affirmedEnding}`, 'u');
    const hasVerb = ({ words }) => words.some(({ lower }) => lower !== denied && affirmed.test(lower));
    return hasVerb(line) && !hasVerb(sentence);
}
/** Whether a line has the verb that a passage denies in the form that affirms it: Arabic “did not vote” has another one. */
function hasAffirmed(verb, line) {
    const { deniedPrefixes = '' } = line.language;
    if (!deniedPrefixes.includes(verb.lower.charAt(0)) || verb.lower.length < 4)
        return false;
    const lower = verb.lower.slice(1);
    return line.words.some((word) => word.lower === lower || word.stem === lower);
}
/** A line that takes for certain what its passage only holds possible. */
function checkModality(line, { sentence }) {
    const { language } = line;
    if (has(line.text.toLowerCase(), language.modals))
        return [];
    for (const { 0: modal, index } of matchesOf(sentence.text.toLowerCase(), language.modals)) {
        const next = sentence.words.find((word) => word.start >= index + modal.length && word.hasMeaning);
        // “May” is a month as well.
        if (sentence.dates.some((date) => date.start <= index && index < date.end))
            continue;
        const isBeside = next && next.start - index - modal.length <= 12;
        if (!isBeside || !line.has(next) || shareOf(line.words, sentence) < 0.5)
            continue;
        return [
            {
                ...{ kind: 'modality', grade: 'unsupported', claim: line.text, nearest: sentence.text },
                reason: `the passage says “${modal}” and the line does not`,
            },
        ];
    }
    return [];
}

export { checkModality, checkNegation };
