import type { Command } from './command.js';
/** Writes a project that can be previewed and built as it is: all of it, or nothing. */
export declare const init: Command;
