import type {FootnoteDefinition, Heading, List, Root, RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {isOverviewName, isSameHeading} from '../common/overview-names.js';

/** The parts of an article file, by its headings. */
export interface Outline {
  /** `# …`, or the first heading that is not the overview's, which then begins a section as well. */
  title?: Heading;
  /** What stands before the first section, the overview left out. */
  opening: RootContent[];
  overview?: {heading: Heading; list: List; rest: RootContent[]};
  sections: {heading: Heading; nodes: RootContent[]}[];
  footnotes: FootnoteDefinition[];
}

/**
 * Finds the parts of an article. Sections begin at `##`, or at the highest level of heading used where that is lower;
 * headings below it stay within their section. The overview is the list under the first heading that is named like
 * one in the language of the article, or as `overviewHeading` says.
 */
export function outlineOf(root: Root, lang: string, overviewHeading: string | undefined): Outline {
  const nodes = root.children.filter(
    ({type}) => !['yaml', 'definition', 'footnoteDefinition'].includes(type),
  );
  const isOverview = (heading: Heading) =>
    overviewHeading
      ? isSameHeading(toString(heading), overviewHeading, lang)
      : isOverviewName(toString(heading), lang);
  const overview = nodes.findIndex(
    (node, index) => node.type === 'heading' && isOverview(node) && nodes[index + 1]?.type === 'list',
  );
  const headings = nodes.filter((node, index) => node.type === 'heading' && index !== overview) as Heading[];
  const mainTitle = headings.find(({depth}) => depth === 1);
  const title = mainTitle ?? headings[0];
  const level = Math.max(
    2,
    Math.min(...headings.filter((heading) => heading !== mainTitle).map(({depth}) => depth)),
  );

  const outline: Outline = {
    opening: [],
    sections: [],
    footnotes: root.children.filter((node) => node.type === 'footnoteDefinition'),
  };
  if (title) outline.title = title;
  let part = outline.opening;
  for (const [index, node] of nodes.entries()) {
    if (index === overview) {
      part = [];
      outline.overview = {heading: node as Heading, list: nodes[index + 1] as List, rest: part};
    } else if (node === mainTitle) {
      part = outline.opening;
    } else if (node.type === 'heading' && node.depth <= level) {
      part = [];
      outline.sections.push({heading: node, nodes: part});
    } else if (node !== outline.overview?.list) {
      part.push(node);
    }
  }
  return outline;
}
