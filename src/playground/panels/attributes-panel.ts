import {el, sentence} from '../dom.js';
import type {ElementFacts, PropertyFacts} from '../view/facts.js';
import {field, freshId, panel} from './fields.js';
import type {Values, View} from '../view/view.js';

/** Something to choose from while writing, such as the quotes of the story. */
export type Suggestions = (attribute: string) => readonly string[];

/** The attributes of one element, each by the type that the manifest gives it. */
export function attributesPanel(
  {tag, properties}: ElementFacts,
  onChange: (attribute: string, value: string) => void,
) {
  const rows = properties.map((property) => row(property, onChange));
  const {element, count} = panel(`<${tag}>`, {open: true}, ...rows.map((each) => each.element));
  element.classList.add('inner');
  return {
    element,
    set(view: View, suggestions: Suggestions) {
      const values = view.attributes[tag] ?? {};
      rows.forEach(({set}) => set(values, suggestions));
      count(Object.values(values).filter(Boolean).length);
    },
  };
}

function row(
  {name, attribute, type, initial, description}: PropertyFacts,
  onChange: (attribute: string, value: string) => void,
) {
  if (attribute === undefined) {
    const label = el(
      'span',
      {class: 'name'},
      el('code', {}, name),
      el('span', {class: 'quiet'}, ' property'),
    );
    const hint = el(
      'p',
      {class: 'hint'},
      ...sentence(description),
      ' Yours comes from “Story”, below the preview.',
    );
    return {element: el('div', {class: 'field'}, label, hint), set: () => undefined};
  }
  const label = el('span', {}, el('code', {}, attribute));
  if (attribute !== name) label.append(el('span', {class: 'quiet'}, ` property ${name}`));
  const options = [...type.matchAll(/'([^']*)'/g)].map(([, option = '']) => option);
  const control = controlOf(type, options, initial);
  const list = el('datalist', {id: freshId('list')});
  if (type === 'string') control.setAttribute('list', list.id);
  control.addEventListener('input', () => {
    if (control instanceof HTMLInputElement && control.type === 'checkbox')
      onChange(attribute, control.checked ? attribute : '');
    else onChange(attribute, control.value);
  });
  const {element} = field(label, description, control, ...(type === 'string' ? [list] : []));
  const set = (values: Values, suggestions: Suggestions) => {
    const value = values[attribute] ?? '';
    if (control instanceof HTMLInputElement && control.type === 'checkbox') control.checked = value !== '';
    else if (control.value !== value) control.value = value;
    if (type === 'string')
      list.replaceChildren(...suggestions(attribute).map((each) => el('option', {value: each})));
  };
  return {element, set};
}

function controlOf(type: string, options: readonly string[], initial: string | undefined) {
  if (options.length) {
    const all = ['', ...options].map((option) => el('option', {value: option}, option || 'not set'));
    return el('select', {}, ...all);
  }
  if (type === 'boolean') return el('input', {type: 'checkbox'});
  if (type === 'number') return el('input', {type: 'number', step: 'any', placeholder: initial});
  return el('input', {type: 'text', placeholder: initial, autocomplete: 'off', spellcheck: 'false'});
}
