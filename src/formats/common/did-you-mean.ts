/** The name that `written` was probably meant to be: at most a third of its letters differ. */
export function nearestKey(names: readonly string[], written: string): string | undefined {
  const ranked = names.map((name) => ({name, away: distance(name.toLowerCase(), written.toLowerCase())}));
  const [best] = ranked.sort((a, b) => a.away - b.away);
  return best && best.away <= Math.ceil(best.name.length / 3) ? best.name : undefined;
}

/** How many letters to add, take out or change to make one word of the other (Levenshtein). */
function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 20) return Infinity;
  let row = [...Array(other.length + 1).keys()];
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const changed = row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(changed, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row.at(-1)!;
}
