/** A path as a message names it: `timeline[0].when`. */
export declare const fieldOf: (path: readonly (string | number)[]) => string;
/** Whether a value is a record, of whose fields nothing is known. */
export declare const isFields: (value: unknown) => value is Record<string, unknown>;
