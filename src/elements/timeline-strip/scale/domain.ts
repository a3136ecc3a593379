import type {Story, TimelineEvent} from '../../../story/story.js';
import {datedOf, endOf, marksBetween} from './bounds.js';
import type {Placed, ScaleMarks} from './bounds.js';
import {cellsOf} from './cells.js';
import type {Cell} from './cells.js';

export type Dated = Placed<TimelineEvent>;

/** One scale for all entries with a date. */
export interface Scale extends ScaleMarks {
  dated: readonly Dated[];
  /** Its round steps, from before the first moment to after the last. */
  cells: readonly Cell[];
}

/** None where there are no two moments. */
export function scaleOf(story: Story): Scale | undefined {
  const dated = datedOf(story.timeline);
  const first = dated[0]?.at;
  const last = dated.reduce((latest, event) => Math.max(latest, endOf(event)), -Infinity);
  if (first === undefined || last <= first) return undefined;
  const cells = cellsOf(first, last, story.lang);
  return {...marksBetween(dated, [...cells.map(({from}) => from), cells.at(-1)!.to]), cells};
}
