import type {ArticleSource} from '../article-source.js';
import type {Splice} from '../splices.js';

/** Front matter for an article that has none, with these lines in it. */
export function withFront({text, newline}: ArticleSource, lines: string): Splice {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  return {start, end: start, insert: `---${newline}${lines}---${newline}${newline}`};
}
