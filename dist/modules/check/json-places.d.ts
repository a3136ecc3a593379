/** A JSON text that was read, and where each of its values stands. */
export interface JsonRead {
    data: unknown;
    /** The offset of a value, such as that of `timeline[2].when`; of the nearest value around it if it is absent. */
    at(path: string): number;
    /** Keys written twice in one object: the path, and the offset of the second. */
    twice: {
        path: string;
        offset: number;
    }[];
}
/** The text is not JSON: `offset` is where it stops being so. */
export declare class JsonFault extends Error {
    name: string;
    readonly offset: number;
    constructor(offset: number, message: string);
}
/**
 * Reads JSON as `JSON.parse` does, and keeps the place of every value: `JSON.parse` tells none, and of an error not
 * always.
 * @throws {JsonFault}
 */
export declare function readJson(text: string): JsonRead;
/** Line and column of an offset, counted from 1; `\r\n` ends one line. */
export declare function lineAndColumn(text: string, offset: number): {
    line: number;
    column: number;
};
