import { css } from '@lit/reactive-element/css-tag.js';

/*
 * The element in its page: colours, room, and the ground of its shadow root. Everything follows the text colour, font and size
 * around the element: on a page that is dark without saying so, `light-dark()` would put dark ink on a dark ground. Sizes are em;
 * `rem` would follow the root instead.
 */
var host = css `
  :host {
    --_u: var(--story-space, 0.5em);
    --_accent: var(--story-accent, currentColor);
    --_muted: var(--story-muted, color-mix(in srgb, currentColor 60%, gray));
    --_rule: var(--story-rule, color-mix(in srgb, currentColor 20%, transparent));
    --_mark: var(--story-mark, color-mix(in srgb, #f7c600 38%, transparent));
    --_label-font: var(--story-label-font, ui-sans-serif, system-ui, sans-serif);
    box-sizing: border-box;
    color: var(--story-ink, inherit);
    display: block;
    margin: 0;
    /* No wider than what it stands in, unless that is folded up itself: by less than 100 px the last term is huge. */
    min-inline-size: min(80vw, 11em, max(100%, (100px - 100%) * 999)) !important;
    /* A page that positions every element would take it out of its place. One that wants it sticky wraps it. */
    position: relative !important;
  }
  @supports (color: oklch(from red calc(l * 1) c h)) {
    :host {
      /* Dark on a light ground, light on a dark one: l is the lightness of the text, which may be transparent. */
      --_accent: var(
        --story-accent,
        oklch(from currentColor clamp(0.46, (l - 0.6) * 1000, 0.8) calc(0.17 - 0.06 * clamp(0, (l - 0.6) * 1000, 1)) 32 / 1)
      );
    }
  }
  /* A container has no width of its own; in a flex row, or where a page positions everything, it would fold up. This
     line wants to be wide, and can be narrow. */
  :host::after {
    block-size: 0;
    content: '. . . . .';
    display: block;
    overflow: hidden;
    visibility: hidden;
    word-spacing: 10em;
  }
  :host([hidden]) {
    display: none !important;
  }
  /* What a page's rule for every element cannot reach, inside; what would be inherited from one is set again. */
  [part='base'] {
    /* A bundle has one heavy rule for the whole story. */
    border-block-start: var(--_edge, 3px solid);
    container-type: inline-size;
    font-family: var(--story-font, inherit);
    /* The text size around, from 9 to 56 px; anything else is an accident, such as the 0 that closes gaps. */
    font-size: min(max(1em, min(16px, (9px - 1em) * 999)), max(16px, (56.5px - 1em) * 999));
    margin: 0;
    overflow-wrap: anywhere;
    padding-block-start: calc(var(--_u) * 1.5);
    text-align: start;
    text-indent: 0;
    text-transform: none;
    text-wrap: pretty;
    white-space: normal;
  }
`;

export { host as default };
