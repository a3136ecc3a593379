import type {Problems} from './article-error.js';

/** What an article file can hold; far more than any article needs, and as much as is parsed in about a second. */
const limits = {
  /** Characters of front matter. */
  frontMatter: 5_000_000,
  /** Characters of the article. */
  text: 200_000,
  /** Signs that may be markup, and lines. */
  markup: 5_000,
  /** The same, in one run of lines without a blank line between them. */
  markupInBlock: 1_000,
  /** Lists and quotes within each other, and columns of indentation. */
  depth: 8,
  indentation: 32,
};

const frontMatter = /^---[ \t]*\n(?:[\s\S]*?\n)?---[ \t]*(?:\n|$)/;
const sign = /[*_[\]`<&=#~]|\n/g;
/** What opens lists and quotes at the beginning of a line. A Markdown parser takes several steps for each. */
const openings = /^[ \t>*+\-\d.)]+/gm;
const stepsOfOpening = 4;

/**
 * Stops at what would take a Markdown parser very long: its time grows with the square of some markup.
 * @throws {ArticleError} with the problem in it
 */
export function checkLimits(markdown: string, problems: Problems): void {
  const front = frontMatter.exec(markdown)?.[0] ?? '';
  let line = front.split('\n').length;
  const refuse = (reason: string, remedy: string, at = line) => {
    problems.add({line: at, column: 1}, 'article', reason, {remedy});
    problems.throwIfAny();
  };
  if (front.length > limits.frontMatter) refuse('the front matter is too long', 'shorten it to 5,000,000 characters', 1);
  if (markdown.length - front.length > limits.text) {
    refuse('the article is too long', 'shorten it to 200,000 characters, or split it into several');
  }
  let all = 0;
  for (const block of markdown.slice(front.length).split(/\n[ \t]*\n/)) {
    const markup = count(block, sign) + stepsOfOpening * countOpenings(block);
    all += markup;
    if (markup > limits.markupInBlock || all > limits.markup) {
      refuse('there is too much markup from here on', 'break long lists and paragraphs with blank lines, and take out what is not prose');
    }
    if (isDeep(block)) refuse('lists, quotes or indents lie too deep within each other here', 'write them one after the other');
    line += count(block, /\n/g) + 2;
  }
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
const openingsOf = (block: string) => (block.match(openings) ?? []).map((opening) => count(opening, /[>*+-]|\d[.)]/g));
const countOpenings = (block: string) => openingsOf(block).reduce((sum, opened) => sum + opened, 0);
const isDeep = (block: string) =>
  openingsOf(block).some((opened) => opened > limits.depth && !/^[-* ]+$/.test(block)) ||
  new RegExp(`^[ \\t]{${limits.indentation + 1}}`, 'm').test(block);
