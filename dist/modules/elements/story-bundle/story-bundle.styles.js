import { css } from '@lit/reactive-element/css-tag.js';

/** One heavy rule for the story, over the hairline of whatever comes first; between the widgets, air and hairlines. */
var bundleStyles = css `
  :host {
    --_edge: 1px solid var(--_rule);
    display: grid;
    gap: calc(var(--_u) * 5);
    grid-template-columns: minmax(0, 1fr);
  }
  :host::before {
    border-block-start: 3px solid;
    content: '';
    inset: 0 0 auto;
    position: absolute;
  }
  :host::after {
    display: none;
  }
  :host > :not(style, link) + *,
  ::slotted(:nth-child(n + 2 of :not(script))) {
    --_legend: none;
  }
`;

export { bundleStyles as default };
