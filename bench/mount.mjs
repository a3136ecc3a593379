/** `npm run bench`: how long the elements of dist/ take to mount in Chromium, and what they leave behind. */
import {launchChromium} from '../scripts/browsers.mjs';
import {serve} from '../scripts/serve.mjs';

const rounds = 7;
const aim = 0.3;
const cases = [
  ['quote-card', 1000],
  ['story-overview', 100],
  ['key-points', 100],
  ['timeline-strip', 100],
  ['story-bundle', 100],
];

const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>
<script src="/dist/story-widgets.classic.js"></script><body><main></main>`;
const site = await serve('.', {pages: {'/bench.html': {body: html}}});
const browser = await launchChromium();

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Milliseconds until all have rendered, and until the browser has laid them out too. */
const mount = async (tag, count) => {
  const main = document.querySelector('main');
  const start = performance.now();
  main.append(...Array.from({length: count}, () => document.createElement(tag)));
  await Promise.all([...main.children].map((element) => element.updateComplete));
  const rendered = performance.now() - start;
  const height = main.offsetHeight;
  const laidOut = performance.now() - start;
  if (!height || ![...main.children].every((element) => element.shadowRoot.childElementCount))
    throw new Error(`<${tag}> shows nothing`);
  main.replaceChildren();
  return {rendered, laidOut};
};

try {
  console.log(`Median of ${rounds} rounds, after one to warm up. The aim is ${aim} ms for a <quote-card>.\n`);
  for (const [tag, count] of cases) {
    const tab = await browser.newPage();
    await tab.goto(`${site.url}/bench.html`, {waitUntil: 'networkidle0'});
    const devtools = await tab.createCDPSession();
    const heap = async () => {
      for (let time = 0; time < 3; time++) await devtools.send('HeapProfiler.collectGarbage');
      return (await devtools.send('Runtime.getHeapUsage')).usedSize;
    };
    await tab.evaluate(mount, tag, count);
    const before = await heap();
    const times = [];
    for (let round = 0; round < rounds; round++) times.push(await tab.evaluate(mount, tag, count));
    const left = (await heap()) - before;
    await tab.close();

    const each = (key) => median(times.map((time) => time[key])) / count;
    const rendered = each('rendered');
    const verdict = tag === 'quote-card' ? (rendered <= aim ? ', within the aim' : ', over the aim') : '';
    console.log(
      `${count} <${tag}>: ${rendered.toFixed(3)} ms each to render${verdict}; ` +
        `${each('laidOut').toFixed(3)} ms with layout; ` +
        `${Math.round(left / 1024)} kB left of ${rounds * count} after removal`,
    );
  }
} finally {
  await browser.close();
  await site.close();
}
