import {readFileSync} from 'node:fs';

const samples = new URL('../../samples/corpus/', import.meta.url);

/** A file of test/samples/corpus. */
export const corpus = (name) => JSON.parse(readFileSync(new URL(`${name}.json`, samples), 'utf8'));
