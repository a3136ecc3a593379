/** The headline that an article file has, or will have; undefined where it names none. */
export function headlineOf(text: string): string | undefined {
  const [, front = ''] = /^---\r?\n([^]*?\r?\n)---\r?\n/.exec(text) ?? [];
  const [, double, single, plain] =
    /^headline:[ \t]*(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)'|([^\s#].*?))[ \t]*(?:[ \t]#.*)?\r?$/m.exec(
      front,
    ) ?? [];
  const told = double?.replace(/\\(.)/g, '$1') ?? single?.replaceAll("''", "'") ?? plain;
  return told ?? /^##? (?!Story Overview)(.+)$/m.exec(text.slice(front.length))?.[1]!.trim();
}
