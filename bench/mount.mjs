import {heapOf} from './page-load.mjs';
import {serveFiles} from './site.mjs';
import {median} from './statistics.mjs';
import {visPage} from './contenders.mjs';
import {story} from './stories.mjs';

const aim = 0.3;
const cases = [
  ['quote-card', 1_000],
  ['story-overview', 100],
  ['key-points', 100],
  ['timeline-strip', 100],
  ['story-bundle', 100],
];

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Mount</title>
<script type="module" src="/story-widgets.js"></script><body><main></main>`;

/** Runs in the page: milliseconds until all have rendered, and until the browser has laid them out too. */
const mountAll = async (tag, count) => {
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

/** Runs in the page of a rival: the same with its timeline, ten of them. */
const mountRival = async (create, count) => {
  const main = document.body.appendChild(document.createElement('main'));
  const start = performance.now();
  const destroy = [];
  for (let index = 0; index < count; index++) {
    const place = main.appendChild(document.createElement('div'));
    place.style.height = '400px';
    destroy.push(new Function('place', create)(place));
  }
  const rendered = performance.now() - start;
  const height = main.offsetHeight;
  const laidOut = performance.now() - start;
  if (!height) throw new Error('nothing shows');
  for (const each of destroy) each();
  main.remove();
  return {rendered, laidOut};
};

const visItems = JSON.stringify(
  story.timeline.map(({id, when, title}) => ({id, start: when, content: title})),
);
const createVis = `const timeline = new vis.Timeline(place, new vis.DataSet(${visItems}), {});
return () => timeline.destroy();`;

/** What one element costs to mount, and what is left of all after they are gone. */
export async function mount(context) {
  const site = await serveFiles({
    ...context.contenders.files,
    '/mount.html': page,
    '/vis.html': visPage(story),
  });
  const rounds = context.rounds(7);
  const rows = [];
  const figures = {};
  const measure = async (name, path, count, work) => {
    context.progress(`mounting ${name}`);
    const tab = await context.browser.newPage();
    await tab.goto(site.url + path, {waitUntil: 'networkidle0'});
    const devtools = await tab.createCDPSession();
    await work(tab);
    const before = await heapOf(devtools);
    const times = [];
    for (let round = 0; round < rounds; round++) times.push(await work(tab));
    const left = (await heapOf(devtools)) - before;
    await tab.close();
    const each = (key) => (median(times.map((time) => time[key])) / count).toFixed(2);
    rows.push([
      `${count.toLocaleString('en')} ${name}`,
      each('rendered'),
      each('laidOut'),
      `${Math.max(0, left).toFixed(1)} of ${(rounds * count).toLocaleString('en')}`,
    ]);
    return Number(each('rendered'));
  };
  try {
    for (const [tag, count] of cases) {
      const each = await measure(`\`<${tag}>\``, '/mount.html', count, (tab) =>
        tab.evaluate(mountAll, tag, count),
      );
      if (tag === 'quote-card') figures.quoteCardMilliseconds = each;
    }
    await measure('timelines of vis-timeline', '/vis.html', 10, (tab) =>
      tab.evaluate(mountRival, createVis, 10),
    );
  } finally {
    await site.close();
  }
  return {
    title: 'Mount and unmount',
    about: `Of each element, one after the other: the aim is ${aim} ms for a \`<quote-card>\`. The heap is JavaScript and DOM, after the garbage is gone; TimelineJS3 cannot be taken away again.`,
    columns: ['', 'to render, ms each', 'with layout, ms each', 'left after removal, MB'],
    rows,
    figures,
  };
}
