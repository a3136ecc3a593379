import { numberIn } from '../../languages/without-intl.js';

let filters = 0;
/**
 * One group of entries, or all: radio buttons, with how many there are. What is filtered out is printed all the same.
 * `onChange` hears of a choice.
 */
function groupFilter(filter, { story, label }, onChange) {
    const counts = new Map();
    for (const { group } of story.timeline)
        if (group)
            counts.set(group, (counts.get(group) ?? 0) + 1);
    const chosen = filter.querySelector(':checked')?.value ?? '';
    const name = `filter-${filters++}`;
    const fieldset = document.createElement('fieldset');
    const legend = fieldset.appendChild(document.createElement('legend'));
    legend.textContent = label(story, 'show');
    const all = [['', label(story, 'everything'), story.timeline.length]];
    for (const [value, text, count] of [
        ...all,
        ...[...counts].map(([group, many]) => [group, group, many]),
    ]) {
        const choice = fieldset.appendChild(document.createElement('label'));
        const input = choice.appendChild(document.createElement('input'));
        Object.assign(input, { type: 'radio', name, value, checked: value === chosen });
        choice.append(`${text} ${numberIn(story, count)}`);
    }
    filter.replaceChildren(fieldset);
    fieldset.onchange = onChange;
}
/** The group that the reader chose; empty for all. */
const chosenGroup = (filter) => filter?.querySelector(':checked')?.value ?? '';

export { chosenGroup, groupFilter };
