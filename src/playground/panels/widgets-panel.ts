import {el} from '../dom.js';
import type {ElementFacts} from '../view/facts.js';
import {check, panel} from './fields.js';
import type {View} from '../view/view.js';

/** Which tags are on the page. */
export function widgetsPanel(elements: readonly ElementFacts[], onChange: (tags: string[]) => void) {
  const picked = new Set<string>();
  const said = el('p', {class: 'hint', 'aria-live': 'polite'});
  const checks = elements.map(({tag, description}) => {
    const [hint = ''] = /^[^:;,.]*/.exec(description) ?? [];
    const control = check(el('code', {}, `<${tag}>`), hint, (checked) => {
      // The last widget cannot be taken off the page: the preview would be empty.
      if (!checked && picked.size === 1) {
        control.set(true);
        said.textContent = `<${tag}> stays, as the only one: pick another first.`;
        return;
      }
      if (checked) picked.add(tag);
      else picked.delete(tag);
      onChange(elements.map((each) => each.tag).filter((each) => picked.has(each)));
    });
    return {tag, ...control};
  });
  const {element} = panel('Widgets', {open: true}, ...checks.map((each) => each.element), said);
  return {
    element,
    set({tags}: View) {
      said.textContent = '';
      picked.clear();
      tags.forEach((tag) => picked.add(tag));
      for (const {tag, set} of checks) set(picked.has(tag));
    },
  };
}
