/** Which step of `npm test` runs which test files; a test that is listed in none, or in two, fails `npm test`. */
import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

/** The files of a folder and of all in it, by the end of their names. */
export const filesIn = (folder, ending) =>
  existsSync(folder)
    ? readdirSync(folder, {recursive: true, withFileTypes: true})
        .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
    : [];

const elements = join('src', 'elements');
const of = (folders, ending) => folders.flatMap((folder) => filesIn(folder, ending));
const inTest = (...names) => names.map((name) => join('test', name));

export const testFiles = {
  /** What a browser loads is tested in browsers. */
  browsers: () => filesIn(elements, '.test.ts'),
  node: () => of(['src', ...inTest('docs')], '.test.ts').filter((file) => !file.startsWith(elements)),
  truth: () => of(inTest('truth'), '.test.ts'),
  package: () => of(['build', ...inTest('docs', 'package', 'runtimes')], '.test.mjs'),
  pages: () => of(inTest('pages', 'cli', 'playground', 'desk', 'accessibility'), '.test.mjs'),
  wordpress: () => of(inTest('wordpress'), '.test.mjs'),
  frameworks: () => of(inTest('frameworks'), '.test.mjs'),
};
