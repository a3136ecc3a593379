import {Refusal} from '../../formats/common/refusal.js';

/**
 * The text of a file with every byte of it: a byte order mark stays, so that what nobody touched is written as it was.
 * @throws {Refusal} where it is no text in UTF-8
 */
export function decodeFile(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch {
    throw new Refusal('encoding', 'it is no text in UTF-8; save it as UTF-8 in a text editor');
  }
}
