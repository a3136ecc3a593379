/** What is asked of the bundler. Rollup, Rolldown and Vite each have a type for it, and nobody has all three installed. */
interface Bundler {
    addWatchFile(id: string): void;
    warn(message: string): void;
    error(error: {
        message: string;
        id: string;
        loc: {
            file: string;
            line: number;
            column: number;
        };
        frame: string;
    }): never;
}
interface ArticlePlugin {
    name: string;
    transform(this: Bundler, markdown: string, id: string): {
        code: string;
        map: {
            mappings: '';
        };
    } | null;
}
/**
 * A rollup plugin, which works in Vite too: `import story from './article.md'` gives the story of an article file,
 * compiled and checked. An article that is wrong, or contradicted by one of its lines, stops the build at its file and line;
 * what a line claims and the article does not say is a warning.
 */
export declare function article(): ArticlePlugin;
export {};
