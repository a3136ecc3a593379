import type {Strip, StripStory} from './timeline.js';
import type {Moment} from './scale/bounds.js';
import {markScale, newMark} from './scale/today.js';
import {isOpen, nextPlace} from './start.js';

/** The first entry that is not before today; none where no entry is before it, or none after. */
export const nextEntry = (story: StripStory): Moment | undefined =>
  isOpen(story) ? story.timeline[nextPlace(story)] : undefined;

type Wording = Pick<Strip, 'story' | 'label' | 'langOf'>;

/** A mark of today. */
export const newToday =
  ({story, label, langOf}: Wording) =>
  (className = 'today') =>
    newMark(className, label(story, 'today'), langOf(story, 'today'));

/** Marks the next entry in the list, if there is one, and no other. */
export function markNext({root, ...wording}: Wording & Pick<Strip, 'root'>) {
  const {story} = wording;
  for (const mark of root.querySelectorAll('li > .today')) mark.remove();
  if (isOpen(story)) root.querySelectorAll('li')[nextPlace(story)]?.prepend(newToday(wording)());
}

/** Marks where today is, in the list and on the scale. */
export function markToday(strip: Strip) {
  const {root, scale} = strip;
  markNext(strip);
  const names = root.querySelector<HTMLElement>('[part=scale] .names');
  if (names && scale) markScale(names, scale, newToday(strip));
}
