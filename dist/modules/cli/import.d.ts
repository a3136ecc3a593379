import type { Command } from './command.js';
/** Reads a document of another format; the story goes to standard output, what it could not carry to standard error. */
export declare const importStory: Command;
