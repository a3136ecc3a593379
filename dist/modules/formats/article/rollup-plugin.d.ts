import type { Plugin } from 'rollup';
/**
 * A rollup plugin, which works in Vite too: `import story from './article.md'` gives the story of an article file,
 * compiled and checked. An article that is wrong stops the build at its file and line.
 */
export declare function article(): Plugin;
