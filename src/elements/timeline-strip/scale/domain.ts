import type {Story, TimelineEvent} from '../../../story/story.js';
import {cellsOf} from './cells.js';
import type {Cell} from './cells.js';

export type Dated = TimelineEvent & {when: string; at: number};

/** The end of an entry, in days from 1970-01-01. */
export const endOf = ({at, until = at}: Dated) => until;

/** One scale for all entries with a date. */
export interface Scale {
  dated: readonly Dated[];
  /** Its round steps, from before the first moment to after the last. */
  cells: readonly Cell[];
  /** Where on it a day lies, in thousandths of its length. */
  at(day: number): number;
}

/** None where there are no two moments. */
export function scaleOf({timeline, lang}: Story): Scale | undefined {
  const dated = timeline.filter((event): event is Dated => event.at !== undefined);
  const first = dated[0]?.at;
  const last = dated.reduce((latest, event) => Math.max(latest, endOf(event)), -Infinity);
  if (first === undefined || last <= first) return undefined;
  const cells = cellsOf(first, last, lang);
  const [from, to] = [cells[0]!.from, cells.at(-1)!.to];
  return {dated, cells, at: (day) => Math.round(((day - from) / (to - from)) * 1000)};
}
