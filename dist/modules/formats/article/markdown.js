import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

function footnotes() {
    const data = this.data();
    (data.micromarkExtensions ??= []).push(gfmFootnote());
    (data.fromMarkdownExtensions ??= []).push(gfmFootnoteFromMarkdown());
}
const article = unified().use(remarkParse).use(remarkFrontmatter).use(footnotes).freeze();
const value = unified().use(remarkParse).freeze();
/** Parses an article file: CommonMark, YAML front matter, GitHub's footnotes. */
const parseArticleMarkdown = (markdown) => article.parse(markdown);
/** Parses the Markdown of one front-matter value. */
const parseValueMarkdown = (markdown) => value.parse(markdown);
/** A node and all that is in it, in the order of the file. Recursion would end at the stack, not at the file's end. */
function* nodesOf(root) {
    const left = [root];
    for (let node = left.pop(); node; node = left.pop()) {
        yield node;
        if ('children' in node)
            left.push(...[...node.children].reverse());
    }
}
const pointOf = (node) => node.position?.start ?? { line: 1, column: 1 };

export { nodesOf, parseArticleMarkdown, parseValueMarkdown, pointOf };
