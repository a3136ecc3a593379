import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {browserTests} from '../test/support/browser-tests.mjs';
import {nodeTests, transpiledTests} from '../test/support/node-tests.mjs';
import {bin, node, run} from '../test/support/run.mjs';
import {filesIn, testFiles} from '../test/support/test-files.mjs';

/** A check counts as one test. */
const check = (start) => async () => {
  const {code, output} = await start();
  return {passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, output};
};

async function freshDist() {
  const fresh = join('.build', `fresh-${process.pid}`);
  const {code, output} = await node(['--import', 'tsx', 'scripts/build.mjs'], {STORY_WIDGETS_DIST: fresh});
  if (code !== 0) return {code, output};
  const listed = new Set([
    ...filesIn('dist', ''),
    ...filesIn(fresh, '').map((file) => file.replace(fresh, 'dist')),
  ]);
  const differing = [...listed].sort().filter((file) => {
    const built = file.replace('dist', fresh);
    return !existsSync(file) || !existsSync(built) || !readFileSync(file).equals(readFileSync(built));
  });
  rmSync(fresh, {recursive: true});
  if (differing.length === 0) return {code: 0, output};
  const remedy = 'These files are not what the source builds; run `npm run build` and commit dist/:';
  return {code: 1, output: [remedy, ...differing.map((file) => `  ${file}`)].join('\n')};
}

/** Every way to resolve an import, `node10` too; that a script of CommonJS has to use `import()` is meant so. */
const strictButForModules = ['--profile', 'strict', '--ignore-rules', 'cjs-resolves-to-esm'];

async function types() {
  const folder = mkdtempSync(join(tmpdir(), 'story-widgets-'));
  const packed = await run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder]);
  const tarball = join(folder, packed.output.split('\n').at(-1));
  const result =
    packed.code === 0
      ? await bin('@arethetypeswrong/cli', [tarball, ...strictButForModules], {command: 'attw'})
      : packed;
  rmSync(folder, {recursive: true});
  return result;
}

/** Where PHP or the files cannot be had, each suite is skipped, which Node's runner counts as nothing, and says why. */
async function wordPressTests() {
  const result = await nodeTests(testFiles.wordpress, {minutes: 10, loader: []})();
  const skipped = result.all.match(/^﹣ .*$/gm) ?? [];
  if (result.failed > 0 || skipped.length === 0) return result;
  return {...result, skipped: skipped.length, output: skipped.join('\n'), tell: true};
}

/**
 * The steps of `npm test`: two run at a time, longest first, and those of a round begin when the round before has ended, so
 * that no browser shares the machine with a compiler.
 */
export const steps = [
  {
    name: 'node',
    what: "tests in Node's runner",
    run: transpiledTests(testFiles.node),
  },
  {name: 'dist', what: 'dist/ is what the source builds', run: check(freshDist)},
  {
    name: 'package',
    what: 'the package as built, and the scripts that build it',
    // Without tsx, which resolves `#react/with-story` by the paths of tsconfig.json and not by package.json.
    run: nodeTests(testFiles.package, {loader: []}),
  },
  {name: 'lint', what: 'ESLint', run: check(() => bin('eslint', ['.', '--max-warnings=0']))},
  {name: 'tsc', what: 'TypeScript', run: check(() => bin('typescript', ['--noEmit'], {command: 'tsc'}))},
  {
    name: 'truth',
    what: 'what the checks and the drafts are measured by',
    run: nodeTests(testFiles.truth),
  },
  {
    name: 'format',
    what: 'Prettier',
    run: check(() => bin('prettier', ['--check', '.', '--log-level', 'warn'])),
  },
  {name: 'attw', what: 'types as npm users see them', run: check(types)},
  {name: 'publint', what: 'package as npm users see it', run: check(() => bin('publint', ['--strict']))},
  {
    name: 'manifest',
    what: 'custom-elements.json tells all',
    run: check(() => node(['build/check-manifest.mjs'])),
  },
  {
    name: 'docs',
    what: 'what the documents take from the build and from the languages',
    run: check(async () => {
      const built = await node(['build/docs-tables.mjs', '--check']);
      return built.code === 0 ? node(['--import', 'tsx', 'build/docs-languages.mjs', '--check']) : built;
    }),
  },
  {
    name: 'pages',
    what: 'demo pages in Chromium',
    round: 2,
    // A page waits for its network about half of its time; a third file has the processor meanwhile.
    run: nodeTests(testFiles.pages, {
      atOnce: 3,
      loader: ['--import', './test/support/typescript-where-read.mjs'],
    }),
  },
  {
    name: 'frameworks',
    what: 'an application of each framework, from the packed library',
    round: 3,
    run: nodeTests(testFiles.frameworks, {loader: []}),
  },
  {name: 'browsers', what: 'elements in each engine', round: 3, run: browserTests},
  {
    name: 'wordpress',
    what: 'a real WordPress, fetched once into a cache of this user',
    round: 3,
    run: wordPressTests,
  },
];
