import type { Command } from './command.js';
/** Writes a story in another format to standard output, and what that could not carry to standard error. */
export declare const exportStory: Command;
