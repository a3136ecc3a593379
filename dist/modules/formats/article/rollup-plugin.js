import { describe, ArticleError } from './problems.js';
import { compileArticle } from './read.js';

/**
 * A rollup plugin, which works in Vite too: `import story from './article.md'` gives the story of an article file,
 * compiled and checked. An article that is wrong, or contradicted by one of its lines, stops the build at its file and line;
 * what a line claims and the article does not say is a warning.
 */
function article() {
    return {
        name: 'story-widgets-article',
        transform(markdown, id) {
            // With a query such as ?raw the importer wants the file itself.
            if (!id.endsWith('.md'))
                return null;
            this.addWatchFile(id);
            try {
                const story = compileArticle(markdown, { file: id, warn: (problem) => this.warn(describe(problem)) });
                return { code: `export default ${JSON.stringify(story)};\n`, map: { mappings: '' } };
            }
            catch (error) {
                const [first] = error instanceof ArticleError ? error.problems : [];
                if (!first)
                    throw error;
                const { line, column } = first;
                return this.error({
                    message: error.message,
                    id,
                    loc: { file: id, line, column: column - 1 },
                    frame: frameOf(markdown, line, column),
                });
            }
        },
    };
}
function frameOf(markdown, line, column) {
    const text = markdown.split(/\r\n?|\n/)[line - 1] ?? '';
    const from = Math.max(0, column - 41);
    return `${line}: ${text.slice(from, from + 100)}\n${' '.repeat(String(line).length + 2 + column - 1 - from)}^`;
}

export { article };
