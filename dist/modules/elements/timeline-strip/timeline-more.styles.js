/** For the shadow root of a timeline that has more than others; no template of Lit's, which is in another script. */
const moreStyles = `
.chunk {
  contain-intrinsic-block-size: auto calc(var(--_n, 50) * 8em);
  content-visibility: auto;
  overflow-clip-margin: 0.5em;
}
.today {
  color: var(--_accent);
  font: 600 0.8em/1.3 var(--_label-font);
  white-space: nowrap;
}
li > .today {
  border-block-end: 1px solid;
  display: block;
  margin-block: calc(var(--_u) * -1) var(--_u);
  margin-inline-start: -2.1em;
  padding-inline-start: 2.1em;
}
li:has(> .today)::before {
  inset-block-start: 2.3em;
}
li:has(> .today)::after {
  inset-block-start: 1.8em;
}
[part=position],
[part=latest],
fieldset {
  display: none;
}
@media screen {
  .out {
    display: none;
  }
  fieldset {
    border: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.3em;
    margin: 0;
    min-inline-size: 0;
    padding: 0;
  }
  fieldset legend,
  fieldset input {
    clip-path: inset(50%);
    position: absolute;
  }
  fieldset label {
    color: var(--_muted);
    cursor: pointer;
  }
  fieldset label:has(:checked) {
    color: inherit;
    font-weight: 600;
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 2px;
    text-underline-offset: 0.35em;
  }
  fieldset label:has(:focus-visible) {
    outline: 2px solid var(--_accent);
  }
  @container (min-width: 30em) {
    .buttons {
      align-items: center;
      display: flex;
      gap: 0.5em;
      margin-inline-start: auto;
      min-block-size: 28px;
    }
    .buttons[hidden] {
      visibility: hidden;
    }
    .buttons > :not(span) {
      color: var(--story-ink, inherit);
    }
    .buttons > :is([part=previous], [part=next]) {
      block-size: 28px;
      border: 1px solid var(--_rule);
      border-radius: 50%;
      inline-size: 28px;
    }
    /* A chevron that turns with the writing direction. */
    .buttons > ::before {
      border: solid;
      border-width: 2px 2px 0 0;
      block-size: 6px;
      display: block;
      inline-size: 6px;
      margin: auto;
      rotate: 45deg;
      translate: -15%;
    }
    :is([part=previous], [part=next])::before {
      content: '';
    }
    [part=previous]::before {
      rotate: 225deg;
      translate: 15%;
    }
    /* Not a colour: forced colours would make both buttons look alike. */
    .buttons > [aria-disabled=true]::before {
      opacity: 0.2;
    }
    [dir=rtl] :is([part=previous], [part=next], svg) {
      scale: -1 1;
    }
    [part=position] {
      display: inline;
      font-variant-numeric: tabular-nums;
      margin-inline-end: 0.4em;
    }
    [part=latest] {
      display: inline;
      margin-inline-start: 0.6em;
      text-decoration: underline;
      text-decoration-color: var(--_rule);
      text-underline-offset: 0.25em;
    }
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
    [part=strip]:has(.today) {
      --_top: 1.3em;
    }
    li > .today {
      border: 0;
      border-inline-start: 2px solid;
      inset-block-start: 0;
      inset-inline-start: -1em;
      margin: 0;
      padding: 0 0.5em 0.7em;
      position: absolute;
    }
    li:first-child > .today {
      inset-inline-start: 0;
    }
    li:has(> .today)::before {
      inset-block-start: calc(var(--_top) + 0.42em);
    }
    li:has(> .today)::after {
      inset-block-start: calc(var(--_top) + 0.06em + 1px);
    }
    .chunk {
      contain-intrinsic-block-size: 1em;
      display: flex;
      flex: none;
      inline-size: calc(var(--_n, 50) * 100cqi / var(--_page));
    }
    .tallest {
      content-visibility: visible;
    }
    /* Not in view yet: it does not hold the strip open. */
    .away {
      contain: size;
    }
  }
}
@media print {
  .chunk {
    content-visibility: visible;
  }
  .today {
    display: none;
  }
}
`;

export { moreStyles };
