import {foldedText} from '../../passages/folded-text.js';
import {withAsciiAlone} from '../../language/letters.js';
import type {Language} from './language.js';

/** A word of a text. */
export interface Word {
  /** As written. */
  text: string;
  lower: string;
  /** Without ending and what is written together with it: what the forms of a word share. */
  stem: string;
  start: number;
  end: number;
  /** Begins with a capital letter. */
  isCapital: boolean;
  /** Begins a sentence, so that its capital says nothing. */
  isFirst: boolean;
  /** Has a meaning of its own. */
  hasMeaning: boolean;
}

/** Vowel points and the stretching of letters, which most texts leave out. */
const points = /[\u0591-\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670]/g;
const address = /https?:\/\/\S+|www\.\S+|[@#][\p{L}\p{N}_]+/gu;
const wordShape = withAsciiAlone(/(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:'[\p{L}\p{M}]+)?/gu);
const beginning = /(?:^|[.!?:"«»„।؟][\s"'«»(]*|^[\s"'«(-]+)$/u;

/**
 * A text as the check reads it: folded as passages are, digits of any script as 0 to 9, without vowel points, and with
 * blanks for the addresses of pages and people, which claim nothing.
 */
export function plain(text: string): string {
  return foldedText(text)
    .replace(points, '')
    .replace(/(?![0-9])\p{Nd}/gu, digitOf)
    .replace(address, (found) => ' '.repeat(found.length))
    .trim();
}

/** Digits come in tens, which begin at a code point that ends in 0 or in 6. */
function digitOf(sign: string): string {
  const code = sign.codePointAt(0)!;
  if (code > 0xffff) return '#'.repeat(sign.length);
  const zero = /\p{Nd}/u.test(String.fromCharCode(code & ~0xf)) ? 0 : 6;
  return String((code & 0xf) - zero);
}

/** Title case letters are as good as upper case. */
const isUpper = (written: string, lower: string) => written.charAt(0) !== lower.charAt(0);

const longestWord = 60;

/** What a word is wherever it stands. */
type Form = Omit<Word, 'start' | 'end' | 'isFirst'>;

/** An article says most of its words again, and to find a stem takes longer than all else. */
const known = new WeakMap<Language, Map<string, Form>>();
/** A page that stays open reads many articles. */
const mostKnown = 20_000;

/** The words of a plain text. */
export function wordsIn(text: string, language: Language): Word[] {
  if (language.unspaced) return segments(text, language);
  const forms = known.get(language) ?? new Map<string, Form>();
  known.set(language, forms);
  if (forms.size > mostKnown) forms.clear();
  const words: Word[] = [];
  for (const {0: written, index} of text.matchAll(wordShape(text))) {
    let form = forms.get(written);
    if (!form) forms.set(written, (form = formOf(written, language)));
    const {text: shown, lower, stem, isCapital, hasMeaning} = form;
    // One object a word: an article has 30,000 of them.
    words.push({
      text: shown,
      lower,
      stem,
      start: index,
      end: index + written.length,
      isCapital,
      isFirst: beginsSentence(text, index),
      hasMeaning,
    });
  }
  return words;
}

function formOf(written: string, language: Language): Form {
  const isAcronym = written.includes('.');
  const shown = isAcronym ? written.replaceAll('.', '') : written.slice(0, longestWord);
  const lower = language.code === 'tr' ? shown.toLocaleLowerCase('tr') : shown.toLowerCase();
  return {
    text: shown,
    lower,
    stem: isAcronym ? lower : stemOf(lower, language),
    isCapital: isUpper(shown, lower),
    hasMeaning: !language.small.has(lower) && (lower.charAt(0) > '9' || /\p{L}/u.test(lower)),
  };
}

/** Most words stand behind a letter and a space. */
function beginsSentence(text: string, at: number): boolean {
  if (at === 0) return true;
  if (text.charAt(at - 1) === ' ' && text.charAt(at - 2) >= '<' && text.charAt(at - 2) <= 'z') return false;
  return beginning.test(text.slice(Math.max(0, at - 6), at));
}

const segmenters = new Map<string, Intl.Segmenter>();

function segments(text: string, {locale, small}: Language): Word[] {
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale, {granularity: 'word'});
  segmenters.set(locale, segmenter);
  const words: Word[] = [];
  for (const {segment, index, isWordLike} of segmenter.segment(text)) {
    if (!isWordLike) continue;
    const lower = segment.toLowerCase();
    words.push({
      ...{text: segment, lower, stem: lower, start: index, end: index + segment.length},
      ...{isCapital: /^\p{Lu}/u.test(segment), isFirst: index === 0},
      hasMeaning: !small.has(lower) && /\p{L}/u.test(lower),
    });
  }
  return words;
}

/** Without one ending, of which at least three letters are left, and without the letters before it. */
export function stemOf(lower: string, {endings, prefixes, irregular, code}: Language): string {
  let stem = irregular.get(lower) ?? lower.replaceAll('ё', 'е');
  const apostrophe = code === 'tr' ? stem.indexOf("'") : -1;
  if (apostrophe > 1) return stem.slice(0, apostrophe);
  const left = prefixes.find((prefix) => stem.startsWith(prefix) && stem.length - prefix.length >= 3);
  if (left) stem = stem.slice(left.length);
  // Names such as Ада, Аду, Аде are short.
  const least = (ending: string) => ((code === 'ru' || code === 'uk') && ending.length === 1 ? 2 : 3);
  const ending = endings.find((each) => stem.endsWith(each) && stem.length - each.length >= least(each));
  return ending ? stem.slice(0, -ending.length) : stem;
}

/** Whether two words are forms of one: the same stem, or all but the same letters. */
export function isSameWord(a: Word, b: Word, {code, unspaced}: Language): boolean {
  if (a.stem === b.stem) return true;
  if (code === 'ar' || code === 'he') return a.stem.length > 2 && rootOf(a.stem) === rootOf(b.stem);
  const [short, long] = a.lower.length <= b.lower.length ? [a.lower, b.lower] : [b.lower, a.lower];
  let shared = 0;
  while (shared < short.length && short[shared] === long[shared]) shared++;
  if (unspaced) return shared >= 2 && short.length - shared <= 1 && long.length - shared <= 3;
  if (code === 'en') {
    const rest = long.slice(shared);
    return (
      shared >= 4 &&
      short.length - shared <= 1 &&
      /^(?:n|an|ian|ns|ans|ians|ish|ese|s|es|'s|er|ers|e)$/.test(rest)
    );
  }
  return shared >= 4 && shared >= long.length - 3 && short.length - shared <= 2;
}

/** The letters that the forms of a Semitic word share, as far as they can be told. */
const rootOf = (stem: string) => stem.replace(/^[يتنأ](?=.{3})|[اأإآوىيئؤء]|[וי]/g, '') || stem;
