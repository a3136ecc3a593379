import {WhenError, parseWhen} from './when.js';

/** Whether a text is a date of EDTF, and one that exists. */
export function isWhen(text: string): boolean {
  try {
    return Boolean(parseWhen(text));
  } catch (error) {
    if (error instanceof WhenError) return false;
    throw error;
  }
}
