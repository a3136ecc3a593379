import {describe} from './problems.js';
import {ArticleError, compileArticle} from './read.js';

/** What is asked of the bundler. Rollup, Rolldown and Vite each have a type for it, and nobody has all three installed. */
interface Bundler {
  addWatchFile(id: string): void;
  warn(message: string): void;
  error(error: {
    message: string;
    id: string;
    loc: {file: string; line: number; column: number};
    frame: string;
  }): never;
}

interface ArticlePlugin {
  name: string;
  transform(this: Bundler, markdown: string, id: string): {code: string; map: {mappings: ''}} | null;
}

/**
 * A rollup plugin, which works in Vite too: `import story from './article.md'` gives the story of an article file,
 * compiled and checked. An article that is wrong, or contradicted by one of its lines, stops the build at its file and line;
 * what a line claims and the article does not say is a warning.
 */
export function article(): ArticlePlugin {
  return {
    name: 'story-widgets-article',
    transform(markdown, id) {
      // With a query such as ?raw the importer wants the file itself.
      if (!id.endsWith('.md')) return null;
      this.addWatchFile(id);
      try {
        const story = compileArticle(markdown, {file: id, warn: (problem) => this.warn(describe(problem))});
        return {code: `export default ${JSON.stringify(story)};\n`, map: {mappings: ''}};
      } catch (error) {
        const [first] = error instanceof ArticleError ? error.problems : [];
        if (!first) throw error;
        const {line, column} = first;
        return this.error({
          message: (error as ArticleError).message,
          id,
          loc: {file: id, line, column: column - 1},
          frame: frameOf(markdown, line, column),
        });
      }
    },
  };
}

function frameOf(markdown: string, line: number, column: number): string {
  const text = markdown.split(/\r\n?|\n/)[line - 1] ?? '';
  const from = Math.max(0, column - 41);
  return `${line}: ${text.slice(from, from + 100)}\n${' '.repeat(String(line).length + 2 + column - 1 - from)}^`;
}
