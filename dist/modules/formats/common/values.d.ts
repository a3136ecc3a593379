import { isFields } from '../../story/fields.js';
/** A record of a document that nobody has checked. */
export type Fields = Readonly<Record<string, unknown>>;
export { isFields };
/** Spreadsheets and content systems leave empty texts where nothing was written. */
export declare const isWritten: (value: unknown) => boolean;
/** A text, or a number as a text; otherwise empty. */
export declare const textOf: (value: unknown) => string;
/** What is one value or a list of them, as a list. */
export declare const listOf: (value: unknown) => readonly unknown[];
/** The fields of a record but for those named. */
export declare const without: (fields: Fields, ...names: readonly string[]) => Fields;
