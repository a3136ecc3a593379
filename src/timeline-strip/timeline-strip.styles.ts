import {css} from 'lit';

export default css`
  header {
    align-items: center;
    display: flex;
    gap: 1em;
  }
  .buttons {
    display: flex;
    gap: 0.4em;
  }
  /* It keeps its room: whether it is needed is known after the first layout. */
  .buttons[hidden] {
    visibility: hidden;
  }
  button {
    background: none;
    block-size: 2.2em;
    border: 1px solid var(--_rule);
    border-radius: 50%;
    color: inherit;
    cursor: pointer;
    font: inherit;
    inline-size: 2.2em;
    min-block-size: 24px;
    padding: 0;
  }
  button:hover:enabled {
    border-color: currentColor;
  }
  button:disabled {
    color: var(--_rule);
    cursor: default;
  }
  /* A chevron that turns with the writing direction. */
  button::before {
    border: solid;
    border-width: 2px 2px 0 0;
    block-size: 0.4em;
    content: '';
    display: block;
    inline-size: 0.4em;
    margin: auto;
    rotate: 45deg;
    translate: -15% 0;
  }
  [part='previous']::before,
  [dir='rtl'] [part='next']::before {
    rotate: -135deg;
    translate: 15% 0;
  }
  [dir='rtl'] [part='previous']::before {
    rotate: 45deg;
    translate: -15% 0;
  }
  svg {
    block-size: 36px;
    display: block;
    inline-size: 100%;
    margin-block-start: calc(var(--_u) * 1.5);
    overflow: visible;
    stroke: currentColor;
  }
  svg text {
    fill: var(--_muted);
    font: 0.72em var(--_label-font);
    font-variant-numeric: tabular-nums;
    stroke: none;
  }
  svg .undated {
    stroke: var(--_muted);
    stroke-dasharray: 2 4;
  }
  svg .happened,
  svg .planned {
    stroke: var(--_accent);
    stroke-width: 2.5;
  }
  svg circle {
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
    display: grid;
    grid-auto-columns: minmax(13.5em, 1fr);
    grid-auto-flow: column;
    list-style: none;
    margin: calc(var(--_u) * 2) 0 0;
    padding: 0 0 var(--_u);
  }
  [part='event'] {
    padding-block-start: 1.9em;
    padding-inline-end: 1.6em;
    position: relative;
    scroll-snap-align: start;
  }
  [part='event']::before {
    border-block-start: 2px solid;
    content: '';
    inset-block-start: 0.62em;
    inset-inline: 0;
    position: absolute;
  }
  [part='event']::after {
    background: var(--_accent);
    block-size: 0.72em;
    border-radius: 50%;
    content: '';
    inline-size: 0.72em;
    inset-block-start: calc(0.26em + 1px);
    inset-inline-start: 0;
    position: absolute;
  }
  .planned::before {
    border-block-start-style: dashed;
    color: var(--_muted);
  }
  .planned::after {
    background: var(--story-ground, Canvas);
    border: 2px solid var(--_accent);
    box-sizing: border-box;
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
  @media (prefers-reduced-motion: no-preference) {
    [part='strip'] {
      scroll-behavior: smooth;
    }
  }
  @container (max-width: 30em) {
    header .buttons,
    [part='scale'] {
      display: none;
    }
    [part='strip'] {
      overflow: visible;
    }
    [part='list'] {
      grid-auto-flow: row;
    }
    [part='event'] {
      padding: 0;
      padding-block-end: calc(var(--_u) * 3);
      padding-inline-start: 1.7em;
    }
    [part='event']::before {
      border-block-start: 0;
      border-inline-start: 2px solid;
      inset-block: 0.7em -0.4em;
      inset-inline: calc(0.36em - 1px) auto;
    }
    .planned::before {
      border-inline-start-style: dashed;
    }
    [part='event']:last-child::before {
      display: none;
    }
  }
  @media print {
    header .buttons,
    [part='scale'] {
      display: none;
    }
    [part='strip'] {
      overflow: visible;
    }
    [part='list'] {
      grid-auto-flow: row;
    }
    [part='event'] {
      padding: 0;
      padding-block-end: calc(var(--_u) * 3);
      padding-inline-start: 1.7em;
    }
    [part='event']::before {
      border-block-start: 0;
      border-inline-start: 2px solid;
      inset-block: 0.7em -0.4em;
      inset-inline: calc(0.36em - 1px) auto;
    }
    .planned::before {
      border-inline-start-style: dashed;
    }
    [part='event']:last-child::before {
      display: none;
    }
  }
`;
