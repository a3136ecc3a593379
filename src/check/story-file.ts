import type {Story} from '../story/story.js';
import type {Problem} from './problem.js';

/** What a file holds: a story, whatever is wrong with it, and the place of each of its fields. */
export interface StoryFile {
  file: string;
  text: string;
  /** The parsed value of a JSON file, whether or not it is a story. */
  data?: unknown;
  story?: Story;
  problems: readonly Problem[];
  /** Faults that no reader will notice: a field that is ignored, or a comment that a draft left for the editor. */
  warnings: readonly Problem[];
  /** Claims whose grounds stand elsewhere in the article, or follow from it; told to programs only (`--json`). */
  inferred: readonly Problem[];
  /** The ids of the timeline in the order of the file. */
  timeline?: readonly string[];
  placeOf(path: string): {line: number; column: number};
}

/** The place of a problem of the file as a whole. */
export const start = {line: 1, column: 1};

/** A file that could not be read any further than to this one problem. */
export const only = (text: string, problem: Problem): StoryFile => ({
  ...{file: problem.file, text, problems: [problem], warnings: [], inferred: [], placeOf: () => start},
});
