/** The properties of the elements that render. */
const names = [
  'story',
  'src',
  'integrity',
  'refresh',
  'loading',
  'storyId',
  'headingLevel',
  'quote',
  'start',
  'since',
  'remember',
];

const attributeOf = (name: string) => name.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`);

/** The attributes for them. */
export const attributes = names.map(attributeOf);

type Element = HTMLElement & {requestUpdate(): void};

/**
 * Gives elements these properties. One that is set stays with the element as its own, until it becomes an element that renders,
 * which takes such over.
 */
export function defineProperties(prototype: Element) {
  for (const name of names)
    Object.defineProperty(prototype, name, {
      configurable: true,
      get(this: Element) {
        const value = this.getAttribute(attributeOf(name)) ?? undefined;
        if (name === 'headingLevel') return +(value ?? 2);
        return name === 'refresh' && value ? +value : value;
      },
      set(this: Element, value: unknown) {
        Object.defineProperty(this, name, {value, configurable: true, enumerable: true, writable: true});
        this.requestUpdate();
      },
    });
}

/** Whether an element has one that was set. */
export const hasOwn = (element: HTMLElement) => names.some((name) => Object.hasOwn(element, name));
