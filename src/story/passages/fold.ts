/** A text with its typography evened out, and the way back to how it was written. */
export interface Folded {
  readonly text: string;
  /** For each code unit of `text`, where what it stands for begins in the original. */
  readonly starts: Int32Array;
  /** For each code unit of `text`, where what it stands for ends in the original. */
  readonly ends: Int32Array;
}

/** A character with what composes with it: its combining marks, or the vowel and final of a Hangul syllable. */
const cluster = /[\s\S][\p{M}\p{Default_Ignorable_Code_Point}\u1161-\u1175\u11A8-\u11C2]*/uy;
const invisible = /\p{Default_Ignorable_Code_Point}/gu;
const closing = /\s{1,3}»(?![\p{L}\p{N}])/uy;
const softHyphen = 0xad;
/** The most characters that NFC makes of one: https://unicode.org/faq/normalization.html#12 */
const longestComposition = 3;
const typography: readonly [RegExp, string][] = [
  [/[\u2018-\u201B‹›『』]/g, "'"],
  [/[\u201C-\u201F«»「」]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
];

/**
 * Evens out what differs between two copies of the same words though no word does: Unicode composition (NFC), any run
 * of white space (one space), quotation marks of any language (straight, without the blanks of « French » ones), dashes
 * (hyphen-minus), soft hyphens and other characters without width (none). Case, letters, digits and all other signs stay.
 */
export function fold(original: string): Folded {
  // Typed arrays of the full length: pushing to a list takes ten times as long as all the rest of this function.
  const starts = new Int32Array(original.length * longestComposition);
  const ends = new Int32Array(original.length * longestComposition);
  let text = '';
  let spaced = false;
  let [opens, isInner] = [true, false];
  for (let start = 0, end = 0; start < original.length; start = end) {
    end = endOfCluster(original, start);
    const visible = evenOut(original, start, end);
    if (visible === ' ' && (spaced || isInner)) {
      ends[text.length - 1] = end;
      continue;
    }
    if (visible === ' ' && beforeClosing(original, start)) continue;
    if (visible !== '') {
      // “ « ” opens, and “a« ” closes in German.
      isInner = original.charAt(start) === '«' && opens;
      spaced = visible === ' ';
      opens = spaced || visible === '(' || visible === '[';
    }
    const shown = visibleEnd(original, start, end);
    for (let unit = 0; unit < visible.length; unit++) {
      starts[text.length + unit] = start;
      ends[text.length + unit] = shown;
    }
    text += visible;
  }
  return {text, starts: starts.subarray(0, text.length), ends: ends.subarray(0, text.length)};
}

/** Words as two texts are compared, which may differ in typography and capitals, and in blanks around them. */
export const wordsToCompare = (text: string): string => fold(text).text.trim().toLowerCase();

/** Whether a blank stands before a mark that closes a French quotation; a German one opens so, before a letter. */
function beforeClosing(text: string, at: number): boolean {
  closing.lastIndex = at;
  return closing.test(text);
}

function endOfCluster(text: string, start: number): number {
  const next = text.charCodeAt(start + 1);
  // No character below U+0300 combines with the one before it, which settles nearly all of a text in Latin script.
  if (text.charCodeAt(start) < 0x300 && !(next >= 0x300 || next === softHyphen)) return start + 1;
  cluster.lastIndex = start;
  cluster.test(text);
  return cluster.lastIndex;
}

/** The end of a cluster without invisible characters, so that a passage does not end in one. */
function visibleEnd(text: string, start: number, end: number): number {
  let shown = end;
  while (shown > start + 1 && /\p{Default_Ignorable_Code_Point}/u.test(text.charAt(shown - 1))) shown--;
  return shown;
}

function evenOut(text: string, start: number, end: number): string {
  const sign = text.charAt(start);
  if (end === start + 1 && sign >= ' ' && sign <= '~') return sign;
  if (end === start + 1 && /\s/.test(sign) && sign !== '\uFEFF') return ' ';
  let visible = text.slice(start, end).replace(invisible, '').normalize('NFC');
  if (visible !== '' && visible.trim() === '') return ' ';
  for (const [signs, plain] of typography) visible = visible.replace(signs, plain);
  return visible;
}
