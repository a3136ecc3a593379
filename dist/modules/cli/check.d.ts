import type { Command } from './command.js';
/**
 * Checks articles and stories, or holds a story against an article that may have changed. Problems go to standard
 * output, one block of lines each, or as one JSON object:
 * `{version, files, problems: [{file, line, column, field, reason, remedy?, nearest?: {line, text}}], warnings}`; the line of a
 * nearest match is 0 where it is not known. What a story may do without is a warning, and no error; so is each comment that a draft left.
 */
export declare const check: Command;
