const prerendered = '[prerendered]';
/** The widgets of the page that came prerendered. */
const widgetsOnPage = () => document.querySelectorAll(prerendered);
/** The buttons in them that say what they do; those of a strip are shown by what moves it. */
const buttonsOnPage = () => [...widgetsOnPage()].flatMap(({ shadowRoot }) => [
    ...(shadowRoot?.querySelectorAll('[part=skip], button[value]') ?? []),
]);
/** The prerendered widget that an event happens in; of those in a bundle, the bundle. */
const widgetOf = (event) => event.composedPath().findLast((target) => target instanceof HTMLElement && target.matches(prerendered));

export { buttonsOnPage, widgetOf, widgetsOnPage };
