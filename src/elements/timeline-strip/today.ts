import type {Strip, StripStory} from './timeline.js';
import type {Moment} from './scale/bounds.js';
import {markScale, newMark} from './scale/today.js';
import {isOpen, nextPlace} from './start.js';

/** The first entry that is not before today; none where no entry is before it, or none after. */
export const nextEntry = (story: StripStory): Moment | undefined =>
  isOpen(story) ? story.timeline[nextPlace(story)] : undefined;

const newToday =
  ({story, label, langOf}: Pick<Strip, 'story' | 'label' | 'langOf'>) =>
  (className: string) =>
    newMark(className, label(story, 'today'), langOf(story, 'today'));

/** Marks an item of the list as the next one, or takes the mark away. */
export function markItem(
  item: HTMLElement,
  isNext: boolean,
  wording: Pick<Strip, 'story' | 'label' | 'langOf'>,
) {
  item.querySelector(':scope > .today')?.remove();
  if (isNext) item.prepend(newToday(wording)('today'));
}

/** Marks where today is, in the list and on the scale. */
export function markToday(strip: Strip) {
  const {root, story, scale} = strip;
  const next = nextEntry(story);
  root
    .querySelectorAll('li')
    .forEach((item, place) => markItem(item, !!next && story.timeline[place] === next, strip));
  const names = root.querySelector<HTMLElement>('[part=scale] .names');
  if (names && scale) markScale(names, scale, newToday(strip));
}
