import type {Story} from '../../story/story.js';
import {endOf, scaleOf} from './scale.js';

/**
 * Writes over the rail what needs a place on it in HTML: the names of eras, and today, if it lies between the first moment
 * and the last. Takes away what it wrote before. Positions are set by script, which a policy does not take for style
 * attributes.
 */
export function markRail(rail: HTMLElement, story: Story, newToday: (className: string) => HTMLElement) {
  for (const mark of rail.querySelectorAll('span')) mark.remove();
  const scale = scaleOf(story);
  if (!scale) return;
  const [dated, last, , at] = scale;
  const now = Date.now() / 86_400_000;
  const today = now > dated[0]!.at && now < endOf(last) ? at(now) / 10 : undefined;
  const isLate = today !== undefined && today > 75;

  for (const event of dated) {
    if (event.kind !== 'era') continue;
    const [from, to] = [at(event.at) / 10, at(endOf(event)) / 10];
    // A name that would run under the word for today ends before it.
    const isCut = today !== undefined && today > from && today < to;
    const name = rail.appendChild(newMark('era-name', event.title));
    name.style.insetInlineStart = `${from}%`;
    name.style.inlineSize = `calc(${(isCut ? today : to) - from}% - ${isCut && isLate ? 4 : 0}em)`;
  }
  if (today === undefined) return;
  const mark = rail.appendChild(newToday(isLate ? 'today late' : 'today'));
  if (isLate) mark.style.insetInlineEnd = `${100 - today}%`;
  else mark.style.insetInlineStart = `${today}%`;
}

export function newMark(className: string, text: string, lang?: unknown) {
  const mark = document.createElement('span');
  mark.className = className;
  mark.textContent = text;
  if (typeof lang === 'string') mark.lang = lang;
  return mark;
}
