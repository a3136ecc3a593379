import type {Story} from '../../story/story.js';
import {newMark} from './mark.js';
import {endOf, scaleOf} from './scale.js';
import {isLate, todayOnRail} from './today.js';

/**
 * Writes the names of eras over the rail, in the place of those that it wrote before. Positions are set by script, which a
 * policy does not take for style attributes.
 */
export function nameEras(rail: Element, story: Story) {
  for (const name of rail.querySelectorAll('.era-name')) name.remove();
  const scale = scaleOf(story);
  if (!scale) return;
  const [dated, , , at] = scale;
  const today = todayOnRail(story);

  for (const event of dated) {
    if (event.kind !== 'era') continue;
    const [from, to] = [at(event.at) / 10, at(endOf(event)) / 10];
    // A name that would run under the word for today ends before it.
    const isCut = today !== undefined && today > from && today < to;
    const name = rail.appendChild(newMark('era-name', event.title));
    name.style.insetInlineStart = `${from}%`;
    name.style.inlineSize = `calc(${(isCut ? today : to) - from}% - ${isCut && isLate(today) ? 4 : 0}em)`;
  }
}
