import type { Nodes, Root } from 'mdast';
import type { Point } from './problems.js';
/** Parses an article file: CommonMark, YAML front matter, GitHub's footnotes. */
export declare const parseArticleMarkdown: (markdown: string) => Root;
/** Parses the Markdown of one front-matter value. */
export declare const parseValueMarkdown: (markdown: string) => Root;
/** A node and all that is in it, in the order of the file. Recursion would end at the stack, not at the file's end. */
export declare function nodesOf(root: Nodes): Generator<Nodes>;
export declare const pointOf: (node: Nodes) => Point;
