import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';

const ofArticle = {
    extensions: [frontmatter(), gfmFootnote()],
    mdastExtensions: [frontmatterFromMarkdown(), gfmFootnoteFromMarkdown()],
};
/** Parses an article file: CommonMark, YAML front matter, GitHub's footnotes. */
const parseArticleMarkdown = (markdown) => fromMarkdown(markdown, ofArticle);
/** Parses the Markdown of one front-matter value. */
const parseValueMarkdown = (markdown) => fromMarkdown(markdown);
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
