import type {TimelineEvent} from '../../story/story.js';

/** Longer timelines wait for code of their own. */
export const maxEvents = 100;

/** As many entries need neither a scale nor a way in. */
const few = 5;

type Timeline = readonly Pick<TimelineEvent, 'at' | 'kind' | 'group'>[];

const distinct = (values: unknown[]) => new Set(values.filter((value) => value !== undefined)).size;

/** Whether a scale says more of it than its dates: of more than a few entries, on three days at least. */
export const hasScale = (timeline: Timeline) =>
  timeline.length > few && distinct(timeline.map(({at}) => at)) > 2;

/** Whether the reader can choose among its groups. */
export const hasFilter = (timeline: Timeline) => {
  const groups = distinct(timeline.map(({group}) => group));
  return timeline.length > 12 && groups > 1 && groups < 7;
};

/** Whether it is only whole with that code: where it is long, or has eras to name. */
export const isLarge = (timeline: Timeline) => timeline.length > maxEvents || timeline.some(({kind}) => kind);

/**
 * Whether a timeline needs code that others never download even as a list: where it is long, has groups to choose from, or goes
 * on: with an entry on the day before `today`, in days since 1970, or later.
 */
export const listNeedsMore = (timeline: Timeline, today: number) =>
  timeline.length > maxEvents || hasFilter(timeline) || timeline.some(({at}) => at! > today - 1);

/** The same of a strip, which has a scale for more than a few entries and for eras, and buttons where it scrolls. */
export const needsMore = (timeline: Timeline, today: number) =>
  timeline.length > few || timeline.some(({kind}) => kind) || listNeedsMore(timeline, today);
