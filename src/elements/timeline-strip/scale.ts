import type {Story, TimelineEvent} from '../../story/story.js';

type Dated = TimelineEvent & {when: string; at: number};

/** The end of an entry, in days from 1970-01-01. */
export const endOf = ({at, until = at}: Dated) => until;

/**
 * One scale for all entries with a date: those entries, the one that ends last, the room they take of the rail, and where
 * on it a day lies, both in thousandths of its length. None where there are no two moments.
 */
export function scaleOf({timeline}: Story) {
  const dated = timeline.filter((event): event is Dated => event.at !== undefined);
  const [first] = dated;
  if (!first) return undefined;
  const last = dated.reduce((latest, event) => (endOf(event) < endOf(latest) ? latest : event));
  const length = endOf(last) - first.at;
  // What has no date has the rest.
  const room = dated.length < timeline.length ? 840 : 1000;
  const at = (day: number) => Math.round(((day - first.at) / length) * room);
  return length > 0 ? ([dated, last, room, at] as const) : undefined;
}
