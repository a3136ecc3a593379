import { css } from '@lit/reactive-element/css-tag.js';

/* A list from top to bottom, as it is printed and where there is no room; a strip on a screen that has some. */
var styles = css `
  header {
    align-items: center;
    display: flex;
    gap: 1em;
  }
  .buttons,
  [part='scale'] {
    display: none;
  }
  [part='list'] {
    list-style: none;
    margin: calc(var(--_u) * 2) 0 0;
    padding: 0 0 var(--_u);
  }
  li {
    padding-block-end: calc(var(--_u) * 3);
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
  li:last-child::before {
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
    color: var(--_accent);
    font: 600 0.82em/1.3 var(--_label-font);
    font-variant-numeric: tabular-nums;
    margin: 0 0 0.35em;
  }
  .planned [part='when'],
  [part='group'] {
    color: var(--_muted);
  }
  [part='group'] {
    display: block;
    font: 0.78em/1.3 var(--_label-font);
  }
  [part='group']::first-letter {
    text-transform: uppercase;
  }
  [part='heading'] {
    font-size: 1.04em;
    line-height: 1.25;
    margin-block-end: 0.35em;
  }
  [part='text'] {
    font-size: 0.92em;
    line-height: 1.45;
    margin: 0 0 0.35em;
  }
  @media screen {
    @container (min-width: 30em) {
      .buttons {
        display: flex;
        gap: 0.4em;
        margin-block: -0.6em;
      }
      /* They keep their room: whether they are needed is known after the first layout. The hairline has it meanwhile. */
      .buttons[hidden] {
        visibility: hidden;
      }
      header:has([hidden]) [part='label']::after {
        margin-inline-end: -8em;
      }
      header button {
        block-size: 2.2em;
        border-radius: 50%;
        inline-size: 2.2em;
        padding: 0;
      }
      /* Not a colour: forced colours would make both buttons look alike. */
      header button[aria-disabled='true']::before {
        opacity: 0.2;
      }
      /* A chevron that turns with the writing direction. */
      header button::before {
        border: solid;
        border-width: 2px 2px 0 0;
        block-size: 0.4em;
        content: '';
        display: block;
        inline-size: 0.4em;
        margin: auto;
        rotate: 45deg;
        translate: -15%;
      }
      [part='previous']::before {
        rotate: 225deg;
        translate: 15%;
      }
      [dir='rtl'] :is(button, svg) {
        scale: -1 1;
      }
      [part='scale'] {
        display: block;
        font: 0.72em/1.3 var(--_label-font);
        margin-block-start: 1.6em;
      }
      [part='scale'] p {
        color: var(--_muted);
        display: flex;
        gap: 1em;
        justify-content: space-between;
        margin: 0;
      }
      svg:has(.undated) + p {
        inline-size: 84%;
      }
      svg {
        block-size: 16px;
        inline-size: 100%;
        overflow: visible;
      }
      path {
        stroke: var(--_accent);
        stroke-linecap: round;
        stroke-width: 2.5;
        vector-effect: non-scaling-stroke;
      }
      .axis {
        stroke: currentColor;
        stroke-width: 1;
      }
      .bar,
      .vague {
        stroke-width: 6;
      }
      .vague {
        stroke-opacity: 0.5;
      }
      .planned,
      .undated {
        /* A little less than 6, or the last dot of a tick falls off its end. */
        stroke-dasharray: 0 5.9;
        stroke-width: 2.5;
      }
      .era {
        stroke-linecap: butt;
        stroke-opacity: 0.15;
        stroke-width: 16;
      }
      [part='strip'] {
        overflow-x: auto;
        scroll-snap-type: inline proximity;
        scrollbar-color: var(--_rule) transparent;
        scrollbar-width: thin;
      }
      [part='list'] {
        display: flex;
      }
      li {
        flex: 1 0 11.9em;
        padding-block: 1.9em 0;
        padding-inline: 0 1.6em;
        scroll-snap-align: start;
      }
      li::before {
        border-width: 2px 0 0;
        display: block !important;
        inset-block: 0.62em auto;
        inset-inline: 0;
      }
    }
  }
`;

export { styles as default };
