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

/** Scripts that write no spaces between words. */
const unspaced = '\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}';
const run = new RegExp(`(?:(?=[${unspaced}])[\\p{L}\\p{M}\\p{N}])+`, 'gu');
/** Four signs or more: letters, and the marks on them, with which Indian scripts write their vowels. */
const longWord = new RegExp(`(?:(?![${unspaced}])[\\p{L}\\p{M}\\p{N}]){4,}`, 'gu');
const stem = (word: string) => word.toLowerCase().slice(0, 6);

/** The longer words of a text, without the endings that grammar puts on them; each two signs where no spaces are between words. */
const stemsOf = (text: string) =>
  new Set([...(text.match(longWord) ?? []).map(stem), ...(text.match(run) ?? []).flatMap(pairsOf)]);

/** Two signs of Hiragana alone are of the grammar. */
const pairsOf = (signs: string) =>
  [...signs].flatMap((sign, at, all) => {
    const pair = sign + (all[at + 1] ?? '');
    return pair === sign || /^\p{Script=Hira}+$/u.test(pair) ? [] : [pair];
  });

/** The longer words of a line that other words have nothing like; neighbours are one. */
export function missingWords(line: string, words: string): {start: number; end: number}[] {
  const known = stemsOf(words);
  const missing = [...line.matchAll(longWord)].filter(([word]) => !known.has(stem(word)));
  const found: {start: number; end: number}[] = [];
  for (const {index: start, 0: word} of missing) {
    const last = found.at(-1);
    const end = start + word.length;
    if (last && /^[ -]$/.test(line.slice(last.end, start))) last.end = end;
    else found.push({start, end});
  }
  return found;
}
