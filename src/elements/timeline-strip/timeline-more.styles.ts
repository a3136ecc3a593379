/** For the shadow root of a timeline that is long or has eras; no template of Lit's, which is in another script. */
export const moreStyles = `
.chunk {
  contain-intrinsic-block-size: auto calc(var(--_n, 50) * 8em);
  content-visibility: auto;
  overflow-clip-margin: 0.5em;
}
.era-name {
  display: none;
}
@media screen {
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
