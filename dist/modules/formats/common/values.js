/** Spreadsheets and content systems leave empty texts where nothing was written. */
const isWritten = (value) => value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
/** A text, or a number as a text; otherwise empty. */
const textOf = (value) => typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
/** What is one value or a list of them, as a list. */
const listOf = (value) => Array.isArray(value) ? value : isWritten(value) ? [value] : [];
/** The fields of a record but for those named. */
const without = (fields, ...names) => Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));

export { isWritten, listOf, textOf, without };
