declare module '*.md' {
  import type {Story} from '../story/story.js';
  /** An article file, compiled and checked at build. */
  const story: Story;
  export default story;
}
