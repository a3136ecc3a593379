/** Where a command writes and what can stop it; a test gives its own. */
export interface Io {
    stdout: {
        write(text: string): unknown;
    };
    stderr: {
        write(text: string): unknown;
        isTTY?: boolean;
    };
    /** What `-` reads. */
    stdin: AsyncIterable<Uint8Array | string>;
    /** Aborts when the user interrupts. */
    signal: AbortSignal;
}
/** A command: its arguments, after its name, to an exit code: 0 done, 1 something is wrong, 2 wrongly called. */
export interface Command {
    /** One line for the list of commands. */
    summary: string;
    /** How to call it, as `--help` shows it. */
    usage: string;
    run(args: string[], io: Io): Promise<number>;
}
/** Something is wrong with a file or the system; the message is a sentence for the publisher. */
export declare class Failure extends Error {
    name: string;
}
/** The command was called wrongly. */
export declare class UsageError extends Error {
    name: string;
}
type Options = Record<string, {
    type: 'string' | 'boolean';
}>;
type Values<Own extends Options> = {
    [Name in keyof Own]?: Own[Name]['type'] extends 'string' ? string : boolean;
};
/**
 * The options and file names of a command line.
 * @throws {UsageError} where an option is unknown or lacks its value, or there are not `minFiles` to `maxFiles` files
 */
export declare function readArgs<Own extends Options>(args: string[], options: Own, { minFiles, maxFiles }: {
    minFiles: number;
    maxFiles?: number;
}): {
    values: Values<Own>;
    files: string[];
};
export {};
