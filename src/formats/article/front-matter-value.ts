import type {Paragraph} from 'mdast';
import type {Inline} from '../../story/story.js';
import type {Point} from './problems.js';
import {inlinesOf} from './inline.js';
import type {Source} from './inline.js';
import {excessOf} from './limits.js';
import {parseValueMarkdown} from './markdown.js';

/** A front-matter value written in Markdown, as running text. What is wrong in it is reported at the value. */
export function readValue(markdown: string, at: Point, source: Source, field: string): Inline[] {
  const problems = {
    add: ((_, ...told) => source.problems.add(at, ...told)) satisfies Source['problems']['add'],
  };
  const excess = excessOf(markdown);
  if (excess) {
    problems.add(at, field, excess.reason, {remedy: excess.remedy});
    return [];
  }
  const {children} = parseValueMarkdown(markdown);
  const paragraphs = children.filter((node): node is Paragraph => node.type === 'paragraph');
  if (paragraphs.length < children.length) {
    problems.add(at, field, 'more than a paragraph', {remedy: 'write one paragraph of text'});
  }
  return inlinesOf(paragraphs, {...source, problems}, field);
}
