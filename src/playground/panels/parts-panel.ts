import {el} from '../dom.js';
import type {ElementFacts, Told} from '../view/facts.js';
import {field, panel} from './fields.js';
import {readDeclarations} from '../snippets/own-styles.js';
import type {Values, View} from '../view/view.js';

const suggestions = [
  ...['color: teal', 'display: none', 'font-size: 1.4em', 'font-style: italic', 'font-weight: 400'],
  ...['letter-spacing: 0', 'padding: 1em', 'text-transform: none'],
];

/** The parts of one element; the one in focus is outlined in the preview. */
export function partsPanel(
  {tag, parts}: ElementFacts,
  onChange: (part: string, declarations: string) => void,
  outline: (selector: string) => void,
) {
  const list = el('datalist', {id: `declarations-${tag}`});
  list.append(...suggestions.map((value) => el('option', {value})));
  const rows = parts.map((part) => row(tag, part, list.id, onChange, outline));
  const {element, count} = panel(`<${tag}>`, {}, list, ...rows.map((each) => each.element));
  element.classList.add('inner');
  return {
    element,
    set(view: View) {
      const values = view.parts[tag] ?? {};
      rows.forEach(({set}) => set(values));
      count(Object.keys(values).length);
    },
  };
}

function row(
  tag: string,
  {name, description}: Told,
  list: string,
  onChange: (part: string, declarations: string) => void,
  outline: (selector: string) => void,
) {
  const text = el('input', {
    type: 'text',
    list,
    placeholder: 'color: teal',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const {element, say} = field(el('code', {}, name), description, text);
  const judge = () => {
    const {declarations, unfit} = readDeclarations(text.value);
    const wrong = declarations.find(({property, value}) => !CSS.supports(property, value));
    const fault = unfit[0] ?? (wrong && `${wrong.property}: ${wrong.value}`);
    say(fault ? `Not a declaration that works here: ${fault.slice(0, 80)}` : '');
  };
  text.addEventListener('input', () => {
    judge();
    onChange(name, text.value);
  });
  const show = () => outline(`${tag}::part(${name})`);
  text.addEventListener('focus', show);
  text.addEventListener('blur', () => outline(''));
  element.addEventListener('pointerenter', show);
  element.addEventListener('pointerleave', () => outline(''));
  const set = (values: Values) => {
    const value = values[name] ?? '';
    if (text.value !== value) text.value = value;
    judge();
  };
  return {element, set};
}
