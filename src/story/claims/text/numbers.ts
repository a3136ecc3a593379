import {withLetters} from '../../language/letters.js';
import type {DateMention} from './time/dates.js';
import {has} from './language.js';
import type {Language} from './language.js';
import {apartFrom} from './spans.js';
import {myriads, signNumbers} from './sign-numbers.js';
import {spokenNumbers} from './spoken-numbers.js';
import {stemOf} from './words.js';
import type {Word} from './words.js';

/** A number that a text tells. */
export interface NumberMention {
  value: number;
  /** As written, with the sign or word that multiplies it. */
  text: string;
  start: number;
  end: number;
  isOrdinal: boolean;
  /** In words, where “one” may be no number. */
  isSpoken: boolean;
  /** What is counted: `%`, a currency, or the stems of the words that follow. */
  units: readonly string[];
  /** “Nearly”, “about”. */
  isHedged: boolean;
}

const inDigits = /(?<![A-Za-z\u00C0-\u04FF\d.,])[+-]?\d+(?:[.,'٬٫ ]?\d)*/gu;
const ordinalEnding = /^(?:st|nd|rd|th|ème|e|er|re|º|ª|\.º|-й|-я|-е|-го|-а|’?inci)(?![\p{L}\p{M}])/u;
const currencies: readonly [RegExp, string][] = [
  [
    /^(?:us ?)?\$|^(?:us-?)?dollars?|^dól?ar|^dolar|^dollar|^доллар|^долар|^دولار|^دلار|^डॉलर|^ドル|^美元|^דולר/u,
    '$',
  ],
  [/^€|^euros?(?!\p{L})|^евро|^євро|^يورو|^یورو|^यूरो|^ユーロ|^欧元|^歐元|^אירו/u, '€'],
  [/^£|^pounds?(?!\p{L})|^фунт|^ポンド|^英镑/u, '£'],
  [/^¥|^円|^yen(?!\p{L})|^元(?!素)|^yuan/u, '¥'],
  [/^₹|^rupees?|^रुपये|^रुपए|^रु/u, '₹'],
  [/^₽|^рубл|^руб\.?|^ro?ubles?(?!\p{L})/u, '₽'],
  [/^₺|^lira|^₴|^гривн|^грн|^zł|^złot|^₪|^שקל|^ריאל|^ریال|^تومان/u, 'coin'],
];
const firstWords = /^(?:[\p{L}\p{M}'-]+[ -]?){1,3}/u;
const signBefore = /(?:US|A|C|NZ|HK)?([$€£¥₹₽₺₴₪])\s?$/u;

/** The numbers of a plain text, but for those in its dates. */
export function readNumbers(
  {text, words, dates}: {text: string; words: readonly Word[]; dates: readonly DateMention[]},
  language: Language,
): NumberMention[] {
  const lower = text.toLowerCase();
  const found: NumberMention[] = [];
  for (const {0: written, index} of text.matchAll(inDigits)) {
    for (const part of partsOf(written, index, language)) found.push(finish(part, false));
  }
  const spoken = language.unspaced
    ? [...signNumbers(text)]
    : spokenNumbers(words, text, language).map(({value, from, to, isOrdinal}) => ({
        ...{value, isOrdinal, start: words[from]!.start, end: words[to - 1]!.end},
      }));
  for (const each of apartFrom(spoken, found)) found.push(finish(each, true, each.isOrdinal));
  return apartFrom(
    found.sort((a, b) => a.start - b.start),
    dates,
  );

  function finish(
    part: {value: number; start: number; end: number},
    isSpoken: boolean,
    ordinal = false,
  ): NumberMention {
    let {value, end} = part;
    const scale = isSpoken
      ? undefined
      : (scaleAfter(lower, end, language) ?? letterAfter(text, part, language));
    if (scale) [value, end] = [value * scale.value, scale.end];
    const suffix = isSpoken ? null : ordinalEnding.exec(lower.slice(end, end + 6));
    if (suffix) end += suffix[0].length;
    const before = lower.slice(Math.max(0, part.start - 24), part.start);
    return {
      ...{value: Number(value.toPrecision(12)), text: text.slice(part.start, end), start: part.start, end},
      ...{isOrdinal: ordinal || !!suffix, isSpoken, units: unitsOf(text, lower, part.start, end, language)},
      isHedged: has(` ${before.slice(Math.max(0, before.search(/[^.,;:]*$/)))}`, language.hedges),
    };
  }
}

/** A run of digits may be more than one number: “1 000 000” is one in French, “7, 8” are two. */
function partsOf(
  written: string,
  at: number,
  language: Language,
): {value: number; start: number; end: number}[] {
  const grouped = /^\d{1,3}(?:(?:[,.'٬ ]\d{3})+|(?:,\d{2})*,\d{3})(?:[.,٫]\d+)?$/;
  const sign = /^[+-]/.test(written) ? 1 : 0;
  const digits = written.slice(sign);
  const spaced =
    digits.includes(' ') && !(grouped.test(digits) && !/^(?:en|hi|he|ar|fa|zh|ja|tr)$/.test(language.code));
  const parts = spaced ? digits.split(' ') : [digits];
  let start = at + sign;
  return parts.map((part) => {
    const read = {value: valueOf(part, language), start, end: start + part.length};
    start += part.length + 1;
    return read;
  });
}

/** What languages write before the decimals. */
const decimalPoint = new Set(['en', 'he', 'hi', 'ja', 'zh', 'ar', 'fa']);

function valueOf(digits: string, {code}: Language): number {
  const marks = digits.match(/[.,'٬٫ ]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return Number(digits);
  const decimals = digits.slice(digits.lastIndexOf(last) + 1);
  const own = decimalPoint.has(code) ? '.' : ',';
  const isOne = marks.filter((mark) => mark === last).length === 1;
  // Three digits after the other mark, or after one that comes twice, are thousands.
  const isDecimal =
    last === '٫' ||
    (isOne && last !== "'" && last !== ' ' && last !== '٬' && (decimals.length !== 3 || last === own));
  const whole = isDecimal ? digits.slice(0, digits.lastIndexOf(last)) : digits;
  return Number(`${whole.replace(/\D/g, '')}${isDecimal ? `.${decimals}` : ''}`);
}

/** “£2m”, “$40k”: a letter alone is a million or a thousand behind a currency, and metres elsewhere. */
function letterAfter(text: string, {start, end}: {start: number; end: number}, {code}: Language) {
  const [letter] = /^[mk](?!\p{L})/u.exec(text.slice(end, end + 2)) ?? [];
  if (code !== 'en' || !letter || !signBefore.test(text.slice(Math.max(0, start - 5), start)))
    return undefined;
  return {value: letter === 'm' ? 1e6 : 1e3, end: end + 1};
}

function scaleAfter(lower: string, end: number, language: Language) {
  if (language.unspaced) {
    const sign = lower.charAt(end);
    return sign in myriads ? {value: myriads[sign]!, end: end + 1} : undefined;
  }
  const gap = /^[\s-]?/.exec(lower.slice(end))![0].length;
  const found = /^[\p{L}\p{M}]+/u.exec(lower.slice(end + gap, end + gap + 20));
  if (!found || !Object.hasOwn(language.scales, found[0])) return undefined;
  return {value: language.scales[found[0]]!, end: end + gap + found[0].length};
}

function unitsOf(text: string, lower: string, start: number, end: number, language: Language): string[] {
  const after = lower.slice(end, end + 40).replace(/^[\s\u00A0-]+/, '');
  const sign = signBefore.exec(text.slice(Math.max(0, start - 5), start))?.[1];
  if (sign) return [currencies.find(([pattern]) => pattern.test(sign))?.[1] ?? sign];
  const percent = new RegExp(withLetters(`^(?:%|٪|(?:${language.percent})(?![\\p{L}\\p{M}]))`), 'u');
  if (percent.test(after) || (language.code === 'tr' && /(?:yüzde |%)$/.test(lower.slice(0, start))))
    return ['%'];
  if (language.code === 'zh' && /百分之$/.test(lower.slice(0, start))) return ['%'];
  const currency = currencies.find(([pattern]) => pattern.test(after.replace(/^(?:de |d')/, '')));
  if (currency) return [currency[1]];
  const letters = /^[A-Z]{1,4}-$/.exec(text.slice(Math.max(0, start - 5), start));
  if (letters) return [letters[0].toLowerCase()];
  if (language.unspaced)
    return after
      ? [after.replace(/^[かカヶケ箇个個]月/, '月').charAt(0)].filter((each) => /\p{L}/u.test(each))
      : [];
  const next = firstWords.exec(after)?.[0] ?? '';
  const stems: string[] = [];
  for (const word of next.split(/[ -]/)) {
    if (word === '' || language.small.has(word)) {
      if (stems.length || word === '') break;
      continue;
    }
    stems.push(stemOf(word, language));
    if (stems.length === 2) break;
  }
  return stems;
}

/** Whether two texts have more numbers than sentences do, so that each is not to be compared with each. */
export const areMany = (...texts: readonly (readonly NumberMention[])[]) =>
  texts.some(({length}) => length > 30);

/** Whether two numbers count the same thing, as far as can be told. */
export function countTheSame(a: NumberMention, b: NumberMention): boolean {
  if (a.units.length === 0 && b.units.length === 0) return true;
  return a.units.some((unit) => b.units.includes(unit));
}
