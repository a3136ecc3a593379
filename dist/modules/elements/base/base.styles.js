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
  header {
    align-items: center;
    color: var(--_muted);
    display: flex;
    flex-wrap: wrap;
    font: 0.8em/1.3 var(--_label-font);
    gap: 0 1em;
    justify-content: space-between;
    min-block-size: 24px;
  }
  .header {
    align-content: center;
    color: var(--_muted);
    min-block-size: 24px;
  }
  [part='label'] {
    break-after: avoid;
    font: 600 0.9em/1.3 var(--_label-font);
    letter-spacing: 0.09em;
    margin: 0;
    text-transform: uppercase;
  }
  [part='label'].header {
    font-size: 0.72em;
  }
  [part='legend'] {
    display: var(--_legend, inline);
  }
  [part='legend']::before,
  [part='passage-toggle']::before {
    color: var(--_accent);
    content: '\\2060¶' / '';
    font-weight: 600;
  }
  [part='legend']::before {
    margin-inline-end: 0.5em;
  }
  [part='headline'],
  [part='heading'] {
    break-after: avoid;
    break-inside: avoid;
    font-weight: 700;
    line-height: 1.16;
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
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 2px;
  }
  .meta {
    color: var(--_muted);
    font: 0.8em/1.45 var(--_label-font);
    font-variant-numeric: tabular-nums;
    margin: 0;
  }
  .meta b {
    font-weight: 600;
  }
  /* Facts in a row, with a dot between two on one line. Each brings the dot before it, which the row cuts off where a line
     begins. */
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.2em;
    margin-inline-start: -3px;
    overflow-x: clip;
    padding-inline-start: 3px;
  }
  .facts > * {
    margin-inline-start: -1.2em;
    padding-inline-start: 1.2em;
    position: relative;
  }
  .facts > ::before {
    content: '·' / '';
    inset-inline-start: 0.5em;
    position: absolute;
  }
  button,
  summary {
    background: none;
    border: 0;
    color: inherit;
    cursor: pointer;
    font: inherit;
    list-style: none;
    min-block-size: 24px;
    padding: 0;
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
  summary::-webkit-details-marker {
    display: none;
  }
  /* The mark at the end of a line is text, so that it never stands alone on the next; the room to click is around it. */
  [part='passage'] {
    display: inline;
  }
  [part='passage-toggle'] {
    display: inline;
    font: 0.82em/1 var(--_label-font);
    margin-inline: -0.1em -0.6em;
    padding: 0.42em 0.6em;
    position: relative;
    white-space: nowrap;
  }
  [part='passage-toggle']:hover::before,
  [open] > [part='passage-toggle']::before {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }
  [part='passage-toggle'] > span {
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
  }
  [part='passage-text'] {
    border-inline-start: 2px solid var(--_accent);
    font-size: 0.92em;
    font-weight: 400;
    line-height: 1.5;
    margin: var(--_u) 0;
    padding-inline-start: 1em;
  }
  [part='passage-text'] p {
    margin: 0;
    white-space: pre-line;
  }
  [part='passage-text'] [part='place'] {
    margin-block-start: 0.4em;
  }
  figure {
    margin: 0;
  }
  img {
    block-size: auto;
    display: block;
    max-inline-size: 100%;
  }
  [part='embed'],
  figcaption.meta {
    margin-block-start: 0.4em;
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
    summary,
    [part='legend'] {
      display: none !important;
    }
    [part='passage-text'] {
      display: var(--story-print-passage, block);
    }
  }
`;

export { baseStyles as default };
