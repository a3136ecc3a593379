import { ReadText } from '../text/read-text.js';
import { has } from '../text/language.js';
import { denialsIn, refusalsIn, clausesOf } from '../text/negation.js';
import { boundOf } from '../numbers/bounds.js';
import { isDated } from '../text/mentions.js';
import { isSameWord } from '../text/words.js';

/** Holds what a line denies against what its passage denies, a passage cut right behind its “not” included. */
function checkNegation(line, grounds) {
    const { sentence } = grounds;
    const claimed = denialsIn(line);
    const said = denialsIn(sentence);
    const [refused, saidRefused] = [refusalsIn(line).length, refusalsIn(sentence).length];
    for (const denial of said) {
        if (claimed.some((each) => denySame(each, denial, line)))
            continue;
        if (claimed.length >= said.length || refused > saidRefused)
            continue;
        if (!isTold(denial, line, sentence))
            continue;
        return [
            {
                ...{ kind: 'negation', claim: line.text, nearest: sentence.text },
                grade: mayBeTurned(line, sentence) ? 'unsupported' : 'contradicted',
                reason: `the passage says “${denial.text}” and the line does not`,
            },
        ];
    }
    for (const denial of claimed) {
        if (said.some((each) => denySame(denial, each, line)))
            continue;
        if (said.length >= claimed.length || saidRefused > refused)
            continue;
        const around = grounds.paragraph.find((each) => denialsIn(each).length > 0 || refusalsIn(each).length > 0);
        const isAbout = shareOf(line.words, sentence) >= 0.5 || denial.scope.slice(0, 1).some((word) => sentence.has(word));
        if (around && !grounds.said.includes(around) && !isAbout)
            continue;
        return [
            {
                ...{
                    kind: 'negation',
                    grade: isAbout && !mayBeTurned(line, sentence) ? 'contradicted' : 'unsupported',
                },
                ...{ claim: denial.text, nearest: sentence.text },
                reason: `the line says “${denial.text}” and the passage does not`,
            },
        ];
    }
    return [];
}
/** “Not until May” is “in May”, “nobody except Ada” is “only Ada”. */
const exceptive = /(?<!\p{L})(?:until|unless|except|before|only|bis|vor|erst|nur|außer|hasta|antes|salvo|excepto|solo|sólo|jusqu|avant|sauf|seul\p{L}*|prima|fino|tranne|até|exceto|só|przed|oprócz|tylko|dopiero|до|кроме|только|лише|тільки|крім|kadar|başka|sadece|önce|לפני|רק|חוץ)(?!\p{L})|以外|除|だけ|まで|只有|才|前/giu;
/** Whether a line may tell without its “not” what the sentence tells with it: by another negation, or a turn such as “until”. */
function mayBeTurned(line, sentence) {
    if (refusalsIn(sentence).length > refusalsIn(line).length || has(line.text, exceptive))
        return true;
    // “Nobody under 18 may enter” is “all over 18 may”.
    const isBounded = [line, sentence].some((each) => each.numbers.some((number) => boundOf(number, each)));
    if (isBounded && line.numbers.some(({ value }) => sentence.numbers.some((each) => each.value === value)))
        return true;
    return [...sentence.text.matchAll(exceptive)].some(({ 0: turn, index }) => {
        const end = index + turn.length;
        const next = sentence.words.find((word) => word.start >= end && (word.hasMeaning || isDated(word, sentence)));
        return next !== undefined && next.start - end < 30 && line.has(next);
    });
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
    for (const { 0: modal, index } of sentence.text.toLowerCase().matchAll(language.modals)) {
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
