/** A path as a message names it: `timeline[0].when`. */
const fieldOf = (path) => path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index ? `.${key}` : key)).join('');
/** Whether a value is an object with fields, whatever they hold, and no list. */
const isFields = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

export { fieldOf, isFields };
