import type {Language} from './language.js';
import type {Word} from './words.js';

const known = new Map<string, ReadonlySet<string>>();

/** Whether a word is the name of a country in its language, as Intl has it: a name wherever it stands. */
export function isCountry({lower}: Word, {locale}: Language): boolean {
  const found = known.get(locale) ?? countriesIn(locale);
  if (known.size < 100) known.set(locale, found);
  return found.has(lower);
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

function countriesIn(locale: string): ReadonlySet<string> {
  const names = new Intl.DisplayNames(locale, {type: 'region', fallback: 'none'});
  const codes = letters.flatMap((first) => letters.map((second) => `${first}${second}`));
  return new Set(codes.flatMap((code) => names.of(code)?.toLowerCase() ?? []));
}
