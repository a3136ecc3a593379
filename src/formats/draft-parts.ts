import {isAttribution} from './attribution.js';

/** A block of a draft: a paragraph, an item of a list, or a quote with the line that says whose it is. */
export interface DraftBlock {
  kind: 'paragraph' | 'item' | 'quote';
  text: string;
  /** The line under a quote. */
  credit?: string;
}

export interface DraftSection {
  heading?: string;
  blocks: DraftBlock[];
}

/** A text as an article is made of it. */
export interface DraftParts {
  headline?: string;
  standfirst?: string;
  overview?: {heading: string; points: string[]};
  sections: DraftSection[];
}

const overviewNames = /^(?:story overview|overview|key facts|at a glance)\s*:?$/i;
const bullet = /^\s{0,3}(?:[-*+•‣–])\s+(?=\S)/;
const hash = /^\s{0,3}(#{1,6})\s+(.+?)\s*#*$/;
/** Longer lines are paragraphs, whatever they end with. */
const longestHeading = 100;
const sentenceEnd = /[.!?…:;,。！？][”"’')»]*$/u;

/**
 * Takes plain text or Markdown apart: a line with `#`, or a short line that ends no sentence and stands before a
 * paragraph, is a heading; a list under a line named like “Story Overview” is the overview; a paragraph before
 * `— name date` is a quote; what stands before all headings begins with the standfirst. Each line is a paragraph, unless
 * the text has blank lines and breaks its lines itself.
 */
export function draftParts(text: string): DraftParts {
  const lines = linesOf(text);
  const parts: DraftParts = {sections: [{blocks: []}]};
  for (const [index, line] of lines.entries()) {
    const section = parts.sections.at(-1)!;
    const last = section.blocks.at(-1);
    const [, marks, title] = hash.exec(line) ?? [];
    const isFirst = parts.sections.length === 1 && section.blocks.length === 0;
    if (overviewNames.test(title ?? line) && bullet.test(lines[index + 1] ?? '')) {
      parts.overview = {heading: title ?? line, points: []};
    } else if (marks === '#' && parts.headline === undefined) {
      parts.headline = title!;
    } else if (title) {
      parts.sections.push({heading: title, blocks: []});
    } else if (bullet.test(line) && lineage(lines, index, parts)) {
      parts.overview!.points.push(line.replace(bullet, ''));
    } else if (bullet.test(line)) {
      section.blocks.push({kind: 'item', text: line.replace(bullet, '')});
    } else if (isAttribution(line) && last?.kind === 'paragraph') {
      Object.assign(last, {kind: 'quote', credit: line.trim()});
    } else if (isHeading(line, lines[index + 1])) {
      if (isFirst && parts.headline === undefined && !parts.overview) parts.headline = line;
      else parts.sections.push({heading: line, blocks: []});
    } else {
      section.blocks.push({kind: 'paragraph', text: line});
    }
  }
  return withStandfirst(parts);
}

/** Whether the list item at `index` follows the overview's heading with nothing but items between. */
function lineage(lines: readonly string[], index: number, {overview}: DraftParts): boolean {
  if (!overview) return false;
  for (let at = index - 1; at >= 0; at--) {
    const line = lines[at]!;
    if (!bullet.test(line)) return (hash.exec(line)?.[2] ?? line) === overview.heading;
  }
  return false;
}

function isHeading(line: string, next: string | undefined): boolean {
  if (next === undefined || bullet.test(next) || hash.test(next)) return false;
  const isShort = line.length <= longestHeading && !sentenceEnd.test(line) && !isAttribution(line);
  return (
    isShort && !isAttribution(next) && next.length > line.length && /^[\p{Lu}\p{N}\p{Lo}“"‘'«]/u.test(line)
  );
}

/** The paragraphs of a text: its lines, or what stands between blank lines where lines are broken by hand. */
function linesOf(text: string): string[] {
  const clean = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const lines = clean.split('\n').map((line) => line.trim());
  const isBroken =
    /\n[ \t]*\n/.test(clean) && lines.filter((line) => line.length > 100).length * 4 < lines.length;
  const paragraphs: string[] = [];
  let open = false;
  for (const written of lines) {
    const line = written.replace(/^>\s?/, '');
    const starts = bullet.test(line) || hash.test(line) || isAttribution(line);
    if (isBroken && open && line && !starts) paragraphs[paragraphs.length - 1] += ` ${line}`;
    else if (line) paragraphs.push(line);
    open = line !== '' && !hash.test(line);
  }
  return paragraphs;
}

function withStandfirst(parts: DraftParts): DraftParts {
  const [opening, ...rest] = parts.sections;
  const [first, ...blocks] = opening!.blocks;
  if (first?.kind === 'paragraph') {
    parts.standfirst = first.text;
    opening!.blocks = blocks;
  }
  if (opening!.blocks.length === 0) parts.sections = rest;
  return parts;
}
