import type {Heading, Image as ImageNode, List, Paragraph, RootContent} from 'mdast';
import {linkUrl} from '../../story/link-url.js';
import {limits} from '../../story/story.js';
import type {Block, Image, Inline} from '../../story/story.js';
import type {Point, ProblemCode} from './problems.js';
import {inlinesOf, plainOf} from './inline.js';
import {inlineText} from '../../story/inline-text.js';
import type {ArticleContext} from './inline.js';
import {pointOf} from './markdown.js';
import {readBlockQuote} from './block-quote.js';
import type {BlockQuote} from './block-quote.js';
import type {Ids} from '../common/ids.js';

/** A block of the article's text, and where it stands in the file. */
export interface BodyText {
  text: string;
  at: Point;
  /** The id of the quote that it is. */
  quote?: string;
}

/** A quote of the article with its id. One that says who spoke is part of its section; any other repeats the article. */
export type BodyQuote = BlockQuote & {id: string};

/** A section as the story has it, as text to search, and with what else stood in it. */
export interface Body {
  blocks: Block[];
  texts: BodyText[];
  /** The first paragraph that is no heading. */
  lead?: {text: Inline[]; block: number};
}

/** Reads the nodes of a section. Each quote found is added to `quotes`, with an id from `ids`. */
export function readBody(
  nodes: readonly RootContent[],
  context: ArticleContext,
  path: string,
  quotes: BodyQuote[],
  ids: Ids,
): Body {
  const body: Body = {blocks: [], texts: []};
  const paragraph = (text: Inline[], node: RootContent) => {
    if (text.length === 0) return;
    body.blocks.push({type: 'paragraph', text});
    body.texts.push({text: inlineText(text), at: pointOf(node)});
  };
  for (const node of nodes) {
    const images = imagesOf(node);
    if (images) {
      for (const image of images) body.blocks.push({type: 'image', image: readImage(image, context, path)});
    } else if (node.type === 'paragraph') {
      refuseTable(node, context, path);
      const text = inlinesOf([node], context, path);
      if (text.length) body.lead ??= {text, block: body.texts.length};
      paragraph(text, node);
    } else if (node.type === 'heading') {
      paragraph(readSubheading(node, context, path), node);
    } else if (node.type === 'list' && !node.ordered) {
      const items = readList(node, context, path);
      body.blocks.push({type: 'list', items: items.map(({text}) => text)});
      body.texts.push(...items.map(({text, at}) => ({text: inlineText(text), at})));
    } else if (node.type === 'blockquote') {
      const quote = readBlockQuote(node, context, path);
      const {attribution, text, at} = quote;
      const id = ids.make(attribution?.handle ?? attribution?.name ?? firstWords(quote.words), 'quote');
      quotes.push({...quote, id});
      if (!attribution) continue;
      body.blocks.push({type: 'quote', quote: id});
      body.texts.push({text, at, quote: id});
    } else {
      const [reason, remedy] = refused[node.type] ?? [`a ${node.type}`, 'write it as paragraphs'];
      context.problems.add(pointOf(node), path, `${reason} has no place in a story`, {remedy});
    }
  }
  return body;
}

/** The words by which a message names a quote that has no speaker. */
export const firstWords = (words: string) => words.split(/\s+/).slice(0, 6).join(' ');

/** The items of a list, each one paragraph or more and nothing else. */
export function readList(
  node: List,
  context: ArticleContext,
  path: string,
): {text: Inline[]; at: Point; item: List['children'][number]}[] {
  return node.children.map((item) => {
    const paragraphs = item.children.filter((child): child is Paragraph => child.type === 'paragraph');
    if (paragraphs.length < item.children.length || paragraphs.length === 0) {
      const reason = paragraphs.length ? 'more than text in a list item' : 'a list item without text';
      context.problems.add(pointOf(item), path, reason, {remedy: 'write one list, each item a text'});
    }
    return {text: inlinesOf(paragraphs, context, path), at: pointOf(item), item};
  });
}

const refused: Partial<Record<string, [reason: string, remedy: string]>> = {
  html: ['HTML', 'write Markdown'],
  code: ['code', 'write prose; lines indented by four spaces count as code'],
  list: ['a numbered list', 'begin its items with hyphens, or write the numbers into sentences'],
  thematicBreak: ['a horizontal rule', 'take it away, or begin a section with “## ”'],
};

function refuseTable(node: Paragraph, {problems}: ArticleContext, path: string): void {
  const text = node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  if (!/^\|? ?:?-+:? *\|[ |:-]*$/m.test(text)) return;
  problems.add(pointOf(node), path, 'a table has no place in a story', {
    remedy: 'write it as a list or as sentences',
  });
}

function readSubheading(node: Heading, context: ArticleContext, path: string): Inline[] {
  const text = plainOf([node], context, path);
  return text ? [{text, strong: true}] : [];
}

function imagesOf(node: RootContent): ImageNode[] | undefined {
  if (node.type !== 'paragraph') return undefined;
  const shown = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const images = shown.filter((child) => child.type === 'image');
  return images.length && images.length === shown.length ? images : undefined;
}

/** An image; its Markdown title is its credit. */
function readImage(node: ImageNode, {problems}: ArticleContext, path: string): Image {
  const add = (reason: string, remedy: string, code?: ProblemCode) =>
    problems.add(pointOf(node), path, reason, {remedy, code});
  if (!node.alt) {
    const remedy = 'write what it shows: ![a tank on a road](…)';
    add('an image without a text for those who do not see it', remedy, 'no-alt');
  }
  if (linkUrl(node.url) === undefined)
    add('an image without a full address', 'write it with its site: ![…](https://example.org/a.jpg)');
  return {
    url: node.url,
    alt: (node.alt ?? '').slice(0, limits.text),
    ...(node.title && {credit: node.title}),
  };
}
