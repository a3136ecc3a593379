import { css } from '@lit/reactive-element/css-tag.js';

var styles = css `
  [part='list'] {
    counter-reset: point;
    list-style: none;
    margin: var(--_u) 0 0;
    padding: 0;
  }
  [part='point'] {
    border-block-end: 1px solid var(--_rule);
    column-gap: 0.6em;
    counter-increment: point;
    display: grid;
    grid-template-columns: 2.6em minmax(0, 1fr);
    padding-block: calc(var(--_u) * 2);
  }
  [part='point']::before {
    color: var(--_accent);
    content: counter(point);
    font: 300 2.5em/0.9 var(--_label-font);
  }
  [part='point']:lang(fa)::before {
    content: counter(point, persian);
  }
  [part='heading'] {
    font-size: 1.2em;
    margin-block-end: calc(var(--_u) * 0.8);
  }
  p {
    margin: 0;
    max-inline-size: 38em;
  }
  /* Where the section begins with the same sentence. */
  .opening:has(~ [part='section'][open]) {
    display: none;
  }
  /* On paper all sections are open, in browsers that can. */
  @media print {
    @supports selector(::details-content) {
      .opening {
        display: none;
      }
    }
  }
  [part='correction'] {
    margin-block-start: var(--_u);
  }
  [part='section-toggle'] {
    color: var(--_accent);
    margin-block-start: calc(var(--_u) * 0.6);
    padding-block: 0.65em;
  }
  [part='section-toggle']::before {
    content: '+' / '';
    font-size: 1.3em;
    inline-size: 0.7em;
    line-height: 0;
  }
  [open] > [part='section-toggle']::before {
    content: '\\2212' / '';
  }
  [part='section'] > :not(summary) {
    margin-block: calc(var(--_u) * 1.2);
  }
  [part='quote'] {
    border-inline-start: 2px solid var(--_accent);
    padding-inline-start: 1em;
  }
  [part='words'] {
    margin: 0;
  }
  @container (min-width: 56em) {
    [part='list'] {
      column-gap: 2.5em;
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(16em, 1fr));
    }
  }
  @container (max-width: 26em) {
    [part='point'] {
      grid-template-columns: minmax(0, 1fr);
    }
    [part='point']::before {
      font-size: 1.7em;
      margin-block-end: 0.3em;
    }
  }
`;

export { styles as default };
