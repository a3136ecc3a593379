import type {KeyPoint} from '../../story/story.js';
import type {DraftEntry} from './front-matter.js';
import type {DraftParts} from './from-text.js';
import type {DraftNote} from '../article/draft-comments.js';
import type {DraftContext} from './markdown.js';
import {inlineText} from '../../story/inline-text.js';
import {sentences} from '../../story/passages/sentences.js';
import {inlineMarkdown} from './write-inline.js';

/** The key points that the source has, unless they are those that the sections make by themselves. */
export function keyPointsOf(
  {given, sections}: DraftParts,
  {plain, texts, isThere, doubtOf, open, lang = 'en'}: DraftContext,
): DraftEntry[] {
  const headings = sections.flatMap(({heading}) => (heading === undefined ? [] : [plain(heading)]));
  const told = given?.keyPoints ?? [];
  const points = told.length > 0 ? told : pointsOfSections(sections, plain, lang, open);
  if (told.length === 0 && points.length > 0)
    return points.map((point) => entryOf(point, headings, {isThere, doubtOf}));
  const ofSections = points.filter(
    ({heading, summary}, index) =>
      heading === headings[index] && texts.some((text) => text.startsWith(inlineText(summary))),
  );
  if (points.length === 0 || (ofSections.length === points.length && points.length === headings.length))
    return [];
  const entries = points.map((point) => entryOf(point, headings, {isThere, doubtOf}));
  if (entries.every(({doubt}) => doubt))
    open.push({
      about: 'keyPoints?',
      says: 'The key points of the source are commented out; until then each section makes one.',
    });
  return entries;
}

/** A section that begins with a list or a picture makes no key point by itself, so that all have to be written. */
function pointsOfSections(
  sections: DraftParts['sections'],
  plain: DraftContext['plain'],
  lang: string,
  open: DraftNote[],
): KeyPoint[] {
  const titled = sections.filter(({heading}) => heading !== undefined);
  // The first block of words must be a paragraph; pictures before it do no harm.
  const leads = titled.map(({blocks}) => blocks.find(({kind}) => kind !== 'image'));
  if (leads.every((lead) => lead?.kind === 'paragraph')) return [];
  const points = titled.flatMap(({heading, blocks}): KeyPoint[] => {
    const lead = blocks.find(({kind}) => kind === 'paragraph') ?? blocks.find(({kind}) => kind !== 'image');
    const text = lead ? plain(lead.text).trim() : '';
    if (!lead || !text) return [];
    const first = lead.kind === 'quote' ? text : sentences(text, lang)[0]!;
    const words = first.trim().split('\n')[0]!;
    const summary = [words];
    return [{id: '', heading: plain(heading!), summary, passage: {exact: words}}];
  });
  const untold = titled.filter(({blocks}) => !blocks.some(({kind}) => kind === 'paragraph'));
  if (points.length > 0)
    open.push({
      about: 'keyPoints',
      says: 'A section does not begin with a paragraph, so the key points are written out in keyPoints: see that each sums its section up.',
    });
  for (const {heading} of untold)
    open.push({
      says: `The section “${plain(heading!)}” has no paragraph that could sum it up: write one, or its key point.`,
    });
  return points;
}

function entryOf(
  {heading, summary, passage}: KeyPoint,
  headings: readonly string[],
  {isThere, doubtOf}: Pick<DraftContext, 'isThere' | 'doubtOf'>,
): DraftEntry {
  const named = [passage?.exact ?? '', inlineText(summary)];
  const words = named.find((each) => each && isThere(each));
  const doubt = doubtOf(named);
  return {
    fields: {
      heading,
      summary: inlineMarkdown(summary),
      ...(headings.includes(heading) && {section: heading}),
      passage: words ?? passage?.exact ?? '??',
    },
    ...(doubt !== undefined && {doubt}),
  };
}
