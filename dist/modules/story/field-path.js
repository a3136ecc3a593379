/** A path as a message names it: `timeline[0].when`. */
const fieldOf = (path) => path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index ? `.${key}` : key)).join('');

export { fieldOf };
