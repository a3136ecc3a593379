/**
 * The paragraphs of plain text: what stands between blank lines; where there are none, each line. White space is one
 * space.
 */
export function textParagraphs(text: string): string[] {
  const clean = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .trim();
  return clean
    .split(/\n[^\S\n]*\n/.test(clean) ? /\n[^\S\n]*\n\s*/ : '\n')
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}
