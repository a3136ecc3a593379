import {blankPage, heapOf, measureLoad} from './page-load.mjs';
import {scrollFrames, stepTimes} from './scroll-frames.mjs';
import {serveFiles} from './site.mjs';
import {median, quantile} from './statistics.mjs';
import {timelinePages} from './timeline-pages.mjs';

const sizes = [10, 100, 1_000, 10_000];

/** One timeline, longer and longer: how soon its first event is painted, what all of them cost, how it scrolls. */
export async function timeline(context) {
  const tables = [];
  const {files: rivals} = context.contenders;
  for (const events of sizes) {
    const {pages, files} = await timelinePages(events);
    const paths = pages.map((page, index) => ({...page, path: `/timeline-${index}.html`}));
    const site = await serveFiles({
      ...rivals,
      ...files,
      ...blankPage,
      ...Object.fromEntries(paths.map(({path, html}) => [path, html])),
    });
    const measured = new Map(pages.map(({name, step}) => [name, {runs: [], steps: !!step}]));
    const rounds = context.rounds(5);
    for (let round = 0; round < rounds; round++) {
      for (const page of paths.filter(({rounds = 5}) => round < rounds)) {
        context.progress(`timeline of ${events}, round ${round + 1} of ${rounds}: ${page.name}`);
        measured.get(page.name).runs.push(await measureTimeline(context.browser, site, page));
      }
    }
    await site.close();
    tables.push(tableOf(events, measured));
  }
  return tables;
}

async function measureTimeline(browser, site, page) {
  return measureLoad(browser, site, {
    ...page,
    isShown: page.first,
    isReady: page.all,
    async after(tab, devtools) {
      const heap = await heapOf(devtools);
      const frames = page.scroll
        ? quantile(await tab.evaluate(scrollFrames, page.scroll), 0.95)
        : median(await tab.evaluate(stepTimes, page.step));
      return {heap, frames};
    },
  });
}

function tableOf(events, measured) {
  const columns = [
    '',
    'first event, ms',
    'all, ms',
    'CPU to ready, ms',
    'JS + DOM heap, MB',
    'scroll frame p95, ms',
  ];
  const rows = [...measured].map(([name, {runs, steps}]) => {
    const of = (key) => median(runs.map((run) => run[key]));
    const frames = of('frames');
    return [
      name,
      Math.round(of('painted')),
      Math.round(of('ready')),
      Math.round(of('cpu')),
      of('heap').toFixed(1),
      steps ? `${Math.round(frames)} a step` : Math.round(frames),
    ];
  });
  return {title: `Timeline of ${events.toLocaleString('en')} events`, columns, rows};
}
