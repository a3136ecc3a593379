import {loadInTurns} from './load.mjs';
import {slow4G} from './page-load.mjs';
import {estimate, ratio} from './statistics.mjs';

const aim = 1.05;

/** A prerendered story, whose script comes while it is read, against the same content as static HTML without a script. */
export async function prerendered(context) {
  const pages = context.contenders.pages.slice(0, 3);
  const rows = [];
  const figures = {};
  for (const [title, options] of [
    ['slow 4G, CPU at a quarter', {network: slow4G, cpu: 4}],
    ['no throttling', {}],
  ]) {
    const measured = await loadInTurns(context, pages, {title, rounds: 25, options});
    const painted = ({name}) => measured.get(name).map(({painted}) => painted);
    const [base, again, ours] = pages.map(painted);
    const against = ratio(ours, base);
    figures[title] = against.value.toFixed(2);
    rows.push([
      title,
      context.show(estimate(base)),
      context.show(estimate(ours)),
      context.showRatio(ratio(again, base)),
      `${context.showRatio(against)}${against.value <= aim ? '' : ', over the aim'}`,
    ]);
  }
  return {
    title: 'Prerendered, against static HTML',
    about: `Until all content is painted. The aim is ${aim} times; what two identical pages differ by is the noise.`,
    columns: ['', 'static, ms', 'prerendered, ms', 'static against itself', 'prerendered against static'],
    rows,
    figures: {prerenderedAgainstStatic: figures},
  };
}
