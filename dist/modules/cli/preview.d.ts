import type { Command } from './command.js';
/**
 * Serves an article to this machine, and shows it anew whenever it is saved. While it is wrong, the last version that was
 * right stays, and what is wrong is told on the page and on standard error.
 */
export declare const preview: Command;
