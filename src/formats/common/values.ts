import {isFields} from '../../story/fields.js';

/** A record of a document that nobody has checked. */
export type Fields = Readonly<Record<string, unknown>>;

export {isFields};

/** Spreadsheets and content systems leave empty texts where nothing was written. */
export const isWritten = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

/** A text, or a number as a text; otherwise empty. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';

/** What is one value or a list of them, as a list. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : isWritten(value) ? [value] : [];

/** The fields of a record but for those named. */
export const without = (fields: Fields, ...names: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
