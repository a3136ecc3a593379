import type {Paragraph, PhrasingContent} from 'mdast';
import {linkUrl} from '../../story/link-url.js';
import type {Inline} from '../../story/story.js';
import type {Problems, Point} from './problems.js';
import {pointOf, parseValueMarkdown} from './markdown.js';
import {inlineText} from '../../story/inline-text.js';
import {excessOf} from './limits.js';

/** A front-matter value written in Markdown, as running text. What is wrong in it is reported at the value. */
export function readValue(markdown: string, at: Point, context: ArticleContext, path: string): Inline[] {
  const problems = {
    add: ((_, ...told) => context.problems.add(at, ...told)) satisfies ArticleContext['problems']['add'],
  };
  const excess = excessOf(markdown);
  if (excess) {
    problems.add(at, path, excess.reason, {remedy: excess.remedy});
    return [];
  }
  const {children} = parseValueMarkdown(markdown);
  const paragraphs = children.filter((node): node is Paragraph => node.type === 'paragraph');
  if (paragraphs.length < children.length) {
    problems.add(at, path, 'more than a paragraph', {remedy: 'write one paragraph of text'});
  }
  return inlinesOf(paragraphs, {...context, problems}, path);
}

/** What reading a piece of an article takes besides the piece. */
export interface ArticleContext {
  lang: string;
  problems: Pick<Problems, 'add'>;
  /** The addresses of `[name]: address` lines. */
  addresses: ReadonlyMap<string, string>;
}

/** Words with one set of marks. */
export interface Run {
  text: string;
  em?: boolean;
  strong?: boolean;
  href?: string;
}

/** Unicode's line separator. */
export const hardBreak = '\u2028';

/**
 * The words of a paragraph with their marks. Where a line of the file ends there is `\n`, where the author broke a line
 * on purpose `hardBreak`; footnote references are left out.
 * HTML, images and links that nobody could follow are problems.
 */
export function runsOf(
  nodes: readonly PhrasingContent[],
  context: ArticleContext,
  path: string,
  marks: Omit<Run, 'text'> = {},
): Run[] {
  const within = (inner: readonly PhrasingContent[], more: Omit<Run, 'text'>) =>
    runsOf(inner, context, path, {...marks, ...more});
  return nodes.flatMap((node): Run[] => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return [{...marks, text: node.value}];
      case 'break':
        return [{...marks, text: hardBreak}];
      case 'emphasis':
        return within(node.children, {em: true});
      case 'strong':
        return within(node.children, {strong: true});
      case 'link':
        return within(node.children, hrefOf(node.url, node, context, path));
      case 'linkReference':
        return within(node.children, hrefOf(context.addresses.get(node.identifier), node, context, path));
      case 'html':
        context.problems.add(pointOf(node), path, `HTML: ${node.value.slice(0, 80)}`, {
          remedy: 'write Markdown, or \\< for the sign itself',
        });
        return [];
      case 'image':
      case 'imageReference':
        context.problems.add(pointOf(node), path, 'an image within a text', {
          remedy: 'give it a paragraph of its own',
        });
        return [];
      default:
        return 'children' in node ? within(node.children, {}) : [];
    }
  });
}

function hrefOf(
  url: string | undefined,
  node: PhrasingContent,
  {problems}: ArticleContext,
  path: string,
): {href?: string} {
  if (url !== undefined && linkUrl(url) !== undefined) return {href: url};
  const remedy = 'write the full address, such as https://example.org/story, or take the link away';
  problems.add(pointOf(node), path, `a link that leads nowhere outside your site: ${url ?? ''}`, {remedy});
  return {};
}

/** Paragraphs as running text: line breaks become spaces, and so do the borders of paragraphs. */
export function inlinesOf(paragraphs: readonly Paragraph[], context: ArticleContext, path: string): Inline[] {
  const runs: Run[] = [];
  for (const {children} of paragraphs) {
    if (runs.length) runs.push({text: '\n'});
    runs.push(...runsOf(children, context, path));
  }
  return join(runs);
}

/** Running text as words alone; where it had a link, which would be lost, that is a problem. */
export function plainOf(
  paragraphs: readonly Pick<Paragraph, 'children' | 'position'>[],
  context: ArticleContext,
  path: string,
): string {
  const inlines = inlinesOf(paragraphs as readonly Paragraph[], context, path);
  if (inlines.some((inline) => typeof inline === 'object' && inline.href)) {
    const at = paragraphs[0]!.position!.start;
    context.problems.add(at, path, 'a link, where only words can stand', {
      remedy: 'link from a paragraph of a section',
    });
  }
  return inlineText(inlines);
}

/** The first `length` characters of running text, with their marks. */
export function cutInlines(inlines: readonly Inline[], length: number): Inline[] {
  const cut: Inline[] = [];
  let left = length;
  for (const inline of inlines) {
    if (left <= 0) break;
    const text = inlineText([inline]).slice(0, left);
    cut.push(typeof inline === 'string' ? text : {...inline, text});
    left -= text.length;
  }
  return cut;
}

const sameMarks = (a: Run, b: Run) => a.em === b.em && a.strong === b.strong && a.href === b.href;

function join(runs: readonly Run[]): Inline[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && sameMarks(last, run)) last.text += run.text;
    else joined.push({...run});
  }
  for (const run of joined) run.text = run.text.replace(/[ \t]*[\n\u2028][ \t]*/g, ' ');
  const [first, last] = [joined[0], joined.at(-1)];
  if (first) first.text = first.text.replace(/^[ \t]+/, '');
  if (last) last.text = last.text.replace(/[ \t]+$/, '');
  return joined
    .filter(({text}) => text !== '')
    .map((run) => (Object.keys(run).length === 1 ? run.text : run));
}
