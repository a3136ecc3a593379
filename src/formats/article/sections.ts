import type {Heading, Paragraph, RootContent} from 'mdast';
import {fold} from '../../story/passages/locate.js';
import type {Section} from '../../story/story.js';
import type {Point} from './problems.js';
import {readBody} from './body.js';
import type {Body, BodyQuote} from './body.js';
import {plainOf} from './inline.js';
import type {ArticleContext} from './inline.js';
import {pointOf} from './markdown.js';
import type {Outline} from './outline.js';
import type {FrontMatter} from './front-matter.js';
import {Ids} from '../common/ids.js';

/** A section as it is read from the article file; `toSection` makes that of the story of it. */
export interface BodySection extends Body {
  id: string;
  heading?: string;
  at: Point;
}

/** The headline: that of the front matter, otherwise the title of the article. */
export function readHeadline(
  outline: Outline,
  front: FrontMatter,
  context: ArticleContext,
): string | undefined {
  const {title} = outline;
  const written = title && plainOf([title], context, 'headline');
  if (front.headline === undefined) return written || undefined;
  if (title?.depth === 1 && fold(written ?? '').text !== fold(front.headline).text) {
    const remedy = 'keep one of them, or make the heading that of a section: “## ”';
    context.problems.add(pointOf(title), 'headline', 'another headline than that of the front matter', {
      remedy,
    });
  }
  return front.headline;
}

/** The standfirst: that of the front matter, otherwise the first paragraph before any section, which it takes away. */
export function takeStandfirst(
  {opening}: Outline,
  front: FrontMatter,
  context: ArticleContext,
): string | undefined {
  if (front.standfirst !== undefined) return front.standfirst;
  const index = opening.findIndex(isText);
  const [paragraph] = index === -1 ? [] : opening.splice(index, 1);
  return paragraph && plainOf([paragraph as Paragraph], context, 'standfirst');
}

const isText = (node: RootContent) =>
  node.type === 'paragraph' && node.children.some(({type}) => type !== 'image');

/** The sections of the article, the first without a heading if there is text before all headings. */
export function readSections(
  outline: Outline,
  context: ArticleContext,
  quotes: BodyQuote[],
  quoteIds: Ids,
): BodySection[] {
  const ids = new Ids();
  const parts: {heading?: Heading; nodes: RootContent[]}[] = [...outline.sections];
  if (outline.opening.length) parts.unshift({nodes: outline.opening});
  return parts.map(({heading, nodes}, index) => {
    const path = `sections[${index}]`;
    const title = heading && plainOf([heading], context, path);
    const at = pointOf(heading ?? nodes[0]!);
    if (title === '')
      context.problems.add(at, path, 'a heading without words', {remedy: 'write them, or take the # away'});
    const id = ids.make(title ?? 'opening', 'section');
    return {id, ...(title && {heading: title}), at, ...readBody(nodes, context, path, quotes, quoteIds)};
  });
}

export const toSection = ({id, heading, blocks}: BodySection): Section => ({
  id,
  ...(heading && {heading}),
  body: blocks,
});
