declare module '*.md' {
  /** An article file, compiled and checked at build. */
  const story: import('../story/story.js').Story;
  export default story;
}
