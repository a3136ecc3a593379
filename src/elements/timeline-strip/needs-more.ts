import type {TimelineEvent} from '../../story/story.js';

/** Longer timelines wait for code of their own. */
export const maxEvents = 100;

type Timeline = readonly Pick<TimelineEvent, 'at' | 'kind'>[];

/** Whether a timeline has eras, or goes on: an entry on the day before `today`, in days since 1970, or later. */
export const hasMarks = (timeline: Timeline, today: number) =>
  timeline.some(({at, kind}) => kind || at! > today - 1);

/** Whether a timeline needs code that others never download. */
export const needsMore = (timeline: Timeline, today: number) =>
  timeline.length > maxEvents || hasMarks(timeline, today);
