import { digestOf } from './built-file.js';

/** Two builds of a file with one digest make the same. The file's name is in it, since the story's id may come of it. */
const sourceDigest = (name, bytes, { digest }) => digestOf(digest, name, bytes);

export { sourceDigest };
