export const prerendered = '[prerendered]';

/** Buttons that say what they do; those of a strip are shown by what moves it. */
export const buttons = '[part=skip], button[value]';

/** The widgets of the page that came prerendered. */
export const widgetsOnPage = () => document.querySelectorAll<HTMLElement>(prerendered);

/** Shows the buttons in those that have no script yet, or hides all; one for sharing stays hidden in browsers that cannot share. */
export function showButtons(areShown: boolean) {
  for (const {shadowRoot} of document.querySelectorAll(`${prerendered}:not(:defined)`))
    for (const button of shadowRoot?.querySelectorAll<HTMLButtonElement>(buttons) ?? [])
      button.hidden = !areShown || (!!button.value && !(button.value in navigator));
}

/** The element that an event happens in which a selector matches, from within outwards. */
export const around = (event: Event, selector: string) =>
  event.composedPath().find((target) => target instanceof HTMLElement && target.matches(selector)) as
    HTMLElement | undefined;
