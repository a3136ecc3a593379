import {parsePage} from './parse-page.js';

const known = new Map<string, string | false>();

/**
 * In the place of the package of this name: what a named character reference of HTML stands for, such as `amp`; false where
 * there is none of this name.
 */
export function decodeNamedCharacterReference(name: string): string | false {
  const found = known.get(name);
  if (found !== undefined) return found;
  const written = `&${name};`;
  // White space at the beginning of a page is dropped.
  const sign = parsePage(`x${written}`).body.textContent.slice(1);
  // A longer name that begins with a shorter one, as `notit` does with `not`, leaves its end behind.
  const decoded = sign === written || (sign.endsWith(';') && name !== 'semi') ? false : sign;
  known.set(name, decoded);
  return decoded;
}
