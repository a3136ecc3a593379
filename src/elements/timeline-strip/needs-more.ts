import type {TimelineEvent} from '../../story/story.js';

/** Longer timelines wait for code of their own. */
export const maxEvents = 100;

type Timeline = readonly Pick<TimelineEvent, 'at' | 'until' | 'kind'>[];

export const hasEras = (timeline: Timeline) => timeline.some(({kind}) => kind);

/** Whether a timeline needs code that others never download: it is long, or has eras. */
export const needsMore = (timeline: Timeline) => timeline.length > maxEvents || hasEras(timeline);

/** Whether a timeline has begun and goes on: `today`, in days since 1970, lies in it, or is its last day. */
export const goesOn = (timeline: Timeline, today: number) =>
  timeline.some(({at}) => at! < today) && timeline.some(({at, until = at}) => until! > today - 1);
