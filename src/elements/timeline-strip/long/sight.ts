/** Which of some elements are on screen or near it; `onChange` is told when that changes. */
export interface Sight {
  watch(element: HTMLElement): void;
  has(element: HTMLElement): boolean;
}

/**
 * Listens to the browser's own events for `content-visibility: auto`, which it looks at in every frame anyway; where there are
 * none, an IntersectionObserver watches.
 */
export function watchSight(onChange: () => void): Sight {
  const inSight = new Set<Element>();
  const note = (element: Element, isIn: boolean) => inSight[isIn ? 'add' : 'delete'](element);
  const observer = new IntersectionObserver((entries) => {
    for (const {target, isIntersecting} of entries) note(target, isIntersecting);
    onChange();
  });
  const onState = (event: Event) => {
    note(event.target as Element, !(event as ContentVisibilityAutoStateChangeEvent).skipped);
    onChange();
  };
  return {
    has: (element) => inSight.has(element),
    watch(element) {
      if ('oncontentvisibilityautostatechange' in element)
        element.addEventListener('contentvisibilityautostatechange', onState);
      else observer.observe(element);
    },
  };
}
