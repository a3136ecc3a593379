/**
 * Preloaded before a test file, as `--import tsx` is, and loads that only for a file that reads TypeScript, itself or through
 * what it imports: the others start in half of the time.
 */
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';

const specifier = /(?:\bfrom|\bimport\b\(?)\s*'(\.[^']+)'/g;

/** Whether a file is TypeScript, or imports any. */
export function readsTypeScript(file, seen = new Set()) {
  if (file.endsWith('.ts')) return true;
  if (seen.has(file) || !existsSync(file)) return false;
  seen.add(file);
  const named = [...readFileSync(file, 'utf8').matchAll(specifier)].map(([, path]) => path);
  return named.some((path) => readsTypeScript(join(dirname(file), path), seen));
}

const [, testFile] = process.argv;
if (testFile && readsTypeScript(resolve(testFile))) await import('tsx');
