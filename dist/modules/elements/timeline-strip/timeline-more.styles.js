/** For the shadow root of a timeline that has more than others; no template of Lit's, which is in another script. */
const moreStyles = `
.chunk {
  contain-intrinsic-block-size: auto calc(var(--_n, 50) * 8em);
  content-visibility: auto;
  overflow-clip-margin: 0.5em;
}
.era-name,
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
    .era-name {
      color: var(--_muted);
      display: block;
      inset-block-start: -1.4em;
      overflow: hidden;
      position: absolute;
      text-overflow: ellipsis;
      white-space: nowrap;
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
    .chunk {
      contain-intrinsic-block-size: 1em;
      display: flex;
      flex: none;
      inline-size: calc(var(--_n, 50) * 13.5em);
    }
    .tallest {
      content-visibility: visible;
    }
  }
}
@media print {
  .chunk {
    content-visibility: visible;
  }
}
`;

export { moreStyles };
