import type { Command } from './command.js';
/**
 * Builds what a publisher hosts. For each story a folder: its files named by their content, the newest under names that
 * stay, a page of snippets, and a `manifest.json` that tells them all; another tells the stories. What is wrong is told
 * on standard error, and keeps the files that were built of it before.
 */
export declare const build: Command;
