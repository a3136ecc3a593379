import { css } from '@lit/reactive-element/css-tag.js';

var keyPointsStyles = css `
  [part='list'] {
    counter-reset: point;
    list-style: none;
    margin: 0;
    padding: 0;
  }
  [part='point'] {
    align-content: start;
    align-items: baseline;
    column-gap: 0.5em;
    counter-increment: point;
    display: grid;
    grid-template-columns: 1.7em minmax(0, 1fr);
    padding-block: calc(var(--_u) * 1.8);
  }
  [part='point'] + [part='point'] {
    border-block-start: 1px solid var(--_rule);
  }
  /* In the type of the headings, and on their line. */
  [part='point']::before {
    color: var(--_accent);
    content: counter(point);
    font-size: 1.7em;
    font-variant-numeric: lining-nums;
    inline-size: 1em;
    line-height: 0.8;
  }
  [part='point']:lang(fa)::before {
    content: counter(point, persian);
  }
  [part='heading'] {
    font-size: 1.2em;
    margin-block-end: calc(var(--_u) * 0.7);
  }
  p {
    margin: 0;
    max-inline-size: 38em;
  }
  [part='summary']:has(+ [part='passage']) {
    display: inline;
  }
  /* Where the section begins with the same sentence. */
  .opening:has(~ [part='section'][open]) {
    display: none;
  }
  /* On paper all sections are open, in browsers that can. */
  @media print {
    @supports selector(::details-content) {
      p.opening[part='summary'] {
        display: none;
      }
    }
  }
  [part='correction'] {
    margin-block-start: var(--_u);
  }
  [part='section-toggle'] {
    align-items: center;
    color: var(--_accent);
    display: flex;
    font: 600 0.8em/24px var(--_label-font);
    gap: 0.5em;
    inline-size: fit-content;
    margin-block-start: calc(var(--_u) * 0.8);
  }
  [part='section-toggle']::before {
    content: '+' / '';
    font-size: 1.15em;
    inline-size: 0.8em;
  }
  [open] > [part='section-toggle']::before {
    content: '\\2212' / '';
  }
  [open] > [part='section-toggle'] > b {
    display: inline;
  }
  [open] > [part='section-toggle'] > b:first-child {
    display: none;
  }
  [part='section'] > :not(summary) {
    margin-block: calc(var(--_u) * 1.2);
  }
  [part='quote'] {
    border-inline-start: 2px solid var(--_accent);
    padding-inline-start: 1em;
  }
  [part='words'] {
    margin: 0 0 var(--_u);
  }
  [part='speaker'] {
    font: 600 0.92em/1.35 var(--_label-font);
  }
  [part='attribution'] {
    display: flex;
    gap: 0.9em;
  }
  [part='attribution'] img {
    inline-size: 3.6em;
  }
  @container (min-width: 56em) {
    [part='list'] {
      column-gap: 2.5em;
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(16em, 1fr));
    }
    [part='point'] + [part='point'] {
      border: 0;
    }
  }
`;

export { keyPointsStyles as default };
