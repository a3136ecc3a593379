import type { Io } from './command.js';
/**
 * Runs a command line, without `node` and the script's name, and tells the exit code: 0 done, 1 something is wrong,
 * 2 wrongly called, 130 interrupted (143 by `SIGTERM`, as a shell tells it). Throws nothing that a file or a user can cause.
 */
export declare function main([name, ...args]: string[], io: Io): Promise<number>;
