import { css } from '@lit/reactive-element/css-tag.js';

/*
 * Everything follows the text colour, font and size around the element: on a page that is dark without saying so,
 * `light-dark()` would put dark ink on a dark ground. Sizes are em; `rem` would follow the root instead.
 */
var baseStyles = css `
  :host {
    --_u: var(--story-space, 0.5em);
    --_accent: var(--story-accent, currentColor);
    --_muted: var(--story-muted, color-mix(in srgb, currentColor 60%, gray));
    --_rule: var(--story-rule, color-mix(in srgb, currentColor 20%, transparent));
    --_wash: var(--story-wash, color-mix(in srgb, currentColor 5%, transparent));
    --_mark: var(--story-mark, color-mix(in srgb, #f7c600 38%, transparent));
    --_label-font: var(--story-label-font, ui-sans-serif, system-ui, sans-serif);
    box-sizing: border-box;
    color: var(--story-ink, inherit);
    display: block;
    margin-block: calc(var(--_u) * 5);
    /* No wider than what it stands in, unless that is folded up itself: by less than 100 px the last term is huge. */
    min-inline-size: min(80vw, 11em, max(100%, (100px - 100%) * 999)) !important;
    /* A page that positions every element would take it out of its place. One that wants it sticky wraps it. */
    position: relative !important;
  }
  @supports (color: oklch(from red calc(l * 1) c h)) {
    :host {
      /* Dark on a light ground, light on a dark one: l is the lightness of the text. */
      --_accent: var(
        --story-accent,
        oklch(from currentColor clamp(0.46, (l - 0.6) * 1000, 0.8) calc(0.17 - 0.06 * clamp(0, (l - 0.6) * 1000, 1)) 32)
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
    border-block-start: 3px solid;
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
  [part='label'] {
    align-items: baseline;
    break-after: avoid;
    color: var(--_muted);
    display: flex;
    flex: 1;
    font: 600 0.72em/1.3 var(--_label-font);
    gap: calc(var(--_u) * 1.5);
    letter-spacing: 0.09em;
    margin: 0;
    text-transform: uppercase;
  }
  [part='label']::after {
    align-self: center;
    border-block-start: 1px solid var(--_rule);
    content: '';
    flex: 1;
  }
  [part='attribution'] {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 0.7em;
  }
  [part='headline'],
  [part='heading'] {
    break-after: avoid;
    break-inside: avoid;
    font-weight: 700;
    line-height: 1.14;
    margin: 0;
    text-wrap: balance;
  }
  /*
   * Space would tear the line from which these letters hang; vowel signs stand above and below it. Links are as the text
   * around, and left out so that the rule counts for more than those of one part.
   */
  :is(:lang(hi), :lang(mr), :lang(ne), :lang(bn), :lang(as), :lang(pa)):not(a) {
    letter-spacing: 0;
    line-height: 1.45;
  }
  /* The words of Nastaliq fall from right to left, past the height of other letters. */
  :is(:lang(ur), :lang(ks)):not(a) {
    line-height: 1.9;
  }
  a {
    color: inherit;
    text-decoration-color: var(--_accent);
    text-underline-offset: 0.16em;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
  }
  /* An item that the page's address names. A ring would run through the item beside it, and be cut by a strip. */
  li:focus-visible:has([part='heading']) {
    outline: 0;
  }
  li:focus-visible [part='heading'] {
    text-decoration: underline 2px var(--_accent);
  }
  .meta {
    color: var(--_muted);
    font: 0.8em/1.45 var(--_label-font);
    font-variant-numeric: tabular-nums;
    margin: 0;
  }
  button {
    background: none;
    border: 1px solid var(--_rule);
    color: inherit;
    cursor: pointer;
    font: inherit;
    min-block-size: 24px;
  }
  button[hidden] {
    display: inline-block;
    visibility: hidden;
  }
  /* Seen by who comes to it with the keyboard. */
  [part='skip']:not(:focus) {
    clip-path: inset(50%);
    position: absolute;
  }
  summary {
    align-items: center;
    box-sizing: border-box;
    cursor: pointer;
    display: flex;
    font: 600 0.82em/1.2 var(--_label-font);
    gap: 0.5em;
    inline-size: fit-content;
    list-style: none;
    min-block-size: 24px;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  [part='passage-toggle'] {
    color: var(--_muted);
    font-size: 0.78em;
    font-weight: 400;
    text-decoration: underline;
    text-decoration-color: var(--_rule);
    text-underline-offset: 0.25em;
  }
  [part='passage-text'] {
    background: var(--_wash);
    font-size: 0.9em;
    line-height: 1.5;
    margin: calc(var(--_u) * 0.8) 0;
    padding: 0.7em 0.9em;
  }
  [part='passage-text'] p {
    margin: 0;
    white-space: pre-line;
  }
  figure {
    margin-inline: 0;
  }
  img {
    block-size: auto;
    max-inline-size: 100%;
  }
  mark {
    background: var(--_mark);
    color: inherit;
    print-color-adjust: exact;
  }
  /* They take the colour and leave it as transparent as it is. */
  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
    }
  }
  @media print {
    details::details-content {
      content-visibility: visible;
    }
    button,
    summary {
      display: none;
    }
  }
`;

export { baseStyles as default };
