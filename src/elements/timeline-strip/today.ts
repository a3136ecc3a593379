import type {Story, TimelineEvent} from '../../story/story.js';
import {newMark} from './mark.js';
import {endOf, scaleOf} from './scale.js';

const dayLength = 86_400_000;

/** Makes a mark where today is; the class tells where it is put. */
export type NewToday = (className: string) => HTMLElement;

/** What a mark says: the label of the story's language, or of the page's author. */
export interface TodayWords {
  story: Story;
  label(story: Story, name: 'today'): string;
  langOf(story: Story, name: 'today'): unknown;
}

export const newTodayOf =
  ({story, label, langOf}: TodayWords): NewToday =>
  (className) =>
    newMark(className, label(story, 'today'), langOf(story, 'today'));

/**
 * The first entry that is not before today, by the reader's calendar, since most entries name a day; none where no entry
 * is before it, or none after.
 */
export function nextEntry({timeline}: Story): TimelineEvent | undefined {
  const today = Math.floor(Date.now() / dayLength - new Date().getTimezoneOffset() / 1440);
  return timeline.some(({at}) => at! < today) ? timeline.find(({at}) => at! >= today) : undefined;
}

/** Marks an item of the list as the next one, or takes the mark away. */
export function markItem(item: HTMLElement, isNext: boolean, newToday: NewToday) {
  item.querySelector(':scope > .today')?.remove();
  if (isNext) item.prepend(newToday('today'));
}

/** Where today lies on the rail, in hundredths of its length; nowhere before the first moment and after the last. */
export function todayOnRail(story: Story): number | undefined {
  const scale = scaleOf(story);
  if (!scale) return undefined;
  const [dated, last, , at] = scale;
  const now = Date.now() / dayLength;
  return now > dated[0]!.at && now < endOf(last) ? at(now) / 10 : undefined;
}

/** The word for today is written to the left of its line where there is no room to the right. */
export const isLate = (today: number | undefined) => today !== undefined && today > 75;

/** Marks today on the rail, or takes the mark away. Positions are set by script, which a policy does not take for style attributes. */
export function markRail(rail: Element, story: Story, newToday: NewToday) {
  rail.querySelector(':scope > .today')?.remove();
  const today = todayOnRail(story);
  if (today === undefined) return;
  const mark = rail.appendChild(newToday(isLate(today) ? 'today late' : 'today'));
  if (isLate(today)) mark.style.insetInlineEnd = `${100 - today}%`;
  else mark.style.insetInlineStart = `${today}%`;
}
