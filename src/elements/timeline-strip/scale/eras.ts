import {endOf} from './bounds.js';
import type {Scale} from './domain.js';
import {newMark, todayOn} from './today.js';

/** Writes the names of eras over the scale, at positions that are set by script. */
export function nameEras(names: HTMLElement, scale: Scale) {
  names.replaceChildren();
  const {dated, at} = scale;
  const today = todayOn(scale);
  for (const event of dated) {
    if (event.kind !== 'era') continue;
    const [from, to] = [at(event.at) / 10, at(endOf(event)) / 10];
    // A name that would run under the word for today ends before it.
    const end = today !== undefined && today > from && today < to ? today : to;
    const name = names.appendChild(newMark('era-name', event.title));
    name.style.insetInlineStart = `${from}%`;
    name.style.maxInlineSize = `calc(${end - from}% - ${end === to ? 2 : 60}px)`;
  }
}
