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

/** What a site shows around its articles: an element for it, or a box that says so. */
const aroundArticles = /<(?:nav|aside|footer)\b|\brole=["']?(?:navigation|complementary|contentinfo)\b/i;

/** Whether a clip has what a site shows around an article too, as “Select all” copies it. */
export function isWholePage({html}: Clip): boolean {
  const page = html.toLowerCase();
  const start = page.search(/<(?:article|main)\b/);
  if (start < 0) return /<nav\b|\brole=["']?navigation\b/.test(page);
  const end = Math.max(start, page.lastIndexOf('</article>'), page.lastIndexOf('</main>'));
  return aroundArticles.test(page.slice(0, start)) || aroundArticles.test(page.slice(end));
}
