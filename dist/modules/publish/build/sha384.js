import { sha384 as sha384$1 } from '@noble/hashes/sha2.js';

const { process } = globalThis;
const ofNode = process?.getBuiltinModule?.('node:crypto');
/** A digest; by Node’s own cryptography, if there is such, in a twentieth of the time, since `build` digests each of its files. */
const sha384 = (bytes) => ofNode ? ofNode.createHash('sha384').update(bytes).digest() : sha384$1(bytes);

export { sha384 };
