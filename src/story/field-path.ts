/** A path as a message names it: `timeline[0].when`. */
export const fieldOf = (path: readonly (string | number)[]): string =>
  path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index ? `.${key}` : key)).join('');
