import type {Story, TimelineEvent} from '../../story/story.js';
import {nextPlace, thisDay} from './start.js';

/** The first entry that is not before today; none where no entry is before it, or none after. */
export const nextEntry = (story: Story): TimelineEvent | undefined =>
  story.timeline.some(({at}) => at! < thisDay()) ? story.timeline[nextPlace(story)] : undefined;

/** Marks an item of the list as the next one, or takes the mark away. */
export function markItem(item: HTMLElement, isNext: boolean, newToday: (className: string) => HTMLElement) {
  item.querySelector(':scope > .today')?.remove();
  if (isNext) item.prepend(newToday('today'));
}
