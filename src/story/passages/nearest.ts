import {fold} from './fold.js';
import {sentences} from './sentences.js';
import type {ArticleText, Place} from './article-text.js';

/** The sentence of the article that is most like the words looked for, as the article writes it. */
export interface Nearest extends Place {
  text: string;
}

interface Candidate extends Nearest {
  grams: Set<string>;
}

/** A sentence less alike than this shares little more than articles and prepositions, and would mislead an editor. */
const alike = 0.3;

/** Sentences of an article, kept since most articles are searched for several passages. */
const candidatesOf = new WeakMap<ArticleText, Candidate[]>();

/** The sentence most like `words`, by the words and the pairs of words that they share; null if none is like them. */
export function nearest(article: ArticleText, words: string): Nearest | null {
  const candidates = candidatesOf.get(article) ?? listCandidates(article);
  candidatesOf.set(article, candidates);
  const wanted = gramsOf(words);
  let best: Candidate | null = null;
  let most = alike;
  for (const candidate of candidates) {
    const likeness = likenessOf(wanted, candidate.grams);
    if (likeness > most) [best, most] = [candidate, likeness];
  }
  return best && {text: best.text, section: best.section, block: best.block};
}

/** How like two lines are, from 0 to 1, by the words and the pairs of words that they share. */
export const howAlike = (one: string, other: string): number => likenessOf(gramsOf(one), gramsOf(other));

function listCandidates(article: ArticleText): Candidate[] {
  return [...article.blocks()].flatMap(({section, block, text}) =>
    sentences(text, article.lang).map((sentence) => ({
      ...{section, block, text: sentence.trim()},
      grams: gramsOf(sentence),
    })),
  );
}

/** A word, or a character of a script that writes words without spaces. */
const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}']+/gu;

/** The words and the pairs of words of a text, whatever their case. */
function gramsOf(text: string): Set<string> {
  const words = fold(text).text.toLowerCase().match(word) ?? [];
  return new Set([...words, ...words.slice(1).map((next, before) => `${words[before]} ${next}`)]);
}

/**
 * The mean of Dice's coefficient and of the share of what is wanted that the sentence holds: Dice alone would miss
 * the few words wanted of a long sentence, the share alone would prefer any long sentence.
 */
function likenessOf(wanted: ReadonlySet<string>, sentence: ReadonlySet<string>): number {
  let shared = 0;
  for (const gram of wanted) if (sentence.has(gram)) shared++;
  return wanted.size === 0 ? 0 : shared / wanted.size / 2 + shared / (wanted.size + sentence.size);
}
