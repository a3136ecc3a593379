import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {ensureBrowser, findEngines} from '../test/support/browsers.mjs';
import {bin, node, run} from '../test/support/run.mjs';
import {filesIn, testFiles} from '../test/support/test-files.mjs';

const tsx = ['--import', 'tsx'];

/** A check counts as one test. */
const check = (start) => async () => {
  const {code, output} = await start();
  return {passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, output};
};

/** The tests of Node's own runner count one each. */
const nodeTests =
  (listFiles, {minutes = 20, loader = tsx} = {}) =>
  async () => {
    const files = listFiles();
    if (files.length === 0) return {passed: 0, failed: 0, skipped: 0, output: ''};
    // Without a time limit a test file that hangs would end the whole step, without its name.
    const options = [`--test-timeout=${minutes * 60_000}`, '--test-concurrency=2'];
    const {code, output} = await node(
      [...loader, '--test', '--test-reporter=spec', ...options, ...files],
      {},
      2 * minutes,
    );
    const count = (word) => Number(output.match(new RegExp(`^ℹ ${word} (\\d+)$`, 'm'))?.[1] ?? 0);
    const failed = count('fail') + count('cancelled');
    const tail = output.slice(Math.max(0, output.indexOf('✖ failing tests:')));
    return {
      passed: count('pass'),
      failed: code === 0 ? failed : Math.max(1, failed),
      skipped: count('skipped'),
      output: tail,
      all: output,
    };
  };

async function freshDist() {
  const fresh = join('.build', `fresh-${process.pid}`);
  const {code, output} = await node([...tsx, 'scripts/build.mjs'], {STORY_WIDGETS_DIST: fresh});
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

async function browserTests() {
  ensureBrowser();
  findEngines();
  const first = await runInBrowsers();
  if (first.lost.length === 0) return {...first, tell: true};
  // A lost session is WebKitGTK's fault and says nothing of the files; a test that failed is never run again.
  const again = await runInBrowsers(['--files', ...first.lost], {ENGINES: 'webkit'});
  const said = `WebKitGTK lost its session; in a new one: ${again.passed} passed, ${again.failed} failed, in ${first.lost.join(', ')}`;
  return {
    passed: first.passed + again.passed,
    failed: first.failed + again.failed + again.lost.length,
    skipped: first.skipped + again.skipped,
    output: [first.output, said, again.output].join('\n'),
    tell: true,
  };
}

/** `lost` lists the files whose session WebKitGTK lost before it told of a test; they are not among the failed. */
async function runInBrowsers(args = [], env = {}) {
  const counts = join('.build', `browser-tests-${process.pid}.json`);
  const {code, output} = await bin('@web/test-runner', args, {
    command: 'wtr',
    env: {...env, TEST_COUNTS: counts},
    minutes: 40,
  });
  const engines = existsSync(counts) ? Object.values(JSON.parse(readFileSync(counts, 'utf8'))) : [];
  rmSync(counts, {force: true});
  const sum = (key) => engines.reduce((total, engine) => total + engine[key], 0);
  const lost = engines.flatMap((engine) => engine.lost);
  const silent = engines.filter(({passed, failed, lost}) => passed + failed + lost.length === 0).length;
  const failed = sum('failed') + silent;
  const isRight = code === 0 || failed + lost.length > 0;
  return {passed: sum('passed'), failed: isRight ? failed : 1, skipped: sum('skipped'), lost, output};
}

/** The steps of `npm test`; two run at a time unless `alone`. Longest first. */
export const steps = [
  {name: 'dist', what: 'dist/ is what the source builds', run: check(freshDist)},
  {name: 'lint', what: 'ESLint', run: check(() => bin('eslint', ['.', '--max-warnings=0']))},
  {name: 'tsc', what: 'TypeScript', run: check(() => bin('typescript', ['--noEmit'], {command: 'tsc'}))},
  {
    name: 'node',
    what: "tests in Node's runner",
    run: nodeTests(testFiles.node),
  },
  {
    name: 'package',
    what: 'the package as built, and the scripts that build it',
    // Without tsx, which resolves `#react/with-story` by the paths of tsconfig.json and not by package.json.
    run: nodeTests(testFiles.package, {loader: []}),
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
      return built.code === 0 ? node([...tsx, 'build/docs-languages.mjs', '--check']) : built;
    }),
  },
  {
    name: 'pages',
    what: 'demo pages in Chromium',
    alone: true,
    run: nodeTests(testFiles.pages),
  },
  {
    name: 'wordpress',
    what: 'a real WordPress, fetched once into a cache of this user',
    alone: true,
    run: wordPressTests,
  },
  {name: 'browsers', what: 'elements in each engine', alone: true, run: browserTests},
  {
    name: 'frameworks',
    what: 'an application of each framework, from the packed library',
    alone: true,
    run: nodeTests(testFiles.frameworks, {loader: []}),
  },
];
