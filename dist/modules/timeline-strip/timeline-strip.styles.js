import { css } from 'lit';

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
    display: grid;
    list-style: none;
    margin: calc(var(--_u) * 2) 0 0;
    padding: 0 0 var(--_u);
  }
  [part='event'] {
    padding-block-end: calc(var(--_u) * 3);
    padding-inline-start: 1.7em;
    position: relative;
  }
  /* The line to the next event, and the dot on it. */
  [part='event']::before {
    border: 0 solid;
    border-inline-start-width: 2px;
    content: '';
    inset-block: 0.7em -0.4em;
    inset-inline: calc(0.36em - 1px) auto;
    position: absolute;
  }
  [part='event']:last-child::before {
    display: none;
  }
  [part='event']::after {
    /* Borders, since forced colours take backgrounds away. */
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
  .planned::after {
    background: var(--story-ground, Canvas);
    border-width: 2px;
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
    letter-spacing: 0;
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
      }
      /* They keep their room: whether they are needed is known after the first layout. */
      .buttons[hidden] {
        visibility: hidden;
      }
      header button {
        block-size: 2.2em;
        border-radius: 50%;
        inline-size: 2.2em;
        padding: 0;
      }
      header button[aria-disabled='true'] {
        color: var(--_rule);
        cursor: default;
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
      [part='previous']::before,
      [dir='rtl'] [part='next']::before {
        rotate: 225deg;
        translate: 15%;
      }
      [dir='rtl'] [part='previous']::before {
        rotate: 45deg;
        translate: -15%;
      }
      [part='scale'] {
        block-size: 36px;
        display: block;
        inline-size: 100%;
        margin-block-start: calc(var(--_u) * 1.5);
        overflow: visible;
        stroke: currentColor;
      }
      text {
        fill: var(--_muted);
        font: 0.72em var(--_label-font);
        stroke: none;
      }
      .undated {
        stroke: var(--_muted);
        stroke-dasharray: 2 4;
      }
      line[class] {
        stroke: var(--_accent);
        stroke-width: 2.5;
      }
      circle {
        fill: none;
        stroke: var(--_accent);
        stroke-width: 1.5;
      }
      [part='strip'] {
        overflow-x: auto;
        scroll-snap-type: inline proximity;
        scrollbar-color: var(--_rule) transparent;
        scrollbar-width: thin;
      }
      [part='list'] {
        grid-auto-columns: minmax(13.5em, 1fr);
        grid-auto-flow: column;
      }
      [part='event'] {
        padding-block: 1.9em 0;
        padding-inline: 0 1.6em;
        scroll-snap-align: start;
      }
      [part='event']::before {
        border-width: 2px 0 0;
        display: block !important;
        inset-block: 0.62em auto;
        inset-inline: 0;
      }
    }
  }
`;

export { styles as default };
