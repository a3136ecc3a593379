/**
 * The files that are meant: a folder stands for the articles (`.md`) and stories (`.story.json`) in it, at any depth and
 * in the order of their names, but for what is hidden or installed.
 * @throws {Failure} where a folder has none, or cannot be read
 */
export declare function filesIn(names: readonly string[]): string[];
