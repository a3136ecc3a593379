/** Whether a value is a record, of whose fields nothing is known. */
export declare const isFields: (value: unknown) => value is Record<string, unknown>;
