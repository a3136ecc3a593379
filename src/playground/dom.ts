type Child = Node | string | undefined | false;

/**
 * Makes an element of attributes and children. `true` is an attribute without a value, `false` and `undefined` are none;
 * strings become text and nothing else.
 */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | number | boolean | undefined> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : `${value}`);
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}

/** A sentence as docstrings have it, with what is in backticks as code. */
export const sentence = (text: string): (Node | string)[] =>
  text.split('`').map((piece, index) => (index % 2 ? el('code', {}, piece) : piece));

/** An element that the page has for certain. */
export function byId<Found extends HTMLElement = HTMLElement>(id: string): Found {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html lacks #${id}`);
  return found as Found;
}
