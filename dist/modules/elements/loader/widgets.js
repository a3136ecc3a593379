const prerendered = '[prerendered]';
/** Buttons that say what they do; those of a strip are shown by what moves it. */
const buttons = '[part=skip], button[value]';
/** The widgets of the page that came prerendered. */
const widgetsOnPage = () => document.querySelectorAll(prerendered);
/** Shows the buttons in those that have no script yet, or hides all; one for sharing stays hidden in browsers that cannot share. */
function showButtons(areShown) {
    for (const { shadowRoot } of document.querySelectorAll(`${prerendered}:not(:defined)`))
        for (const button of shadowRoot?.querySelectorAll(buttons) ?? [])
            button.hidden = !areShown || (!!button.value && !(button.value in navigator));
}
/** The element that an event happens in which a selector matches, from within outwards. */
const around = (event, selector) => event.composedPath().find((target) => target instanceof HTMLElement && target.matches(selector));

export { around, buttons, prerendered, showButtons, widgetsOnPage };
