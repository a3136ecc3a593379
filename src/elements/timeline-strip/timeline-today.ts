import type {StoryElement} from '../base/story-element.js';
import {adoptSheet} from './adopt-sheet.js';
import {markItem, markRail, newTodayOf, nextEntry} from './today.js';
import type {TodayWords} from './today.js';
import {todayStyles} from './timeline-today.styles.js';

/**
 * Marks where today is on the rail, and before the entry that comes next: what the timeline of a story that goes on needs,
 * and the others never download. Prerendered markup has no such mark: it is the same for every reader and on every day.
 * @throws where a browser takes no style sheets from scripts
 */
export function showMore({renderRoot}: Pick<StoryElement, 'renderRoot'>, words: TodayWords) {
  const root = renderRoot as ShadowRoot;
  const {story} = words;
  adoptSheet(root, todayStyles);
  const newToday = newTodayOf(words);
  const next = nextEntry(story)?.id;
  const rail = root.querySelector('[part=scale]');
  if (rail) markRail(rail, story, newToday);
  for (const item of root.querySelectorAll<HTMLElement>('[part=list] > li'))
    markItem(item, item.dataset.item === next, newToday);
}
