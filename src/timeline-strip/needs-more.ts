import type {TimelineEvent} from '../story/story.js';

/** Longer timelines wait for code of their own. */
export const most = 100;

/** Whether a timeline has eras, or goes on: an entry on the day before `today`, in days since 1970, or later. */
export const hasMarks = (timeline: readonly Pick<TimelineEvent, 'at' | 'kind'>[], today: number) =>
  timeline.some(({at, kind}) => kind || at! > today - 1);
