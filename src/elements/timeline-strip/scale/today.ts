import {endOf} from './bounds.js';
import type {ScaleMarks} from './bounds.js';

/** Where today lies on a scale, in percent; nothing where that is not between the first moment and the last. */
export function todayOn({dated, at}: ScaleMarks): number | undefined {
  const now = Date.now() / 864e5;
  const last = Math.max(...dated.slice(-1_000).map(endOf));
  return now > dated[0]!.at && now < last ? at(now) / 10 : undefined;
}

/** Writes today over the scale. Positions are set by script, which a policy does not take for style attributes. */
export function markScale(
  names: HTMLElement,
  scale: ScaleMarks,
  newToday: (className: string) => HTMLElement,
) {
  names.querySelector('.today')?.remove();
  const today = todayOn(scale);
  if (today === undefined) return;
  const isLate = today > 50;
  const mark = names.appendChild(newToday(isLate ? 'today late' : 'today'));
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
