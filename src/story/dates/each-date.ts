import type {Story} from '../story.js';

/** Every date that a story shows, as it is written, and what of it is shown. */
export function datesOf(story: Omit<Story, 'dates'>): Map<string, string> {
  const ofEvents = new Set<string | undefined>();
  for (const {when, end} of story.timeline) {
    ofEvents.add(when);
    if (end) ofEvents.add(end).add(`${when}/${end}`);
  }
  const dates = new Map<string, string>();
  for (const when of [
    ...[story.published, story.updated, story.expires, dayBefore(story)],
    ...story.corrections.map(({date}) => date),
    ...story.quotes.flatMap(({said, capturedAt}) => [said, capturedAt]),
    ...ofEvents,
  ])
    // Only events keep their seconds: those of `published` and other fields come from the clock of a newsroom's system.
    if (when) dates.set(when, ofEvents.has(when) ? when : when.replace(/(T..:..):../g, '$1'));
  return dates;
}

/** The day of publication without its hour, where the story was updated on another. */
function dayBefore({published, updated}: Omit<Story, 'dates'>): string | undefined {
  const [day, hour] = published?.split('T') ?? [];
  return day && hour && updated && !updated.startsWith(day) ? day : undefined;
}
