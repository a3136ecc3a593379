/** The years above a strip: eras and today by name, the axis, a cell for each step, and the bar for what is in view. */
const scaleStyles = `
@media screen {
  @container (min-width: 30em) {
    .names {
      block-size: 1.7em;
      position: relative;
    }
    .names > * {
      box-sizing: border-box;
      overflow: hidden;
      position: absolute;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .era-name {
      block-size: 1.7em;
      border-inline-start: 1px solid;
      color: var(--_muted);
      padding-inline: 0.5em;
    }
    .names > .today {
      block-size: calc(1.7em + 20px);
      border-inline-start: 2px solid;
      font-size: 1em;
      line-height: 1.3;
      padding-inline: 0.5em;
    }
    .names > .late {
      border-inline: 0 solid;
      border-inline-end-width: 2px;
    }
    svg {
      block-size: 16px;
      cursor: pointer;
      display: block;
      inline-size: 100%;
      overflow: visible;
    }
    path {
      fill: none;
      stroke: var(--_accent);
      stroke-width: 2.5;
      vector-effect: non-scaling-stroke;
    }
    /* What is drawn keeps its colours where all others are forced. */
    @media (forced-colors: active) {
      path {
        stroke: CanvasText;
      }
    }
    .axis {
      stroke: currentColor;
      stroke-width: 1;
    }
    .bar {
      stroke-width: 6;
    }
    path:is(.planned, .vague) {
      stroke-dasharray: 2 2;
    }
    .band {
      stroke-opacity: 0.26;
      stroke-width: 16;
    }
    .band:nth-of-type(even) {
      stroke-opacity: 0.12;
    }
    .here {
      stroke-width: 4;
    }
    [part=years] {
      color: var(--_muted);
      display: flex;
    }
    [part=years] > * {
      border-inline-start: 1px solid var(--_rule);
      box-sizing: border-box;
      flex: 1 0 0;
      line-height: 24px;
      min-inline-size: 0;
      overflow: hidden;
      padding-inline-start: 0.4em;
      text-decoration: none;
      white-space: nowrap;
    }
    [part=years] > a:hover {
      text-decoration: underline;
    }
    [part=years] > [aria-current] {
      color: var(--_accent);
      font-weight: 600;
    }
    .tight > [part=years] > :nth-child(even) {
      visibility: hidden;
    }
  }
}
`;

export { scaleStyles };
