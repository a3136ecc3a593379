/** For what a reader plays; what stands there before has the looks of its widget. */
const embedStyles = `
.playing [part=embed-open]:not(:has(bdi)),
.playing [part=embed-open] > figure,
.playing [part=embed-open] > .meta > span {
  display: none;
}
[part=embed-frame] {
  aspect-ratio: 16 / 9;
  background: color-mix(in srgb, currentColor 8%, transparent);
  border: 0;
  display: block;
  inline-size: 100%;
  margin-block-end: 0.4em;
}
[part=embed-frame].audio {
  aspect-ratio: auto;
  block-size: 166px;
}
:is(.map, .page, .chart)[part=embed-frame] {
  aspect-ratio: 4 / 3;
}
.playing > .facts {
  align-items: baseline;
}
[part=embed-close] {
  text-decoration: underline;
  text-decoration-color: var(--_rule);
  text-underline-offset: 0.25em;
}
@media print {
  [part=embed-frame] {
    display: none;
  }
}
`;
const sheets = new WeakMap();
/** Gives these styles to the shadow root that something plays in. */
function adoptEmbedStyles(root) {
    if (!(root instanceof ShadowRoot))
        return;
    const { ownerDocument } = root;
    const sheet = sheets.get(ownerDocument) ?? new ownerDocument.defaultView.CSSStyleSheet();
    if (!sheets.has(ownerDocument))
        sheet.replaceSync(embedStyles);
    sheets.set(ownerDocument, sheet);
    if (!root.adoptedStyleSheets.includes(sheet))
        root.adoptedStyleSheets.push(sheet);
}

export { adoptEmbedStyles };
