import type {PhrasingContent} from 'mdast';
import {toMarkdown} from 'mdast-util-to-markdown';
import type {Image, Inline} from '../../story/story.js';

/** Running text as one line of Markdown that an article file reads as the same text. */
export const inlineMarkdown = (inlines: readonly Inline[]): string => lineOf(inlines.flatMap(nodesOf));

/** An image as an article file has it, with its credit as title. */
export const imageMarkdown = ({url, alt, credit}: Image): string =>
  lineOf([{type: 'image', url, alt, title: credit ?? null}]);

const lineOf = (children: PhrasingContent[]): string =>
  toMarkdown({type: 'paragraph', children}, {emphasis: '*', strong: '*', resourceLink: true})
    .trimEnd()
    .replace(/\s*\n\s*/g, ' ');

function nodesOf(inline: Inline): PhrasingContent[] {
  if (typeof inline === 'string') return [{type: 'text', value: inline}];
  const {text, em, strong, href} = inline;
  // Marks stand at words: with a space at their edge they would be none.
  const [, before = '', words = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? [];
  if (words === '') return [{type: 'text', value: text}];
  let node: PhrasingContent = {type: 'text', value: words};
  if (em) node = {type: 'emphasis', children: [node]};
  if (strong) node = {type: 'strong', children: [node]};
  if (href) node = {type: 'link', url: href, children: [node]};
  const space = (value: string): PhrasingContent[] => (value ? [{type: 'text', value}] : []);
  return [...space(before), node, ...space(after)];
}
