import { css } from '@lit/reactive-element/css-tag.js';

/* What all widgets say in one way: the row of the label, headings, writing systems, links, and facts in a row. */
var words = css `
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
`;

export { words as default };
