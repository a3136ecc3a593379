import type {StoryDocument} from '../../story/story.js';
import {bullet, hash, isDay, linesOf, sentenceEnd} from './text/lines.js';
import {isOverviewName} from '../common/overview-names.js';
import {isAttribution, isSoleAttribution} from '../common/attribution.js';
import type {PublicationFact} from './text/publication-line.js';
import {isReleaseLabel, toldLabel} from '../common/release-label.js';
import {isEndMark, isSiteLabel} from '../common/site-labels.js';

/** A block of a draft: a paragraph, an item of a list, an image, or a quote with the line that says whose it is. */
export interface DraftBlock {
  kind: 'paragraph' | 'item' | 'quote' | 'image';
  text: string;
  /** The line under a quote. */
  credit?: string;
  /** Written as a block quote. */
  quoted?: boolean;
}

export interface DraftSection {
  heading?: string;
  blocks: DraftBlock[];
}

/** Fields of the front matter that are known. */
export type DraftHead = Partial<
  Pick<
    StoryDocument,
    | 'url'
    | 'publisher'
    | 'byline'
    | 'published'
    | 'updated'
    | 'image'
    | 'status'
    | 'expires'
    | 'ai'
    | 'standfirst'
    | 'corrections'
  >
>;

/** A text as an article is made of it, all of it plain or all of it Markdown. */
export interface DraftParts {
  headline?: string;
  standfirst?: string;
  /** Points, and the words that each is known to rest on. */
  overview?: {heading: string; points: string[]; passages?: (string | undefined)[]};
  sections: DraftSection[];
  /** Lines above the first section that tell who wrote the text or when, not of it. */
  about: PublicationFact[];
  head?: DraftHead;
  /** Items that the source has besides its text. */
  given?: Pick<StoryDocument, 'keyPoints' | 'quotes' | 'timeline'> & {datedByWriting?: readonly string[]};
  /** What the editor has to know, a sentence each. */
  notes?: string[];
}

/** Longer lines are paragraphs, whatever they end with. */
const longestHeading = 100;
/**
 * Takes plain text or Markdown apart: what stands before all paragraphs is the headline and lines that tell who wrote it and when;
 * a line with `#`, or a short line that ends no sentence and stands before a paragraph, is a heading; a list under a line named
 * like an overview in `lang` is that; a paragraph before `— name date` is a quote; what stands before all headings begins with
 * the standfirst. Each line is a paragraph, unless the text has blank lines and breaks its lines itself.
 */
export function draftParts(text: string, lang = 'en', {hasHeadline = false} = {}): DraftParts {
  const lines = linesOf(text, lang);
  const parts: DraftParts = {sections: [{blocks: []}], about: []};
  const leaveOut = (told: string) => (parts.notes = [...(parts.notes ?? []), told]);
  let inOverview = false;
  for (const [index, {text: line, quoted, facts, isFurniture}] of lines.entries()) {
    const {blocks} = parts.sections.at(-1)!;
    const last = blocks.at(-1);
    const isOpening = parts.sections.length === 1;
    const isFirst =
      isOpening && !hasHeadline && !blocks.length && parts.headline === undefined && !parts.overview;
    const following = lines
      .slice(index + 1, index + 7)
      .filter((each) => !isOpening || !(each.facts.length || each.isFurniture))
      .map((each) => each.text);
    const [next] = following;
    const [, marks, written] = hash.exec(line) ?? [];
    const title = written?.replace(/ #+$/, '');
    const item = bullet.test(line) && !spoken.test(line) ? line.replace(bullet, '') : undefined;
    inOverview &&= item !== undefined;
    if (isOpening && !blocks.length && isReleaseLabel(title ?? line)) leaveOut(toldLabel(title ?? line));
    else if (!parts.overview && isOverviewName(title ?? line, lang) && bullet.test(next ?? '')) {
      parts.overview = {heading: title ?? line, points: []};
      inOverview = true;
    } else if (isOpening && facts.length) parts.about.push(...facts);
    else if (marks === '#' && parts.headline === undefined) parts.headline = title!;
    else if (title) parts.sections.push({heading: title, blocks: []});
    else if (inOverview) parts.overview!.points.push(item!);
    else if (item) blocks.push({kind: 'item', text: item});
    else if (isSoleAttribution(line) && last?.kind === 'paragraph' && !isDialogue(line, last.text))
      Object.assign(last, {kind: 'quote', credit: line});
    else if (isOpening && isFurniture) leaveOut(`“${line}” beside the headline was left out.`);
    else if (isFirst && isKicker(line, following)) leaveOut(toldLabel(line));
    else if (isOpening && parts.headline !== undefined && !blocks.length && lines[index + 1]?.facts.length)
      // Between a headline and who wrote it stands no heading.
      blocks.push({kind: 'paragraph', text: line});
    else if (!quoted && isFirst && isShortLine(line, next)) parts.headline = line;
    else if (quoted || !isHeading(line, next))
      blocks.push({kind: 'paragraph', text: line, ...(quoted && {quoted})});
    else parts.sections.push({heading: line, blocks: []});
  }
  takeEnd(parts, leaveOut);
  return withStandfirst(parts);
}

/** Takes what marks the end of a text away, and what a site writes below it. */
function takeEnd({sections}: DraftParts, leaveOut: (told: string) => void): void {
  const blocks = sections.at(-1)!.blocks;
  for (let last = blocks.at(-1); last?.kind === 'paragraph'; last = blocks.at(-1)) {
    if (blocks.length < 2 || !(isEndMark(last.text) || isSiteLabel(last.text))) return;
    blocks.pop();
    leaveOut(`“${last.text}” below the text was left out.`);
  }
}

/** Polish sets the same dash before what somebody says as before a point of a list: “– Nie wiem – mówi Anna.” */
const spoken = /^– .{8,400} – \p{Ll}/u;

/** Speech that begins with a dash, in which one line answers another, is signed by nobody: “— Пойдём.” */
const isDialogue = (line: string, before: string) =>
  /^[—–-]/.test(before) || /(?<!\b(?:Jr|Sr|Dr))[.!?…]["”»]?$/u.test(line);

const isHeading = (line: string, next: string | undefined): boolean =>
  isShortLine(line, next) && next!.length > line.length;

/** Whether a line ends no sentence and stands above another, as headlines and headings do. */
function isShortLine(line: string, next: string | undefined): boolean {
  if (next === undefined || bullet.test(next) || hash.test(next)) return false;
  return (
    line.length <= longestHeading &&
    !sentenceEnd.test(line) &&
    !isAttribution(line) &&
    !isDay(line) &&
    !isSoleAttribution(next) &&
    /^[\p{Lu}\p{N}\p{Lo}“"‘'«]/u.test(line)
  );
}

/** Where letters have no capitals, a word, or a few signs. */
const uncasedKicker =
  /^(?!\d)(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,4}|[\p{Lo}\p{M}]{3,12})$/u;

/** Whether a line is the name of a part of a newspaper, above a headline that stands above something: “NEWS”, “Politics”. */
const isKicker = (line: string, [next, afterNext]: string[]): boolean =>
  isShortLine(next ?? '', afterNext) &&
  (/^(?:\p{Lu}+(?: (?:& )?\p{Lu}+)?|\p{Lu}\p{Ll}{2,13})$/u.test(line)
    ? /\s/.test(next!) && /\p{Ll}/u.test(next!)
    : uncasedKicker.test(line) && next!.length > line.length * 2.5);

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
