/** The tests of elements, in every browser that is installed, counted. */
import {existsSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {ensureBrowser, findEngines} from './browsers.mjs';
import {bin} from './run.mjs';

export async function browserTests() {
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
