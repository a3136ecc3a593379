import {sha384 as inJavaScript} from '@noble/hashes/sha2.js';

/** What is taken of Node’s own cryptography. */
interface Cryptography {
  createHash(name: string): {update(bytes: Uint8Array): {digest(): Uint8Array}};
}

const {process} = globalThis as {process?: {getBuiltinModule?(name: string): Cryptography | undefined}};
const ofNode = process?.getBuiltinModule?.('node:crypto');

/** A digest; by Node’s own cryptography, if there is such, in a twentieth of the time, since `build` digests each of its files. */
export const sha384 = (bytes: Uint8Array): Uint8Array =>
  ofNode ? ofNode.createHash('sha384').update(bytes).digest() : inJavaScript(bytes);
