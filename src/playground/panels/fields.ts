import {el, sentence} from '../dom.js';

let made = 0;
/** A name that no other control of the page has. */
export const freshId = (word: string) => `${word}-${++made}`;

/** A few choices side by side, one of them taken; the arrow keys move between them. */
export function choices<Choice extends string>(
  legend: string,
  options: readonly {value: Choice; label: string}[],
  onChoose: (value: Choice) => void,
): {element: HTMLElement; set: (value: Choice) => void} {
  const name = freshId('choice');
  const inputs = options.map(({value, label}) => {
    const id = freshId('option');
    const input = el('input', {type: 'radio', name, id, value});
    input.addEventListener('change', () => onChoose(value));
    return {value, input, label: el('label', {for: id}, label)};
  });
  const element = el(
    'fieldset',
    {class: 'choices'},
    el('legend', {}, legend),
    el('span', {class: 'options'}, ...inputs.flatMap(({input, label}) => [input, label])),
  );
  const set = (value: Choice) => inputs.forEach((each) => (each.input.checked = each.value === value));
  return {element, set};
}

/** A switch with its words, and a quieter sentence under them. */
export function check(
  label: Node | string,
  hint: string,
  onChange: (checked: boolean) => void,
): {element: HTMLElement; set: (checked: boolean) => void} {
  const id = freshId('check');
  const input = el('input', {type: 'checkbox', id, 'aria-describedby': hint ? `${id}-hint` : undefined});
  input.addEventListener('change', () => onChange(input.checked));
  const element = el(
    'div',
    {class: 'check'},
    input,
    el('label', {for: id}, label),
    hint ? el('p', {id: `${id}-hint`, class: 'hint'}, hint) : undefined,
  );
  return {element, set: (checked) => (input.checked = checked)};
}

/** A named control with a quieter sentence under it. */
export function field(
  label: Node | string,
  hint: string,
  control: HTMLElement,
  ...beside: HTMLElement[]
): {element: HTMLElement; say: (fault: string) => void} {
  const id = freshId('field');
  control.id = id;
  const note = el('p', {id: `${id}-hint`, class: 'hint'}, ...sentence(hint));
  if (hint) control.setAttribute('aria-describedby', note.id);
  const element = el(
    'div',
    {class: 'field'},
    el('label', {for: id}, label),
    note,
    el('div', {class: 'controls'}, control, ...beside),
  );
  const say = (fault: string) => {
    note.replaceChildren(...(fault ? [fault] : sentence(hint)));
    note.classList.toggle('fault', fault !== '');
    if (fault) control.setAttribute('aria-invalid', 'true');
    else control.removeAttribute('aria-invalid');
    control.setAttribute('aria-describedby', note.id);
  };
  return {element, say};
}

/** A disclosure of settings, with how many of them are set. */
export function panel(
  title: string,
  {open = false}: {open?: boolean},
  ...content: (Node | undefined)[]
): {element: HTMLDetailsElement; fill: (...content: Node[]) => void; count: (set: number) => void} {
  const count = el('span', {class: 'count'});
  const body = el('div', {class: 'body'}, ...content);
  const element = el('details', {class: 'panel', open}, el('summary', {}, title, ' ', count), body);
  return {
    element,
    fill: (...content) => body.replaceChildren(...content),
    count: (set) => (count.textContent = set ? `${set} set` : ''),
  };
}

/** A button that does one thing. */
export function button(label: string, onPress: () => void, attributes: Record<string, string> = {}) {
  const element = el('button', {type: 'button', ...attributes}, label);
  element.addEventListener('click', onPress);
  return element;
}
