/** `npm run build`: writes dist/ whole, or leaves it as it was and says what is wrong. */
import {mkdir, readFile, readdir, rename, rm, writeFile} from 'node:fs/promises';
import {basename, join, relative} from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress, gzip} from 'node:zlib';
import {cli as analyze} from '@custom-elements-manifest/analyzer/cli.js';
import {rollup} from 'rollup';
import {writeFrameworkData} from '../build/editor-data.mjs';
import {faultIn} from '../build/build-error.mjs';
import {digestOfSources, keepDigest} from '../build/built-from.mjs';
import {playgroundFacts} from '../build/playground-facts.mjs';
import {renewLanguages} from '../build/docs-languages.mjs';
import {renewDocs} from '../build/docs-tables.mjs';

/**
 * In bytes of brotli: what a reader downloads at most, with the bundled story or of one element without a story, and what an
 * editor does.
 */
const budgets = {
  'story-widgets.js': 16_000,
  'story-bundle.js': 13_800,
  'story-overview.js': 9_800,
  'key-points.js': 10_000,
  'quote-card.js': 9_500,
  'timeline-strip.js': 10_800,
  'desk.js': 240_000,
  'desk-docx.classic.js': 85_000,
};

const inBrotli = promisify(brotliCompress);
const inGzip = promisify(gzip);

const root = join(import.meta.dirname, '..');
process.chdir(root);
const target = process.env.STORY_WIDGETS_DIST ?? 'dist';
const next = join('.build', `next-${process.pid}`);

try {
  process.env.STORY_WIDGETS_DIST = next;
  // Taken before the sources are read, so that one which changes during the build counts as not built yet.
  const digest = digestOfSources(root);
  await mkdir(next, {recursive: true});
  await bundle();
  await bundlePlayground(await writeData());
  await bundleDesk();
  await measure();
  keepDigest(next, digest);
  await swap();
  if (target === 'dist') {
    renewDocs();
    renewLanguages();
  }
} catch (error) {
  console.error(`\nThe build failed, ${target}/ is as it was.\n${faultIn(error)}\n`);
  process.exitCode = 1;
} finally {
  await rm(next, {recursive: true, force: true});
  // After a fault the TypeScript plugin keeps its watch on the sources open, and the process would never end.
  process.exit();
}

async function bundle() {
  const {default: steps, command, desk} = await import('../rollup.config.mjs');
  const [modules, ...bundles] = steps;
  await run(modules);
  // The largest first: while threads shrink them, the others are bundled.
  await Promise.all([...desk(), command, ...bundles].map(run));
}

async function run({output, ...input}) {
  const build = await rollup(input);
  await build.write(output);
  await build.close();
}

async function bundlePlayground(manifest) {
  const {playground} = await import('../rollup.config.mjs');
  await Promise.all(playground(await playgroundFacts(next, manifest)).map(run));
}

async function bundleDesk() {
  const {deskPublish} = await import('../rollup.config.mjs');
  await run(deskPublish());
}

async function writeData() {
  const {compileArticle} = await import('../src/formats/article/read.ts');
  const {storyJsonSchema} = await import('../src/story/story-json-schema.ts');
  const write = (name, data) => writeFile(join(next, name), `${data}\n`);

  for (const file of (await readdir('src/stories')).filter((name) => name.endsWith('.md'))) {
    const path = `src/stories/${file}`;
    const story = compileArticle(await readFile(path, 'utf8'), {file: path});
    await write(`${basename(file, '.md')}.story.json`, JSON.stringify(story));
  }
  await write('story.schema.json', JSON.stringify(storyJsonSchema(), null, 2));
  const manifest = await analyze({argv: ['analyze', '--quiet'], cwd: root, noWrite: true});
  await write('custom-elements.json', JSON.stringify(manifest, null, 2));
  await writeFrameworkData(next, manifest);
  return manifest;
}

async function measure() {
  const names = (await readdir(next)).filter((each) => /\.js(on)?$/.test(each));
  const rows = await Promise.all(
    names.map(async (name) => {
      const content = await readFile(join(next, name));
      const [zipped, brotli] = await Promise.all([inGzip(content, {level: 9}), inBrotli(content)]);
      return [content.length, zipped.length, brotli.length];
    }),
  );
  console.log(row('bytes', ['raw', 'gzip', 'brotli']));
  names.forEach((name, index) => console.log(row(name, rows[index])));
  const sizes = Object.fromEntries(names.map((name, index) => [name, rows[index].at(-1)]));
  const faults = Object.entries(budgets).flatMap(([file, most]) =>
    sizes[file] <= most
      ? []
      : [`${file} is ${sizes[file] - most} bytes over its budget of ${most} bytes of brotli.`],
  );
  if (faults.length) throw new Error(faults.join('\n'));
}

function row(name, cells) {
  return name.padEnd(28) + cells.map((cell) => cell.toLocaleString('en').padStart(10)).join('');
}

/** Puts the new build in place by two renames, so that no one ever sees half of one. */
async function swap() {
  const old = join('.build', `old-${process.pid}`);
  await rename(target, old).catch((error) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(next, target).catch(async (error) => {
    await rename(old, target);
    throw error;
  });
  await rm(old, {recursive: true, force: true});
  console.log(`\nBuilt ${relative(root, target)}/`);
}
