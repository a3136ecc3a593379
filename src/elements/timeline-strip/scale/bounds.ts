import type {Story, TimelineEvent} from '../../../story/story.js';

export type Dated = TimelineEvent & {when: string; at: number};

/** The end of an entry, in days from 1970-01-01. */
export const endOf = ({at, until = at}: Dated) => until;

/** Where on a scale a day lies, and what is on it. */
export interface ScaleMarks {
  dated: readonly Dated[];
  /** Where its round steps begin, and the last ends, in days from 1970-01-01. */
  bounds: readonly number[];
  /** Where on it a day lies, in thousandths of its length. */
  at(day: number): number;
}

export const datedOf = ({timeline}: Story) =>
  timeline.filter((event): event is Dated => event.at !== undefined);

export function marksBetween(dated: readonly Dated[], bounds: readonly number[]): ScaleMarks {
  const [from, to] = [bounds[0]!, bounds.at(-1)!];
  return {dated, bounds, at: (day) => Math.round(((day - from) / (to - from)) * 1000)};
}

/** The scale that is drawn already, as in prerendered markup. */
export function drawnScale(root: ParentNode, story: Story): ScaleMarks | undefined {
  const drawn = root.querySelector<HTMLElement>('[part=years]')?.dataset.days;
  return drawn === undefined ? undefined : marksBetween(datedOf(story), drawn.split(' ').map(Number));
}
