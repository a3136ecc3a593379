import type {Finding} from '../claim.js';
import {replacedWords} from '../text/alignment.js';
import type {Replaced} from '../text/alignment.js';
import type {Grounds} from '../text/grounds.js';
import {clausesOf, denialsIn, refusalsIn} from '../text/negation.js';
import type {ReadText} from '../text/read-text.js';
import {isTurnOf} from './turns.js';
import {contrariesBetween} from '../contraries/contraries.js';
import type {Contrary} from '../contraries/contraries.js';

/**
 * A line that says “lost” where its passage says “won”, or “cousin” for “brother”. Where all around it is the same, it is
 * contradicted; where the line says the rest in other words, it is a question.
 */
export function checkContraries(line: ReadText, {sentence}: Grounds): Finding[] {
  const found = contrariesBetween(line, sentence);
  if (found.length === 0) return [];
  const replaced = replacedWords(line.words, sentence.words, line.language);
  const isIn = ({start, end}: {start: number; end: number}, words: readonly {start: number; end: number}[]) =>
    words.some((word) => word.start < end && start < word.end);
  for (const each of found) {
    const isDenied = each.relation === 'contrary' && denies(line, each.line) !== denies(sentence, each.said);
    if (isDenied || (each.relation === 'contrary' && haveTurn(line, sentence))) continue;
    const place = replaced.find(({line: own, said}) => isIn(each.line, own) && isIn(each.said, said));
    const isSure =
      place?.isSure && !hasOtherNames(place, each) && (each.relation !== 'turning' || place.isBeside);
    if (!isSure && (each.relation === 'turning' || !isAbout(each, line, sentence))) continue;
    return [
      {
        ...{kind: 'negation', grade: isSure ? 'contradicted' : 'unsupported'},
        ...{claim: each.line.text, nearest: sentence.text, reason: `the passage says “${each.said.text}”`},
      },
    ];
  }
  return [];
}

/** Whether names stand beside the words in their places too: “Saltby lost 12-31” for “Brine won 31-12”. */
const hasOtherNames = ({line, said}: Replaced, contrary: Contrary) =>
  [line, said].every((words, index) =>
    words.some((word) => {
      const own = index === 0 ? contrary.line : contrary.said;
      return word.isCapital && word.hasMeaning && !(word.start < own.end && own.start < word.end);
    }),
  );

const haveTurn = (line: ReadText, sentence: ReadText) => isTurnOf(line, sentence) || isTurnOf(sentence, line);

/** Whether what a word tells is denied: “did not fall”, “refused to close”. */
function denies(read: ReadText, {start, end}: {start: number; end: number}): boolean {
  const clause = clausesOf(read).findLast((each) => each.start <= start)!;
  const isNear = (at: {start: number}) =>
    at.start >= clause.start && at.start < clause.end && !(at.start >= start && at.start < end);
  const count = denialsIn(read).filter(isNear).length + refusalsIn(read).filter(isNear).length;
  return count % 2 === 1;
}

/** Whether a line tells of the same, in the same order: who beat whom is told from the other side as who lost to whom. */
function isAbout({line: own, said}: Contrary, line: ReadText, sentence: ReadText): boolean {
  const meant = line.words.filter(
    (word) => word.hasMeaning && !(word.start < own.end && own.start < word.end),
  );
  const shared = meant.filter((word) => sentence.has(word));
  if (shared.length < 2 && !(shared.length === 1 && meant.length === 1)) return false;
  if (shared.length < meant.length * 0.6) return false;
  const isSame = (stem: string) => sentence.words.find((word) => word.stem === stem);
  const isBefore = shared.map((word) => {
    const other = isSame(word.stem);
    return other && [word.start < own.start, other.start < said.start];
  });
  const isMovedBehind = isBefore.some((each) => each?.[0] && !each[1]);
  const isMovedBefore = isBefore.some((each) => each && !each[0] && each[1]);
  return !(isMovedBehind && isMovedBefore);
}

/** Whether a text says by the contrary of a word what another denies: “stays open” for “will not close”. */
export function areDeniedContraries(line: ReadText, sentence: ReadText): boolean {
  return contrariesBetween(line, sentence).some(
    (each) => each.relation === 'contrary' && denies(line, each.line) !== denies(sentence, each.said),
  );
}
