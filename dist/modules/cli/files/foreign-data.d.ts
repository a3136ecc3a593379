/**
 * The data of a document of another format: of JSON what it holds, of a web page the structured data in its scripts, of
 * anything else its text.
 * @throws {Failure} where it is not what it is written in
 */
export declare function readForeignData(text: string, file: string): unknown;
