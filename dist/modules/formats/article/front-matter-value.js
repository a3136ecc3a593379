import { inlinesOf } from './inline.js';
import { excessOf } from './limits.js';
import { parseValueMarkdown } from './markdown.js';

/** A front-matter value written in Markdown, as running text. What is wrong in it is reported at the value. */
function readValue(markdown, at, source, field) {
    const problems = {
        add: ((_, ...told) => source.problems.add(at, ...told)),
    };
    const excess = excessOf(markdown);
    if (excess) {
        problems.add(at, field, excess.reason, { remedy: excess.remedy });
        return [];
    }
    const { children } = parseValueMarkdown(markdown);
    const paragraphs = children.filter((node) => node.type === 'paragraph');
    if (paragraphs.length < children.length) {
        problems.add(at, field, 'more than a paragraph', { remedy: 'write one paragraph of text' });
    }
    return inlinesOf(paragraphs, { ...source, problems }, field);
}

export { readValue };
