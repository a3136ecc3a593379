/** Words of a language of which one cannot stand for another, as the rules of a language write words. */
export interface Contraries {
  /** Of two, one denies the other: “rose” is “did not fall”. */
  contraries: readonly (readonly [string, string])[];
  /** Of several, each is another: a brother is no cousin. */
  kinds: readonly (readonly string[])[];
  /** Of two, one is the other told from the other side: who buys from you is sold to. */
  turning: readonly (readonly string[])[];
  /** Letters before a word that make the contrary of it: “unsafe”. */
  prefixes?: string;
  /** Endings that make contraries of one word: Turkish -siz and -li. */
  suffixes?: readonly [string, string];
}
