import type { Command } from './command.js';
/**
 * Drafts an article file of plain text or Markdown, onto standard output. Nothing is invented: what the text does not
 * say is left to the editor, in comments and in footnotes marked with `??`, and told on standard error.
 */
export declare const draft: Command;
