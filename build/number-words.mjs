/**
 * `node build/number-words.mjs`: writes src/story/claims/text/number-words.ts, the words of 14 languages for numbers, from n2words.
 * Chinese and Japanese write numbers in signs, which are read by rule.
 */
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';

const sources = {
  ...{ar: 'ar-SA', de: 'de-DE', en: 'en-US', es: 'es-ES', fa: 'fa-IR', fr: 'fr-FR', he: 'he-IL', hi: 'hi-IN'},
  ...{it: 'it-IT', pl: 'pl-PL', pt: 'pt-PT', ru: 'ru-RU', tr: 'tr-TR', uk: 'uk-UA'},
};
/** The Ukrainian of n2words 4.0.0 has Latin letters among its own. */
const repaired = (words, language) => (language === 'uk' ? words.replaceAll('i', 'і') : words);

/** What stands between tens and ones; in some languages the ones come first. */
const joints = {
  ...{
    ar: ' و',
    de: 'und',
    en: '-',
    es: ' y ',
    fa: ' و ',
    fr: '-',
    he: ' ו',
    hi: '',
    it: '',
    pl: ' ',
    pt: ' e ',
  },
  ...{ru: ' ', tr: ' ', uk: ' '},
};
const onesFirst = new Set(['ar', 'de']);

function wordsOf(language, {toCardinal, toOrdinal}) {
  const cardinal = (number) => repaired(toCardinal(number), language).toLowerCase();
  const upTo99 = Array.from({length: 100}, (_, number) => cardinal(number));
  const hundreds = Array.from({length: 9}, (_, index) => cardinal((index + 1) * 100));
  const ordinals = Array.from({length: 32}, (_, number) =>
    number ? repaired(toOrdinal(number), language).toLowerCase() : '',
  );
  const joint = joints[language];
  const isOnesFirst = onesFirst.has(language);
  /** Without those that the tens and ones make. */
  const short = (list) =>
    list
      .map((words, number) => {
        const ones = number % 10;
        if (number < 21 || ones === 0) return words;
        const tens = upTo99[number - ones];
        const made = isOnesFirst ? list[ones] + joint + tens : tens + joint + list[ones];
        return made === words ? '' : words;
      })
      .join('|');
  return {
    cardinals: short(upTo99),
    hundreds: hundreds.join('|'),
    ordinals: short(ordinals),
    joint,
    ...(isOnesFirst && {onesFirst: true}),
  };
}

const entries = [];
for (const [language, source] of Object.entries(sources)) {
  const words = wordsOf(language, await import(`n2words/${source}`));
  const lines = Object.entries(words).map(([name, list]) => `    ${name}: ${JSON.stringify(list)},`);
  entries.push(`  ${language}: {\n${lines.join('\n')}\n  },`);
}

const text = `/* Written by build/number-words.mjs from n2words (MIT); do not edit. */

/** The words of a language for numbers, in order and joined by \`|\`; nothing stands for what tens and ones make. */
interface NumberWords {
  /** 0 to 99. */
  cardinals: string;
  /** 100 to 900. */
  hundreds: string;
  /** 0, for which there is none, to 31. */
  ordinals: string;
  /** Between tens and ones. */
  joint: string;
  onesFirst?: true;
}

const numberWords: Readonly<Record<string, NumberWords>> = {
${entries.join('\n')}
};

/** The words of a language for 0 to 99, for 100 to 900 and, of ordinals, for 1 to 31; none of a language that is not here. */
export function numbersInWords(language: string): Record<'cardinals' | 'hundreds' | 'ordinals', string[]> {
  const found = Object.hasOwn(numberWords, language) ? numberWords[language] : undefined;
  if (!found) return {cardinals: [], hundreds: [], ordinals: []};
  const {cardinals, hundreds, ordinals, joint, onesFirst} = found;
  const all = cardinals.split('|');
  const whole = (list: readonly string[]) =>
    list.map((words, number) => {
      const [ones, tens] = [list[number % 10] ?? '', all[number - (number % 10)] ?? ''];
      return words || number < 21 ? words : onesFirst ? ones + joint + tens : tens + joint + ones;
    });
  return {
    cardinals: whole(all),
    hundreds: hundreds.split('|'),
    ordinals: whole(ordinals.split('|')).slice(1),
  };
}
`;
await writeFile(join(import.meta.dirname, '../src/story/claims/text/number-words.ts'), text);
