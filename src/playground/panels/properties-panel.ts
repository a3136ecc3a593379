import {el} from '../dom.js';
import type {Told} from '../view/facts.js';
import {field, panel} from './fields.js';
import {isPlainValue} from '../snippets/own-styles.js';
import type {View} from '../view/view.js';

type Kind = 'colour' | 'font' | 'length' | 'other';

/** What a custom property takes, by its name: the manifest does not tell. */
function kindOf(name: string): Kind {
  if (/-font$/.test(name)) return 'font';
  if (/-(?:space|gap|size|width|height|radius)$/.test(name)) return 'length';
  return /-(?:accent|ink|muted|rule|wash|mark|ground|colou?r)$/.test(name) ? 'colour' : 'other';
}

/** What CSS property a value is tried with, to tell the author of a slip. */
const triedAs: Partial<Record<Kind, string>> = {colour: 'color', font: 'font-family', length: 'margin-left'};
const wanted: Partial<Record<Kind, string>> = {
  colour: 'a colour, such as #0a5 or teal',
  font: 'a family, such as Georgia, serif',
  length: 'a length, such as 0.5em',
};
const suggestions: Partial<Record<Kind, readonly string[]>> = {
  font: ['Georgia, serif', 'system-ui, sans-serif', 'ui-monospace, monospace', "'Gill Sans', sans-serif"],
  length: ['0.3em', '0.5em', '0.75em', '8px'],
};

/** Each custom property with a control for what it takes. */
export function propertiesPanel(
  properties: readonly Told[],
  onChange: (name: string, value: string) => void,
) {
  const rows = properties.map((property) => row(property, onChange));
  const {element, count} = panel('Custom properties', {}, ...rows.map((each) => each.element));
  return {
    element,
    set(view: View) {
      rows.forEach(({set}) => set(view));
      count(Object.keys(view.properties).length);
    },
  };
}

function row({name, description, initial}: Told, onChange: (name: string, value: string) => void) {
  const kind = kindOf(name);
  const list = el('datalist', {id: `values-${name}`});
  list.append(...(suggestions[kind] ?? []).map((value) => el('option', {value})));
  const text = el('input', {
    ...{type: 'text', placeholder: initial, autocomplete: 'off', spellcheck: 'false'},
    ...(list.childElementCount && {list: list.id}),
  });
  const swatch = el('input', {type: 'color', 'aria-label': `${name}, to pick`});
  const {element, say} = field(
    el('code', {}, name),
    description,
    text,
    ...(kind === 'colour' ? [swatch] : [list]),
  );
  const judge = () => {
    const property = triedAs[kind];
    const fits =
      !text.value || (isPlainValue(text.value) && (!property || CSS.supports(property, text.value)));
    say(fits ? '' : `Not ${wanted[kind] ?? 'a value that can be copied into a page'}.`);
    return fits;
  };
  text.addEventListener('input', () => {
    if (judge()) onChange(name, text.value.trim());
  });
  swatch.addEventListener('input', () => onChange(name, swatch.value));
  const set = ({properties}: View) => {
    const value = properties[name] ?? '';
    // A value that is being typed and is no valid one yet is not overwritten.
    if (text.value.trim() !== value && !(document.activeElement === text && !judge())) text.value = value;
    judge();
    if (kind === 'colour' && CSS.supports('color', value)) swatch.value = hexOf(value);
    element.classList.toggle('unset', value === '');
  };
  return {element, set};
}

/** A colour as a colour field takes it; one that depends on the page around it comes out black. */
function hexOf(colour: string): string {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return '#000000';
  context.fillStyle = colour;
  return context.fillStyle.startsWith('#') ? context.fillStyle : '#000000';
}
