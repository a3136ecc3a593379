/** Whether a value is a record, of whose fields nothing is known. */
const isFields = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

export { isFields };
