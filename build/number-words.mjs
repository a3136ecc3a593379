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

function wordsOf(language, {toCardinal, toOrdinal}) {
  const cardinal = (number) => repaired(toCardinal(number), language).toLowerCase();
  const upTo99 = Array.from({length: 100}, (_, number) => cardinal(number));
  const hundreds = Array.from({length: 9}, (_, index) => cardinal((index + 1) * 100));
  const ordinals = Array.from({length: 31}, (_, index) =>
    repaired(toOrdinal(index + 1), language).toLowerCase(),
  );
  return {
    cardinals: upTo99.join('|'),
    hundreds: hundreds.join('|'),
    ordinals: ordinals.join('|'),
  };
}

const entries = [];
for (const [language, source] of Object.entries(sources)) {
  const words = wordsOf(language, await import(`n2words/${source}`));
  const lines = Object.entries(words).map(([name, list]) => `    ${name}: ${JSON.stringify(list)},`);
  entries.push(`  ${language}: {\n${lines.join('\n')}\n  },`);
}

const text = `/* Written by build/number-words.mjs from n2words (MIT); do not edit. */

/** The words of a language for numbers, in order and joined by \`|\`. */
export interface NumberWords {
  /** 0 to 99. */
  cardinals: string;
  /** 100 to 900. */
  hundreds: string;
  /** 1 to 31. */
  ordinals: string;
}

export const numberWords: Readonly<Record<string, NumberWords>> = {
${entries.join('\n')}
};
`;
await writeFile(join(import.meta.dirname, '../src/story/claims/text/number-words.ts'), text);
