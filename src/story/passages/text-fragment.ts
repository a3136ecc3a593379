import {limits} from '../story.js';
import type {Passage} from '../story.js';

/** Signs of scripts that set no words apart: Chinese, Japanese, Thai, Lao, Khmer, Burmese. */
const spaceless = '\\u3001-\\u30ff\\uff01-\\uff9f\\p{sc=Han}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}';
const isSpaceless = new RegExp(`[${spaceless}]`, 'u');
const runs = new RegExp(` ?(?:[${spaceless}]+|[^ ${spaceless}]+)`, 'gu');
let segmenter: Intl.Segmenter | undefined;

/** The words, each with the space before it. A text fragment must consist of whole words, in Chinese too. */
function words(text: string): string[] {
  const found = text.trim().replace(/\s+/g, ' ').match(runs) ?? [];
  return found.flatMap((run) => {
    // Firefox before 125 has no `Intl.Segmenter`: there a run of Chinese, Japanese or Thai counts as one word.
    if (!isSpaceless.test(run) || !(Intl as Partial<typeof Intl>).Segmenter) return run;
    segmenter ??= new Intl.Segmenter('en', {granularity: 'word'});
    return [...segmenter.segment(run)].map(({segment}) => segment);
  });
}

/** The first words, until their weight is `most`. */
function first(text: string[], most: number): string[] {
  let count = 0;
  return text.filter((word) => {
    const before = count;
    count += weight(word);
    return before < most;
  });
}

const last = (text: string[], most: number) => first(text.reverse(), most).reverse();

/** The length of a word: 1, or 0.4 for each character in scripts without spaces, of which twelve say as much as five words. */
const weight = (word: string) => (isSpaceless.test(word) ? word.length * 0.4 : 1);

// A dash separates the parts of a text directive, and `encodeURIComponent` leaves it as it is.
const encode = (text: string[]) => encodeURIComponent(text.join('').trim()).replaceAll('-', '%2D');

/**
 * The article's address with a text fragment for the passage, always with the words around it where there are any:
 * without them a browser may find a widget's own copy first. https://wicg.github.io/scroll-to-text-fragment/
 * Where words are so long that this address would exceed `limits.address`, it is that of the article alone.
 */
export function passageUrl(url: string, {exact, prefix = '', suffix = ''}: Passage): string {
  const pieces = exact.split(' […] ');
  const start = words(pieces[0]!);
  const isLong = pieces.length > 1 || first(start, 12).length < start.length;
  const directive = [
    prefix.trim() && `${encode(last(words(prefix), 4))}-`,
    encode(isLong ? first(start, 5) : start),
    isLong && encode(last(words(pieces.at(-1)!), 5)),
    suffix.trim() && `-${encode(first(words(suffix), 4))}`,
  ];
  const article = url.split('#')[0]!;
  const whole = `${article}#:~:text=${directive.filter(Boolean).join(',')}`;
  return whole.length > limits.address ? article : whole;
}
