/** The name that a file goes by beside others: its own, or the first of those with a number that nobody has. */
export function freeName(name: string, others: readonly string[]): string {
  // Many disks take names that differ in capitals, or in how accents are written, for one.
  const alike = (each: string) => each.normalize('NFC').toLowerCase();
  const taken = new Set(others.map(alike));
  const stem = name.replace(/\.md$/i, '');
  let free = name;
  for (let number = 2; taken.has(alike(free)); number++) free = `${stem}-${number}.md`;
  return free;
}
