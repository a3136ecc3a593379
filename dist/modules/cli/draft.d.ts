import type { Command } from './command.js';
/**
 * Drafts an article file, onto standard output, of whatever an article comes in. Nothing is invented: what the source
 * does not say is left to the editor, in comments and in footnotes marked with `??`, and told on standard error.
 */
export declare const draft: Command;
