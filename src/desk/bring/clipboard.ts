import {kindOfText} from '../../formats/detect.js';

/** What was pasted or dropped, as its kind says and not as it looks. */
export interface Clip {
  text: string;
  html: string;
  files: File[];
}

/** Takes what a paste or a drop brings; it is gone after the event. */
export const clipOf = (data: DataTransfer): Clip => ({
  text: data.getData('text/plain'),
  html: data.getData('text/html'),
  files: [...data.files],
});

const structure = /<(?:h[1-6]|p|li|blockquote|br|td)\b/i;
const headings = /<h[1-6]\b|\bMso(?:Title|Heading)/i;

/**
 * Whether the rich text of a clip is what its editor meant. An editor of code puts its colours there too, around a text that is
 * Markdown, a page or data.
 */
export function isRich({html, text}: Clip): boolean {
  if (!structure.test(html)) return false;
  const kind = kindOfText(text);
  if (kind === 'text') return headings.test(html) || !/^#{1,6} \S/m.test(text);
  return kind === 'sheet' && !/<(?:pre|code)\b/i.test(html);
}

/** Whether a clip has what a site shows around an article too, as “Select all” copies it. */
export function isWholePage({html}: Clip): boolean {
  const start = html.search(/<(?:article|main)\b/i);
  const end = Math.max(...['</article>', '</main>'].map((tag) => html.toLowerCase().lastIndexOf(tag)));
  if (start < 0) return /<nav\b/i.test(html);
  const around = html.slice(0, start) + html.slice(Math.max(start, end));
  return /<(?:nav|aside|footer)\b/i.test(around);
}
