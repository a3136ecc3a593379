/**
 * Which sources dist/ was built from, as a digest that is kept in it: it tells whether a build would change anything, also
 * in a fresh clone and after a merge, where times of files tell nothing.
 */
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, readdirSync, statSync, writeFileSync} from 'node:fs';
import {join, sep} from 'node:path';

const file = 'built-from.txt';

/** All that a build reads, and what it is done with. */
export const inputs = [
  'src',
  'types',
  'build',
  'scripts/build.mjs',
  'custom-elements-manifest.config.mjs',
  'package.json',
  'package-lock.json',
  'rollup.config.mjs',
  'tsconfig.json',
].map((path) => path.replaceAll('/', sep));

const isForTests = (path) => /\.test\.m?[jt]s$/.test(path) || path.split(sep).includes('fixtures');

/** Whether a build reads the file at this path of the project. */
export const isSource = (path) =>
  !isForTests(path) && inputs.some((input) => path === input || path.startsWith(input + sep));

/** The digest of the sources in a folder, by their paths and bytes. */
export function digestOfSources(root) {
  const hash = createHash('sha256');
  for (const path of sourcesIn(root)) {
    const bytes = readFileSync(join(root, path));
    hash.update(`${path.replaceAll(sep, '/')}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

function sourcesIn(root) {
  const there = inputs.filter((path) => existsSync(join(root, path)));
  return there
    .flatMap((path) =>
      statSync(join(root, path)).isFile()
        ? [path]
        : readdirSync(join(root, path), {recursive: true, withFileTypes: true})
            .filter((entry) => entry.isFile())
            .map((entry) => join(entry.parentPath, entry.name).slice(join(root, sep).length)),
    )
    .filter(isSource)
    .sort();
}

/** Keeps in the built files which sources they are of. */
export const keepDigest = (dist, digest) => writeFileSync(join(dist, file), `${digest}\n`);

/** The digest that the built files keep, if they keep one. */
export const keptDigest = (dist) =>
  existsSync(join(dist, file)) ? readFileSync(join(dist, file), 'utf8').trim() : undefined;
