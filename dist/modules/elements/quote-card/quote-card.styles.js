import { css } from '@lit/reactive-element/css-tag.js';

var styles = css `
  [part='base'] {
    column-gap: 0.4em;
    display: grid;
    grid-template-columns: 1.35em minmax(0, 1fr);
  }
  [part='base'] > * {
    grid-column: 2;
  }
  [part='base'] > [part='label'] {
    grid-column: 1 / -1;
  }
  [part='words'] {
    font-size: clamp(1.25em, 1.05em + 2cqi, 1.7em);
    line-height: 1.32;
    margin: calc(var(--_u) * 1.4) 0 calc(var(--_u) * 1.2);
    position: relative;
  }
  /* A character and not open-quote, which leaks in Chromium together with container-type. */
  [part='words']::before {
    color: var(--_accent);
    content: attr(data-mark) / '';
    font: 700 2em/1 Georgia, serif;
    inset-block-start: -0.02em;
    inset-inline-end: calc(100% + 0.1em);
    position: absolute;
  }
  /* It stands on the line, and would hang below the first. */
  [data-mark='„']::before {
    inset-block-start: -0.32em;
  }
  [part='words'] p {
    margin: 0;
    text-wrap: balance;
  }
  [part='attribution'] {
    margin-block-end: calc(var(--_u) * 0.6);
  }
  [part='image'] {
    margin: 0;
  }
  img {
    block-size: 3em;
    border-radius: 50%;
    inline-size: 3em;
    object-fit: cover;
  }
  button {
    border: 0;
    margin-inline-end: 1em;
    margin-block-start: var(--_u);
    padding: 0;
    text-decoration: underline var(--_rule);
    text-underline-offset: 0.25em;
  }
  [part='speaker'] {
    font-family: var(--_label-font);
    font-size: 0.92em;
  }
`;

export { styles as default };
