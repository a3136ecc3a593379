/** A reason as a sentence: with a capital at its beginning and a stop at its end. */
export function sentence(words: string): string {
  const said = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  return /[.?!]”?$|\n$/.test(said) ? said : `${said}.`;
}
