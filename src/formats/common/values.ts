import {isFields} from '../../story/fields.js';
import {ForeignFormatError} from './format.js';

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

/** More than any document needs, and less than the stack. */
const deepest = 100;

/** @throws {ForeignFormatError} where lists and records lie too deep within each other to be read */
export function refuseDepth(data: unknown): void {
  let level: unknown[] = [data];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) {
      throw new ForeignFormatError(`its lists and records lie more than ${deepest} deep within each other`);
    }
    level = level.flatMap((value) =>
      isFields(value) || Array.isArray(value) ? Object.values<unknown>(value) : [],
    );
  }
}
