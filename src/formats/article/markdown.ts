import type {Nodes, Root} from 'mdast';
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote';
import {gfmFootnote} from 'micromark-extension-gfm-footnote';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import type {Processor} from 'unified';
import type {Point} from './problems.js';

function footnotes(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmFootnote());
  (data.fromMarkdownExtensions ??= []).push(gfmFootnoteFromMarkdown());
}

const article = unified().use(remarkParse).use(remarkFrontmatter).use(footnotes).freeze();
const value = unified().use(remarkParse).freeze();

/** Parses an article file: CommonMark, YAML front matter, GitHub's footnotes. */
export const parseArticleMarkdown = (markdown: string): Root => article.parse(markdown);

/** Parses the Markdown of one front-matter value. */
export const parseValueMarkdown = (markdown: string): Root => value.parse(markdown);

/** A node and all that is in it, in the order of the file. Recursion would end at the stack, not at the file's end. */
export function* nodesOf(root: Nodes): Generator<Nodes> {
  const left: Nodes[] = [root];
  for (let node = left.pop(); node; node = left.pop()) {
    yield node;
    if ('children' in node) left.push(...[...node.children].reverse());
  }
}

export const pointOf = (node: Nodes): Point => node.position?.start ?? {line: 1, column: 1};
