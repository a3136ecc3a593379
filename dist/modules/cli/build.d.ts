import type { Command } from './command.js';
/**
 * Builds what a publisher hosts. For each story: its JSON, a script that registers it and its JSON-LD, named by their
 * content; the newest JSON and a page of snippets under names that stay; `manifest.json` tells them all. What is wrong
 * is told on standard error, and keeps the files that were built of it before.
 */
export declare const build: Command;
