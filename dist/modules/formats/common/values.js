import { isFields } from '../../story/fields.js';
import { ForeignFormatError } from './format.js';

/** Spreadsheets and content systems leave empty texts where nothing was written. */
const isWritten = (value) => value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
/** A text, or a number as a text; otherwise empty. */
const textOf = (value) => typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
/** What is one value or a list of them, as a list. */
const listOf = (value) => Array.isArray(value) ? value : isWritten(value) ? [value] : [];
/** The fields of a record but for those named. */
const without = (fields, ...names) => Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
/** More than any document needs, and less than the stack. */
const deepest = 100;
/** @throws {ForeignFormatError} where lists and records lie too deep within each other to be read */
function refuseDepth(data) {
    let level = [data];
    for (let depth = 0; level.length > 0; depth++) {
        if (depth > deepest) {
            throw new ForeignFormatError(`its lists and records lie more than ${deepest} deep within each other`);
        }
        level = level.flatMap((value) => isFields(value) || Array.isArray(value) ? Object.values(value) : []);
    }
}

export { isFields, isWritten, listOf, refuseDepth, textOf, without };
