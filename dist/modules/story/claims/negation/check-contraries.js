import { replacedWords } from '../text/alignment.js';
import { clausesOf, denialsIn, refusalsIn } from '../text/negation.js';
import { isTurnOf } from './turns.js';
import { contrariesBetween } from '../contraries/contraries.js';

/**
 * A line that says “lost” where its passage says “won”, or “cousin” for “brother”. Where all around it is the same, it is
 * contradicted; where the line says the rest in other words, it is a question.
 */
function checkContraries(line, { sentence }) {
    const found = contrariesBetween(line, sentence);
    if (found.length === 0)
        return [];
    const replaced = replacedWords(line.words, sentence.words, line.language);
    const isIn = ({ start, end }, words) => words.some((word) => word.start < end && start < word.end);
    for (const each of found) {
        const isDenied = each.relation === 'contrary' && denies(line, each.line) !== denies(sentence, each.said);
        if (isDenied || (each.relation === 'contrary' && haveTurn(line, sentence)))
            continue;
        if (isInverted(each, line, sentence))
            continue;
        const place = replaced.find(({ line: own, said }) => isIn(each.line, own) && isIn(each.said, said));
        const isSure = place?.isSure &&
            !hasOtherNames(place, each) &&
            !areOtherParts(line, sentence) &&
            (each.relation !== 'turning' || place.isBeside);
        if (!isSure && (each.relation === 'turning' || !isAbout(each, line, sentence)))
            continue;
        return [
            {
                ...{ kind: 'negation', grade: isSure ? 'contradicted' : 'unsupported' },
                ...{ claim: each.line.text, nearest: sentence.text, reason: `the passage says “${each.said.text}”` },
            },
        ];
    }
    return [];
}
/** Whether names stand beside the words in their places too: “Saltby lost 12-31” for “Brine won 31-12”. */
const hasOtherNames = ({ line, said }, contrary) => [line, said].every((words, index) => words.some((word) => {
    const own = index === 0 ? contrary.line : contrary.said;
    return word.isCapital && word.hasMeaning && !(word.start < own.end && own.start < word.end);
}));
const haveTurn = (line, sentence) => isTurnOf(line, sentence) || isTurnOf(sentence, line);
/** “A third survived” is “two thirds died”. */
const areOtherParts = ({ fractions }, sentence) => fractions.some(({ value }) => !sentence.fractions.some((each) => Math.abs(each.value - value) < 0.001));
/** Whether what a word tells is denied: “did not fall”, “refused to close”. */
function denies(read, { start, end }) {
    const clause = clausesOf(read).findLast((each) => each.start <= start);
    const isNear = (at) => at.start >= clause.start && at.start < clause.end && !(at.start >= start && at.start < end);
    const count = denialsIn(read).filter(isNear).length + refusalsIn(read).filter(isNear).length;
    return count % 2 === 1;
}
/** Whether a line tells of the same: most of its other words are in the sentence. */
function isAbout({ line: own }, line, sentence) {
    const meant = wordsBeside(own, line);
    const shared = meant.filter((word) => sentence.has(word));
    if (shared.length < 2 && !(shared.length === 1 && meant.length === 1))
        return false;
    return shared.length >= meant.length * 0.6;
}
/** Whether the words on both sides have changed sides: who beat whom is told from the other side as who lost to whom. */
function isInverted({ line: own, said }, line, sentence) {
    const moves = wordsBeside(own, line).flatMap((word) => {
        const other = sentence.words.find(({ stem }) => stem === word.stem);
        return other ? [[word.start < own.start, other.start < said.start]] : [];
    });
    return moves.some(([is, was]) => is && !was) && moves.some(([is, was]) => !is && was);
}
const wordsBeside = (span, { words }) => words.filter((word) => word.hasMeaning && !(word.start < span.end && span.start < word.end));
/** Whether a text says by the contrary of a word what another denies: “stays open” for “will not close”. */
function areDeniedContraries(line, sentence) {
    return contrariesBetween(line, sentence).some((each) => each.relation === 'contrary' && denies(line, each.line) !== denies(sentence, each.said));
}

export { areDeniedContraries, checkContraries };
