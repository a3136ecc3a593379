/** The properties of the elements that render, by their attributes. */
export const properties = {
  story: 'story',
  src: 'src',
  integrity: 'integrity',
  refresh: 'refresh',
  loading: 'loading',
  storyId: 'story-id',
  headingLevel: 'heading-level',
  quote: 'quote',
  start: 'start',
};

type Element = HTMLElement & {requestUpdate(): void};

/**
 * Gives elements these properties. One that is set stays with the element as its own, until it becomes an element that renders,
 * which takes such over.
 */
export function defineProperties(prototype: Element) {
  for (const [name, attribute] of Object.entries(properties))
    Object.defineProperty(prototype, name, {
      configurable: true,
      get(this: Element) {
        const value = this.getAttribute(attribute) ?? undefined;
        if (name === 'headingLevel') return Number(value ?? 2);
        return name === 'refresh' && value ? Number(value) : value;
      },
      set(this: Element, value: unknown) {
        Object.defineProperty(this, name, {value, configurable: true, enumerable: true, writable: true});
        this.requestUpdate();
      },
    });
}

/** Whether an element has one that was set. */
export const hasOwn = (element: HTMLElement) =>
  Object.keys(properties).some((name) => Object.hasOwn(element, name));
