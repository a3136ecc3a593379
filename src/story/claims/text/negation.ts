import type {ReadText} from './read-text.js';
import type {Language} from './language.js';
import {has, matchesOf} from './language.js';
import type {Word} from './words.js';

/** A word that denies something, and what it denies, as far as that stands beside it. */
export interface Denial {
  text: string;
  start: number;
  end: number;
  /** The words of its clause with a meaning of their own, the one right after the denial first, then the one before it. */
  scope: readonly Word[];
  /** Denies only the thing right after it: “without warning”. */
  isLacking: boolean;
}

/** A part of a sentence that tells one thing. */
export interface Clause {
  start: number;
  end: number;
}

const breaks = /[,;:()[\]"«»—、。，；：？！?!]| - /gu;

/** The clauses of a text, cut at its punctuation, its sentences and at the words that begin another. */
export function clausesOf({text, language, starts}: ReadText): Clause[] {
  const cuts = [0, ...starts];
  for (const {0: sign, index} of text.matchAll(breaks)) cuts.push(index + sign.length);
  for (const {index} of matchesOf(text, language.joints)) cuts.push(index);
  const sorted = [...new Set(cuts)].sort((a, b) => a - b);
  return sorted.map((start, index) => ({start, end: sorted[index + 1] ?? text.length}));
}

/** More of them in one sentence are no sentence. */
const mostDenials = 50;

/** Texts are asked by more than one check. */
const known = new WeakMap<ReadText, readonly Denial[]>();

/** What a text denies. Set phrases such as “not only” deny nothing. */
export function denialsIn(read: ReadText): readonly Denial[] {
  const found = known.get(read) ?? readDenials(read);
  known.set(read, found);
  return found;
}

function readDenials(read: ReadText): readonly Denial[] {
  const {language} = read;
  const text = read.text
    .toLowerCase()
    .replace(language.affirming, (phrase) => '\u00A0'.repeat(phrase.length));
  const found = matchesOf(text, language.negators).slice(0, mostDenials);
  if (found.length === 0) return [];
  const clauses = clausesOf(read);
  const meant = read.words.filter((word) => word.hasMeaning && !isDenial(word, language));
  return found.map(({0: written, index}) => {
    const [start, end] = [index, index + written.length];
    const clause = clauses.findLast((each) => each.start <= start)!;
    const around = meant.filter((word) => word.start >= clause.start && word.end <= clause.end);
    const after = around.filter((word) => word.start >= end);
    const before = around.filter((word) => word.end <= start).reverse();
    return {
      ...{text: read.text.slice(start, end), start, end},
      scope: [...after.slice(0, 2), ...before.slice(0, after.length ? 1 : 2)],
      // “No longer” is not “no”.
      isLacking: has(written, language.lacking) && !/\p{L}\s\p{L}/u.test(written),
    };
  });
}

const isDenial = ({lower}: Word, {negators}: Language) => has(lower, negators);

/** The words that deny without a negator: “refused”. */
export const refusalsIn = ({text, language}: ReadText): {text: string; start: number}[] =>
  matchesOf(text.toLowerCase(), language.refusals).map(({0: written, index}) => ({
    text: written,
    start: index,
  }));

/** What begins a clause that somebody says or believes; behind “and” or “when” a thing is told for itself. */
const complementizer =
  /^[\s,]*(?:that|whether|dass|daß|ob|que|qu'|che|że|iż|czy|что|чтобы|що|щоб|ki|أن|إن|بأن|که|כי|ש(?=\p{L})|कि)(?![\p{L}\p{M}]{3})/u;

/** Whether a clause goes on at a place in a clause that it governs: “nobody believes | that it reopens”. */
export const governsAt = ({text}: ReadText, at: number) =>
  complementizer.test(text.slice(at, at + 24).toLowerCase());
