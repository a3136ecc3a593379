import {numberIn} from '../../languages/without-intl.js';
import type {Timeline} from './timeline.js';

let filters = 0;

/**
 * One group of entries, or all: radio buttons, with how many there are. What is filtered out is printed all the same.
 * `onChange` hears of a choice.
 */
export function groupFilter(filter: HTMLElement, {story, label}: Timeline, onChange: () => void) {
  const counts = new Map<string, number>();
  for (const {group} of story.timeline) if (group) counts.set(group, (counts.get(group) ?? 0) + 1);
  const chosen = filter.querySelector<HTMLInputElement>(':checked')?.value ?? '';
  const name = `filter-${filters++}`;
  const fieldset = document.createElement('fieldset');
  const legend = fieldset.appendChild(document.createElement('legend'));
  legend.textContent = label(story, 'show');
  const all: [string, string, number][] = [['', label(story, 'everything'), story.timeline.length]];
  for (const [value, text, count] of [
    ...all,
    ...[...counts].map(([group, many]) => [group, group, many] as const),
  ]) {
    const choice = fieldset.appendChild(document.createElement('label'));
    const input = choice.appendChild(document.createElement('input'));
    Object.assign(input, {type: 'radio', name, value, checked: value === chosen});
    choice.append(`${text} ${numberIn(story, count)}`);
  }
  filter.replaceChildren(fieldset);
  fieldset.onchange = onChange;
}

/** The group that the reader chose; empty for all. */
export const chosenGroup = (filter: ParentNode | null) =>
  filter?.querySelector<HTMLInputElement>(':checked')?.value ?? '';
