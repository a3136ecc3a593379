import {widgetOf} from './widgets.js';

/** What has its story, and hears the reader itself: widgets, and bundles around some. */
const ready = new Set<EventTarget>();

/** The buttons that were pressed before. */
const pressed = new Set<HTMLButtonElement>();

const isReady = (widget: Element): boolean =>
  ready.has(widget) || [...ready].some((each) => each instanceof Element && each.contains(widget));

/**
 * Keeps each press of a button until its widget can hear it, and presses it then: what the reader wanted while the script was
 * on its way is done. Links and disclosures work without a script.
 */
export function replayClicks(): void {
  const hear = (event: Event) => {
    const widget = widgetOf(event);
    const button = event.composedPath().find((target) => target instanceof HTMLButtonElement);
    if (!widget || !button || isReady(widget)) return;
    event.stopImmediatePropagation();
    pressed.add(button);
  };
  const press = ({target}: Event) => {
    ready.add(target!);
    for (const button of pressed) {
      const {host} = button.getRootNode() as ShadowRoot;
      // Where the story was rendered anew, as by another version of the script, the button is gone.
      if (host && !isReady(host)) continue;
      pressed.delete(button);
      button.click();
    }
  };
  addEventListener('click', hear, true);
  addEventListener('story-load', press, true);
}
