/** Where today is, on the rail and before an entry; no template of Lit's, which is in another script. */
export const todayStyles = `
.today {
  display: none;
}
@media screen {
  .today {
    color: var(--_accent);
    font: 600 0.72em/1.3 var(--_label-font);
    position: absolute;
    white-space: nowrap;
  }
  li > .today {
    border-block-end: 2px solid;
    display: block;
    inset-block-start: -2em;
    inset-inline-start: 0;
    padding-inline: 2.35em 0.5em;
  }
  @container (min-width: 30em) {
    [part=scale] {
      position: relative;
    }
    .today {
      block-size: calc(1.5em + 16px);
      border-inline-start: 1px solid;
      box-sizing: border-box;
      display: block;
      font-size: 1em;
      inset-block-start: -1.5em;
      padding-inline: 0.4em;
    }
    .late {
      border-inline-end: 1px solid;
      border-inline-start: 0;
    }
    li > .today {
      block-size: auto;
      border: 0;
      font-size: 0.72em;
      inset-block-start: -0.9em;
      inset-inline: auto calc(100% + 0.7em);
      padding: 0;
    }
  }
}
`;
