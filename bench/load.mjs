import {measureLoad, slow4G} from './page-load.mjs';
import {estimate, median, ratio} from './statistics.mjs';

const settings = [
  {
    key: 'paintedOnSlow4G',
    title: 'slow 4G, CPU at a quarter',
    rounds: 15,
    options: {network: slow4G, cpu: 4},
  },
  {key: 'painted', title: 'this machine, no throttling', rounds: 15, options: {}},
];

/** Loads every page in turn, round by round, so that what disturbs the machine disturbs all alike. */
export async function loadInTurns(context, pages, {rounds, options, title}) {
  const measured = new Map(pages.map(({name}) => [name, []]));
  for (let round = 0; round < context.rounds(rounds); round++) {
    context.progress(`${title}, round ${round + 1} of ${context.rounds(rounds)}`);
    // The order rotates, so that it is not always the same page that follows a heavy one.
    for (const page of pages.map((_, index) => pages[(index + round) % pages.length]))
      measured.get(page.name).push(await measureLoad(context.browser, context.site, {...page, ...options}));
  }
  return measured;
}

/** From the navigation until all content is painted. */
export async function load(context) {
  const {pages} = context.contenders;
  const tables = [];
  for (const setting of settings) {
    const measured = await loadInTurns(context, pages, setting);
    const base = measured.get(pages[0].name).map(({painted}) => painted);
    tables.push({
      title: `Load to painted: ${setting.title}`,
      columns: ['', 'painted, ms', 'against static HTML', 'main-thread CPU, ms', 'longest task, ms'],
      figures: {
        [setting.key]: Object.fromEntries(
          pages.map(({name}) => [name, Math.round(median(measured.get(name).map(({painted}) => painted)))]),
        ),
      },
      rows: pages.map(({name}) => {
        const runs = measured.get(name);
        const of = (key) => runs.map((run) => run[key]);
        return [
          name,
          context.show(estimate(of('painted'))),
          name === pages[0].name ? '1' : context.showRatio(ratio(of('painted'), base)),
          Math.round(median(of('cpu'))),
          Math.round(median(of('longest'))) || 'under 50',
        ];
      }),
    });
  }
  tables.push(await shifts(context));
  return tables;
}

/** What moves on a phone when the content comes: Cumulative Layout Shift, with three seconds to wait for latecomers. */
async function shifts(context) {
  const pages = context.contenders.pages.filter(({isAgain}) => !isAgain);
  const options = {network: slow4G, cpu: 4, width: 390, settle: 3_000};
  const measured = await loadInTurns(context, pages, {title: 'layout shift', rounds: 3, options});
  const rows = pages.map(({name}) => [
    name,
    Math.max(...measured.get(name).map(({shift}) => shift)).toFixed(3),
  ]);
  return {
    title: 'Layout shift on a phone',
    about:
      'Cumulative Layout Shift in a viewport of 390 × 800, the same throttling; the greatest of three loads.',
    columns: ['', 'CLS'],
    rows,
    figures: {layoutShift: Object.fromEntries(rows)},
  };
}
