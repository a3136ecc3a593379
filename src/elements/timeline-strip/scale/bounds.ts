import type {TimelineEvent} from '../../../story/story.js';

/** What an entry has on a scale. */
export type Moment = Pick<TimelineEvent, 'id' | 'kind' | 'at' | 'until'>;

/** One that has a place there. */
export type Placed<Entry extends Moment = Moment> = Entry & {at: number};

/** The end of an entry, in days from 1970-01-01. */
export const endOf = ({at, until = at}: Placed) => until;

/** Where on a scale a day lies, and what is on it. */
export interface ScaleMarks {
  dated: readonly Placed[];
  /** Where its round steps begin, and the last ends, in days from 1970-01-01. */
  bounds: readonly number[];
  /** Where on it a day lies, in thousandths of its length. */
  at(day: number): number;
}

export const datedOf = <Entry extends Moment>(timeline: readonly Entry[]) =>
  timeline.filter((event): event is Placed<Entry> => event.at !== undefined);

export function marksBetween<Entry extends Placed>(dated: readonly Entry[], bounds: readonly number[]) {
  const [from, to] = [bounds[0]!, bounds.at(-1)!];
  const at = (day: number) => Math.round(((day - from) / (to - from)) * 1000);
  return {dated, bounds, at} satisfies ScaleMarks;
}
