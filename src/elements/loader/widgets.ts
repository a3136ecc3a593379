const prerendered = '[prerendered]';

/** The widgets of the page that came prerendered. */
export const widgetsOnPage = () => document.querySelectorAll<HTMLElement>(prerendered);

/** The buttons in them that say what they do; those of a strip are shown by what moves it. */
export const buttonsOnPage = () =>
  [...widgetsOnPage()].flatMap(({shadowRoot}) => [
    ...(shadowRoot?.querySelectorAll<HTMLButtonElement>('[part=skip], button[value]') ?? []),
  ]);

/** The prerendered widget that an event happens in; of those in a bundle, the bundle. */
export const widgetOf = (event: Event) =>
  event.composedPath().findLast((target) => target instanceof HTMLElement && target.matches(prerendered)) as
    HTMLElement | undefined;
