import {sentences} from '../../story/passages/sentences.js';

/** A sentence of a text, and the words that tell what it is about. */
interface Candidate {
  /** The number of its paragraph. */
  paragraph: number;
  start: number;
  text: string;
  stems: Set<string>;
}

/** A sentence that a line may sum up: the number of its paragraph, and where it stands in that. */
export type NearSentence = Pick<Candidate, 'paragraph' | 'start' | 'text'>;

/**
 * Finds the sentences that a line most likely sums up. More daring than the nearest match of a passage, which must not
 * mislead: a line says the same in other words, and what is found is shown as a guess.
 */
export class NearestSentences {
  readonly #candidates: readonly Candidate[];
  /** How many sentences have a word: one that most of them have tells little. */
  readonly #spread = new Map<string, number>();

  constructor(paragraphs: readonly string[], lang: string) {
    this.#candidates = paragraphs.flatMap((words, paragraph) => [...candidatesIn(words, paragraph, lang)]);
    for (const {stems} of this.#candidates) {
      for (const stem of stems) this.#spread.set(stem, (this.#spread.get(stem) ?? 0) + 1);
    }
  }

  /** So many sentences that share most with a line, the likeliest first; none where none shares two words of weight. */
  of(line: string, most = 3): NearSentence[] {
    const wanted = [...stemsOf(line)];
    const alike = this.#candidates.flatMap(({stems, ...place}) => {
      const shared = wanted.filter((stem) => stems.has(stem));
      const weight = shared.reduce((sum, stem) => sum + 1 / this.#spread.get(stem)!, 0);
      // A long sentence holds many words by chance.
      const score = (shared.length + weight) / Math.sqrt(stems.size + 8);
      return shared.length >= 2 ? [{place, score}] : [];
    });
    return alike
      .sort((a, b) => b.score - a.score)
      .slice(0, most)
      .map(({place}) => place);
  }
}

function* candidatesIn(words: string, paragraph: number, lang: string): Generator<Candidate> {
  let at = 0;
  for (const sentence of sentences(words, lang)) {
    const text = sentence.trim();
    yield {paragraph, start: at + sentence.indexOf(text), text, stems: stemsOf(sentence)};
    at += sentence.length;
  }
}

/**
 * Scripts that write no spaces between words: Thai, Lao, Burmese, Khmer, Japanese and Chinese. By their places, since the class
 * of all letters in a pattern takes half a millisecond to compile each time it stands there.
 */
const unspaced =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff\u3005-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\u{20000}-\u{3ffff}]+/gu;
/** A word, or signs of which some are words. */
const word = /[\p{L}\p{M}\p{N}]+/gu;
const number = /\p{N}/u;
/** Signs that a word has at least, to count: letters, and the marks on them, with which Indian scripts write their vowels. */
const longEnough = 4;
const stem = (word: string) => word.toLowerCase().slice(0, 6);

/** The longer words of a text, without the endings that grammar puts on them; each two signs where no spaces are between words. */
const stemsOf = (text: string) =>
  new Set([
    ...wordsOf(text).flatMap(({text}) => (isLong(text) ? [stem(text)] : [])),
    ...(text.match(word) ?? []).flatMap((each) => each.match(unspaced) ?? []).flatMap(pairsOf),
  ]);

const isLong = (word: string) => [...word].length >= longEnough;

function wordsOf(text: string): {text: string; start: number}[] {
  return [...text.matchAll(word)].flatMap(({0: whole, index}) => {
    let start = index;
    return whole.split(unspaced).flatMap((part) => {
      start = text.indexOf(part, start);
      const at = start;
      start += part.length;
      return part === '' ? [] : [{text: part, start: at}];
    });
  });
}

/** Two signs of Hiragana alone are of the grammar. */
const pairsOf = (signs: string) =>
  [...signs].flatMap((sign, at, all) => {
    const pair = sign + (all[at + 1] ?? '');
    return pair === sign || /^\p{Script=Hira}+$/u.test(pair) ? [] : [pair];
  });

/** The longer words of a line that other words have nothing like; neighbours are one. */
export function missingWords(line: string, words: string): {start: number; end: number}[] {
  const numbers = new Set(wordsOf(words).flatMap(({text}) => (number.test(text) ? [text] : [])));
  const known = stemsOf(words);
  // However short, a number counts, to its last digit.
  const missing = wordsOf(line).filter(({text}) =>
    number.test(text) ? !numbers.has(text) : isLong(text) && !known.has(stem(text)),
  );
  const found: {start: number; end: number}[] = [];
  for (const {text, start} of missing) {
    const last = found.at(-1);
    const end = start + text.length;
    if (last && /^[ ,.-]$/.test(line.slice(last.end, start))) last.end = end;
    else found.push({start, end});
  }
  return found;
}
