/** Articles that the plugin of `story-widgets/rollup` compiles: `/// <reference types="story-widgets/types/article" />`. */
declare module '*.md' {
  /** An article file, compiled and checked at build. */
  const story: import('../dist/modules/story/story.js').Story;
  export default story;
}
