import type {Nodes, Root} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import type {Options} from 'mdast-util-from-markdown';
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter';
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote';
import {frontmatter} from 'micromark-extension-frontmatter';
import {gfmFootnote} from 'micromark-extension-gfm-footnote';
import type {Point} from './problems.js';

const ofArticle: Options = {
  extensions: [frontmatter(), gfmFootnote()],
  mdastExtensions: [frontmatterFromMarkdown(), gfmFootnoteFromMarkdown()],
};

/** Parses an article file: CommonMark, YAML front matter, GitHub's footnotes. */
export const parseArticleMarkdown = (markdown: string): Root => fromMarkdown(markdown, ofArticle);

/** Parses the Markdown of one front-matter value. */
export const parseValueMarkdown = (markdown: string): Root => fromMarkdown(markdown);

/** A node and all that is in it, in the order of the file. Recursion would end at the stack, not at the file's end. */
export function* nodesOf(root: Nodes): Generator<Nodes> {
  const left: Nodes[] = [root];
  for (let node = left.pop(); node; node = left.pop()) {
    yield node;
    if ('children' in node) left.push(...[...node.children].reverse());
  }
}

export const pointOf = (node: Nodes): Point => node.position?.start ?? {line: 1, column: 1};
