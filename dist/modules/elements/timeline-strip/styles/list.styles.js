import { css } from '@lit/reactive-element/css-tag.js';

/* A list from top to bottom, as it is printed and where there is no room for a strip: its rail, its dots, what an entry says. */
var list = css `
  header {
    justify-content: start;
  }
  .buttons,
  [part='scale'],
  [part='filter'] {
    display: none;
  }
  [part='list'] {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  [part='strip'] {
    padding-block-start: calc(var(--_u) * 1.5);
  }
  li {
    line-height: 1.3;
    padding-block-end: calc(var(--_u) * 2.6);
    padding-inline-start: 1.7em;
    position: relative;
  }
  /* The line to the next event, and the dot on it. */
  li::before {
    border: 0 solid;
    border-inline-start-width: 2px;
    content: '';
    inset-block: 0.7em -0.4em;
    inset-inline: calc(0.36em - 1px) auto;
    position: absolute;
  }
  [part='list']:last-child > li:last-child::before {
    display: none;
  }
  li::after {
    /* Borders, since forced colours take backgrounds away; the ground fills what rounding leaves open. */
    background: var(--_accent);
    block-size: 0.72em;
    border: 0.36em solid var(--_accent);
    border-radius: 50%;
    box-sizing: border-box;
    content: '';
    inline-size: 0.72em;
    inset-block-start: calc(0.26em + 1px);
    inset-inline-start: 0;
    position: absolute;
  }
  .planned::before {
    border-style: dashed;
    color: var(--_muted);
  }
  /* A ring where nothing has happened yet, or it is not sure when. */
  .planned::after,
  .vague::after {
    background: var(--story-ground, Canvas);
    border-width: 2px;
  }
  .vague::after {
    border-style: dotted;
  }
  .era::after {
    border-radius: 0;
  }
  [part='when'] {
    margin-block-end: 0.3em;
  }
  [part='when'] > :first-child {
    font-weight: 600;
  }
  [part='when'] > ::first-letter {
    text-transform: uppercase;
  }
  :not(.planned) > [part='when'] > :first-child {
    color: var(--_accent);
  }
  [part='heading'] {
    font-size: 1.04em;
    line-height: 1.3;
    margin-block-end: 0.25em;
  }
  [part='text'] {
    font-size: 0.92em;
    line-height: 1.45;
    margin: 0;
  }
  /* The last words before the mark share a line with it. */
  :is([part='heading'], [part='text']):has(+ [part='passage']) {
    display: inline;
  }
  [part='image'],
  [part='correction'],
  [part='by'] {
    margin-block-start: 0.5em;
  }
  [part='more-toggle'] {
    align-items: center;
    border-block: 1px solid var(--_rule);
    display: flex;
    font: 600 0.8em/44px var(--_label-font);
    gap: 0.6em;
    margin-block-end: calc(var(--_u) * 2.6);
  }
  [part='more-toggle']::before {
    color: var(--_accent);
    content: '+' / '';
    font-size: 1.3em;
  }
  [open] > [part='more-toggle'] {
    display: none;
  }
`;

export { list as default };
