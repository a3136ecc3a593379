import type {Heading, List, Paragraph, RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import type {BodySection} from '../sections.js';
import {pointOf} from '../markdown.js';
import type {Point} from '../problems.js';
import type {ArticleSource, Span} from './article-source.js';

/** A block of an article as its readers see it, and where it stands in the file. */
export interface ArticleBlock extends Span {
  kind:
    | 'headline'
    | 'standfirst'
    | 'heading'
    | 'overview'
    | 'point'
    | 'paragraph'
    | 'item'
    | 'quote'
    | 'picture'
    | 'other';
  text: string;
  /** Its number among the sections of the article, and in the text of that: words are looked for in these alone. */
  section?: number;
  block?: number;
  /** Of a heading: its level. */
  level?: number;
}

const keyOf = ({line, column}: Point) => `${line}:${column}`;

/** The blocks of an article in the order of the file. */
export function blocksOf(source: ArticleSource, sections: readonly BodySection[]): ArticleBlock[] {
  const {outline} = source;
  const places = new Map(
    sections.flatMap(({texts}, section) =>
      texts.map(({text, at}, block) => [keyOf(at), {text, section, block}] as const),
    ),
  );
  const titles = new Set<RootContent>(outline.sections.map(({heading}) => heading));
  const first = outline.title?.depth === 1 ? outline.title : undefined;
  const block = (node: RootContent | List['children'][number], kind: ArticleBlock['kind']): ArticleBlock => {
    const {text = toString(node), ...place} = places.get(keyOf(pointOf(node))) ?? {};
    return {kind, text, ...place, ...source.spanOf(node)};
  };
  const heading = (node: Heading): ArticleBlock => ({
    ...block(node, node === first && !titles.has(node) ? 'headline' : 'heading'),
    level: node.depth,
  });
  return source.root.children.flatMap((node): ArticleBlock[] => {
    if (node === outline.overview?.heading) return [{...block(node, 'overview'), level: node.depth}];
    if (node === outline.overview?.list) return node.children.map((each) => block(each, 'point'));
    switch (node.type) {
      case 'yaml':
      case 'definition':
      case 'footnoteDefinition':
        return [];
      case 'heading':
        return [heading(node)];
      case 'list':
        return node.children.map((each) => block(each, 'item'));
      case 'blockquote':
        return [block(node, 'quote')];
      case 'paragraph': {
        const each = block(node, isPicture(node) ? 'picture' : 'paragraph');
        if (each.kind === 'picture' || each.section !== undefined) return [each];
        // The paragraph that became the standfirst is in no section; what follows the list of the overview is nowhere.
        return [{...each, kind: outline.overview?.rest.includes(node) ? 'other' : 'standfirst'}];
      }
      default:
        return [block(node, 'other')];
    }
  });
}

const isPicture = ({children}: Paragraph) =>
  children.some(({type}) => type === 'image') &&
  children.every((child) => child.type === 'image' || (child.type === 'text' && child.value.trim() === ''));
