import {loadInTurns} from './load.mjs';
import {slow4G} from './page-load.mjs';
import {estimate, ratio} from './statistics.mjs';

const aim = 1.05;

/** A prerendered story, with its script loaded in several ways, against the same content as static HTML without a script. */
export async function prerendered(context) {
  const [html, again, ours] = context.contenders.pages;
  const ways = [{...ours, name: 'script after the first paint'}, ...context.contenders.prerendered];
  const rows = [];
  const figures = {};
  for (const [title, options] of [
    ['slow 4G, CPU at a quarter', {network: slow4G, cpu: 4}],
    ['no throttling', {}],
  ]) {
    const measured = await loadInTurns(context, [html, again, ...ways], {title, rounds: 25, options});
    const painted = ({name}) => measured.get(name).map(({painted}) => painted);
    const row = (name, times, note = '') => [title, name, context.show(estimate(times)), note];
    const against = (page) => ratio(painted(page), painted(html));
    rows.push(row('static HTML', painted(html), '1'));
    rows.push(row('static HTML again', painted(again), context.showRatio(against(again))));
    for (const way of ways) {
      const {value} = against(way);
      const verdict = value <= aim ? '' : ', over the aim';
      rows.push(
        row(`prerendered, ${way.name}`, painted(way), `${context.showRatio(against(way))}${verdict}`),
      );
    }
    figures[title] = Object.fromEntries(ways.map((way) => [way.name, against(way).value.toFixed(2)]));
  }
  return {
    title: 'Prerendered, against static HTML',
    about: `Until all content is painted. The aim is ${aim} times; what two identical pages differ by is the noise.`,
    columns: ['', '', 'painted, ms', 'against static HTML'],
    rows,
    figures: {prerenderedAgainstStatic: figures},
  };
}
