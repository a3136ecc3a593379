import { css } from '@lit/reactive-element/css-tag.js';

var quoteStyles = css `
  [part='base']:not(.pull) {
    column-gap: 0.4em;
    display: grid;
    grid-template-columns: 1.35em minmax(0, 1fr);
  }
  [part='base'] > * {
    grid-column: 2;
  }
  [part='base'] > .header {
    grid-column: 1 / -1;
  }
  [part='words'] {
    font-size: clamp(1.2em, 1.05em + 1.6cqi, 1.6em);
    line-height: 1.34;
    margin: calc(var(--_u) * 1.2) 0 calc(var(--_u) * 1.6);
    position: relative;
  }
  /* No more than a part, so that tall scripts keep the height of their lines. */
  :where(.post, .document) [part='words'] {
    font-size: 1.2em;
    line-height: 1.42;
  }
  /* Nobody said it, and it is no larger than what somebody did say. */
  :where(.pull) [part='words'] {
    font-size: 1.12em;
    font-style: italic;
    line-height: 1.45;
    margin-block-end: 0;
  }
  /* A character and not open-quote, which leaks in Chromium together with container-type. */
  :not(.pull) > [part='words']::before {
    color: var(--_accent);
    content: attr(data-mark) / '';
    font: 700 1.9em/1 Georgia, serif;
    inset-block-start: -0.04em;
    inset-inline-end: calc(100% + 0.08em);
    position: absolute;
  }
  .post > [part='words']::before,
  .document > [part='words']::before {
    font-size: 2.4em;
    inset-block-start: -0.13em;
  }
  /* It stands on the line, and would hang below the first. */
  [data-mark='„']::before {
    inset-block-start: -0.32em !important;
  }
  [part='words'] p {
    margin: 0;
  }
  [part='attribution'] {
    display: flex;
    gap: 0.9em;
  }
  [part='attribution'] > div {
    flex: 1;
    min-inline-size: 0;
  }
  img {
    block-size: 3.6em;
    border-radius: 50%;
    inline-size: 3.6em;
    max-inline-size: none;
    object-fit: cover;
  }
  [part='image'] figcaption {
    max-inline-size: 5em;
  }
  [part='speaker'] {
    display: block;
    font: 600 0.92em/1.35 var(--_label-font);
  }
  [part='role']::first-letter {
    text-transform: uppercase;
  }
  [part='correction'] {
    margin-block-start: var(--_u);
  }
  /* One row of what can be done with it, in words; what opens, opens beneath. */
  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.2em;
    margin-block-start: calc(var(--_u) * 1.2);
  }
  [part='passage']::details-content {
    display: contents;
  }
  [part='actions'] :is(button, summary) {
    align-items: center;
    color: var(--_muted);
    display: inline-flex;
    font: 0.8em/24px var(--_label-font);
    gap: 0.5em;
    margin: 0;
    padding: 0;
  }
  [part='passage-toggle'] > span {
    all: unset;
  }
  [part='actions'] :is(button, summary > span) {
    text-decoration: underline;
    text-decoration-color: var(--_rule);
    text-underline-offset: 0.25em;
  }
  [part='passage-text'] {
    flex-basis: 100%;
    order: 1;
  }
  @media screen {
    /* Without a box of its own, it would not close. */
    [part='passage']:not([open]) > [part='passage-text'] {
      display: none;
    }
  }
`;

export { quoteStyles as default };
