/**
 * `node build/sentence-suppressions.mjs` writes src/story/passages/suppressions.ts anew from CLDR, whose release is that
 * of cldr-segments-full. A table in the source costs nobody the package, and shows what a new release changes.
 */
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {createRequire} from 'node:module';
import {pathToFileURL} from 'node:url';
import prettier from 'prettier';

const file = join(import.meta.dirname, '..', 'src', 'story', 'passages', 'suppressions.ts');

/** The source of the table, as the package that is installed has it. */
export async function suppressionsSource() {
  const manifest = createRequire(import.meta.url).resolve('cldr-segments-full/package.json');
  const {version} = JSON.parse(readFileSync(manifest, 'utf8'));
  const folder = join(dirname(manifest), 'segments');
  const lists = readdirSync(folder)
    .map((lang) => [lang, suppressionsIn(join(folder, lang, 'suppressions.json'))])
    .filter(([lang, list]) => /^[a-z]{2}$/.test(lang) && list.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([lang, list]) => `${lang}: ${JSON.stringify(list.join('|'))},`);
  const source = `/** Where a full stop ends no sentence: CLDR ${version}, https://cldr.unicode.org, under the Unicode License v3. Written by build/sentence-suppressions.mjs. */
export const suppressions: Readonly<Record<string, string>> = {
${lists.join('\n')}
};
`;
  return prettier.format(source, {...(await prettier.resolveConfig(file)), filepath: file});
}

function suppressionsIn(path) {
  const {segments} = JSON.parse(readFileSync(path, 'utf8'));
  const list = segments.segmentations.SentenceBreak?.standard ?? [];
  return list.map(({suppression}) => suppression).sort();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  writeFileSync(file, await suppressionsSource());
