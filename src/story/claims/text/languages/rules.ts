/**
 * What the check of claims knows of a language. Words are written in lower case and joined by `|`; `*` stands for any
 * further letters. They are patterns: `(?:a|b)` is allowed.
 */
export interface LanguageRules {
  /** Words that deny what stands beside them. */
  negators: string;
  /** Of these, the ones that deny only the thing right after them: “without warning”. */
  lacking: string;
  /** Set phrases with a negator that deny nothing: “not only”. */
  affirming?: string;
  /** Verbs and adjectives that deny without a negator: “refused”. */
  refusals: string;
  /** Words that leave open whether something is so. */
  modals: string;
  /** Words that say a number is near another. */
  hedges: string;
  /** What is written for %. */
  percent: string;
  /** Words that multiply the number before them, inflected and cut short as they are written. */
  scales: Readonly<Record<string, number>>;
  /** Number words that n2words does not make: inflected, or of another gender. */
  numbers?: Readonly<Record<string, number>>;
  /** Words for one part of a whole, and of how many: half is one of 2. */
  fractions?: Readonly<Record<string, number>>;
  /** Words before a number that it is more than, or at least. */
  above?: string;
  /** Words before a number that it is less than, or at most. */
  below?: string;
  /** Words of both kinds stand behind the number too. */
  boundsFollow?: true;
  /** Words that join parts of a sentence, after which another thing is told. */
  joints: string;
  /** Words without a meaning of their own, which tell nothing of what a sentence is about. */
  small: string;
  /** Endings of words, which their stem is found without. */
  endings?: string;
  /** Forms that share no stem with their word, each before it: `found find`. */
  irregular?: string;
  /** Letters that are written together with the word after them. */
  prefixes?: string;
  /** Letters that verbs begin with behind a negator, and not in the past that it denies. */
  deniedPrefixes?: string;
  /** Names of months besides those of Intl. */
  months?: Readonly<Record<string, number>>;
  /** Words for a day near today, and how many days it is off. */
  days: Readonly<Record<string, number>>;
  /** Who speaks for somebody else, who is `X`: “a lawyer for X”. */
  proxies: readonly string[];
  /** Who is told the words, whose name alone is `N`: “told N”. */
  addressed?: readonly string[];
  /** Verbs of saying. */
  saying: string;
  /** How names can be told from other words: by a capital, by a capital that every noun has, or not. */
  capitals: 'names' | 'nouns' | 'none';
  /** Words are written without spaces. */
  unspaced?: true;
  /** Negators are part of the verb, so that what they deny is not beside them. */
  attached?: true;
  /** The beginning of a verb that denies within the word, whose group 1 is the stem of the verb. */
  deniedVerb?: string;
  /** How a verb of that stem goes on where it affirms. */
  affirmedEnding?: string;
}
