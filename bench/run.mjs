/**
 * `npm run bench [-- --only bytes,load] [--quick]`: measures what CONTRIBUTING.md names, in Chromium, and writes
 * BENCHMARKS.md and bench/figures.json, from which the README's figures come. A part of it, or a quick run, is printed only;
 * but parts that measure no time (`--only bytes,truth,drafts`) are written into their tables.
 */
import {readFile, writeFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {launchChromium} from '../test/support/browsers.mjs';
import {renewDocs} from '../build/docs-tables.mjs';
import {bytes} from './bytes.mjs';
import {contenders} from './contenders.mjs';
import {drafts} from './drafts/drafts.mjs';
import {load} from './load.mjs';
import {mount} from './mount.mjs';
import {blankPage} from './page-load.mjs';
import {prerendered} from './prerendered.mjs';
import {report, show, showRatio, tableText, withTables} from './report.mjs';
import {serveFiles} from './site.mjs';
import {throughput} from './throughput.mjs';
import {timeline} from './timeline.mjs';
import {alarm} from './truth/alarm.mjs';
import {truth} from './truth/truth.mjs';

const claimsAndAlarm = async (context) => [truth(context), await alarm(context)];
const parts = {bytes, load, prerendered, timeline, mount, throughput, truth: claimsAndAlarm, drafts};

const {values} = parseArgs({options: {only: {type: 'string'}, quick: {type: 'boolean', default: false}}});
const wanted = values.only?.split(',') ?? Object.keys(parts);
const unknown = wanted.filter((name) => !parts[name]);
if (unknown.length) {
  console.error(`There is no “${unknown.join('”, “')}”; there are ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}

const progress = (words) => {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${words}`);
};

const only = (...names) => wanted.every((name) => names.includes(name));

/** Writes tables, and the figures in them, in the place of the last of the same title. */
async function renew(tables) {
  await writeFile('BENCHMARKS.md', withTables(await readFile('BENCHMARKS.md', 'utf8'), tables));
  await writeFigures({...JSON.parse(await readFile('bench/figures.json', 'utf8')), ...figuresOf(tables)});
  console.log(tables.map(tableText).join('\n'));
}

const figuresOf = (tables) => Object.assign({}, ...tables.map(({figures}) => figures));

async function writeFigures(figures) {
  await writeFile('bench/figures.json', `${JSON.stringify(figures, null, 2)}\n`);
  renewDocs();
}

// What needs neither browser nor rivals.
if (only('truth', 'drafts')) {
  const tables = [];
  for (const name of wanted) tables.push(...[await parts[name]({progress})].flat());
  progress('');
  await renew(tables);
  process.exit();
}

progress('fetching and building what is compared');
const compared = await contenders();
const addressed = (pages, name) => pages.map((page, index) => ({...page, path: `/${name}-${index}.html`}));
const pages = addressed(compared.pages, 'load');
const prerenderedPages = addressed(compared.prerendered, 'prerendered');
const site = await serveFiles({
  ...compared.files,
  ...blankPage,
  ...Object.fromEntries([...pages, ...prerenderedPages].map(({path, html}) => [path, html])),
});
// Puppeteer's own session for requests would take its share of the main thread that is measured.
const browser = await launchChromium({networkEnabled: false});
const context = {
  ...{browser, site, progress, show, showRatio},
  contenders: {...compared, pages, prerendered: prerenderedPages},
  rounds: (many) => (values.quick ? 2 : many),
};

try {
  const tables = [];
  for (const name of wanted) tables.push(...[await parts[name](context)].flat());
  progress('');
  const versions = {Chromium: (await browser.version()).replace(/^.*\//, ''), ...compared.versions};
  const text = report(tables, versions);
  if (only('bytes', 'truth', 'drafts')) await renew(tables);
  else if (values.only || values.quick) console.log(text);
  else {
    await writeFile('BENCHMARKS.md', text);
    await writeFigures(figuresOf(tables));
    console.log('Wrote BENCHMARKS.md, bench/figures.json and the figures in README.md.');
  }
} finally {
  await browser.close();
  await site.close();
}
