/** Entries by the fifty, of which the browser lays out those near the screen: hundreds come as quickly as a few. */
const chunkStyles = `
.chunk {
  contain-intrinsic-block-size: auto calc(var(--_n, 50) * 8em);
  content-visibility: auto;
  overflow-clip-margin: 0.5em;
}
@media screen {
  @container (min-width: 30em) {
    .chunk {
      contain-intrinsic-block-size: 1em;
      display: flex;
      flex: none;
      inline-size: calc(var(--_n, 50) * 100cqi / var(--_page));
    }
    .tallest,
    li.seen {
      content-visibility: visible;
    }
    /* Not in view yet: it does not hold the strip open. */
    .paged li:not(.seen) {
      contain: size;
    }
  }
}
@media print {
  .chunk {
    content-visibility: visible;
  }
}
`;

export { chunkStyles };
