/**
 * `node bench/build.mjs [100,1000,10000]`: what the `build` of dist/ costs for so many articles, in time and in memory:
 * a first run, one in which nothing changed, and one in which one article did.
 */
import {spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {availableParallelism, tmpdir} from 'node:os';
import {join} from 'node:path';
import {syntheticArticle} from './synthetic-article.mjs';

const aim = 5;
const counts = (process.argv[2] ?? '100,1000,10000').split(',').map(Number);
const command = join(import.meta.dirname, '../dist/modules/cli/story-widgets.js');

/** Tells, when the process ends, what it took: its threads use its memory and its time. */
const report = `data:text/javascript,${encodeURIComponent(`
  import {writeSync} from 'node:fs';
  import {isMainThread} from 'node:worker_threads';
  if (isMainThread) process.on('exit', () => {
    const {maxRSS, userCPUTime, systemCPUTime} = process.resourceUsage();
    writeSync(3, JSON.stringify({megabytes: maxRSS / 1024, cpu: (userCPUTime + systemCPUTime) / 1e6}));
  });
`)}`;

function build(from, out) {
  const start = performance.now();
  const args = ['--import', report, command, 'build', from, '--out', out];
  const child = spawn(process.execPath, args, {stdio: ['ignore', 'inherit', 'inherit', 'pipe']});
  let told = '';
  child.stdio[3].on('data', (part) => (told += part));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code !== 0) reject(new Error(`The build ended with ${code}.`));
      else resolve({seconds: (performance.now() - start) / 1000, ...JSON.parse(told)});
    });
  });
}

const row = (what, {seconds, cpu, megabytes}, more = '') =>
  console.log(
    `  ${what.padEnd(14)}${seconds.toFixed(2).padStart(8)} s ${cpu.toFixed(2).padStart(8)} s of processor` +
      `${megabytes.toFixed(0).padStart(6)} MB at most${more}`,
  );

console.log(
  `${availableParallelism()} cores. The aim for one changed of 1,000 is ${aim} % of the first run.`,
);
for (const count of counts) {
  const folder = mkdtempSync(join(tmpdir(), 'story-widgets-bench-'));
  try {
    const from = join(folder, 'articles');
    const out = join(folder, 'out');
    mkdirSync(from);
    const write = (index, edition) =>
      writeFileSync(join(from, `article-${index}.md`), syntheticArticle(index, edition));
    for (let index = 0; index < count; index++) write(index, 1);
    console.log(`\n${count.toLocaleString('en')} articles`);
    const first = await build(from, out);
    row('first run', first, `, ${((1000 * first.seconds) / count).toFixed(2)} ms each`);
    row('nothing new', await build(from, out));
    const changed = [];
    for (let edition = 2; edition < 5; edition++) {
      write(Math.floor(count / 2), edition);
      changed.push(await build(from, out));
    }
    const [, median] = changed.sort((a, b) => a.seconds - b.seconds);
    row('one changed', median, `, ${((100 * median.seconds) / first.seconds).toFixed(1)} % of the first`);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
