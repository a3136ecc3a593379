/** For the shadow roots that tell of editions; no template of Lit's, which is in another script. */
const styles = `
[part='change'] {
  color: var(--story-change, var(--_accent));
  font: 600 max(0.75em, 11px)/1 var(--_label-font);
  letter-spacing: 0.06em;
  margin-inline-start: 0.4em;
  text-transform: uppercase;
  white-space: nowrap;
}
:is([part='headline'], [part='heading']) > [part='change'] {
  font-size: max(0.6em, 11px);
}
[part='label'] > [part='change'] {
  font-size: 1em;
}
.facts > [part='change'] {
  font-size: max(0.9em, 11px);
  line-height: inherit;
  margin-inline-start: -1.2em;
}
.facts:has(> [part='change']) {
  align-items: baseline;
}
.facts > [part='change']::before {
  color: var(--_muted);
  font-weight: 400;
}
[part='correction']:focus-visible {
  outline-offset: 4px;
}
[part='change'].read {
  visibility: hidden;
}
[part='note']:has(.held) {
  color: inherit;
  inset-block-end: 8px;
  position: sticky;
  z-index: 1;
}
.updates {
  align-items: center;
  display: inline-flex;
  min-block-size: 48px;
}
.updates > span:not(:empty) {
  margin-inline-end: 1em;
}
[part='updates-pause'] {
  color: var(--_muted);
  text-decoration: underline;
  text-decoration-color: var(--_accent);
  text-underline-offset: 0.2em;
}
.held {
  background: Canvas;
  border: 1px solid;
  box-sizing: border-box;
  color: CanvasText;
  padding: 0 1.1em;
}
.held button {
  color: inherit;
  line-height: 1.3;
  text-align: start;
}
.held [part='updates-show'] {
  font-weight: 600;
}
@supports (color: oklch(from red calc(l * 1) c h)) {
  .held {
    background: currentColor;
    border: 0;
    color: inherit;
  }
  .held button {
    color: oklch(from currentColor clamp(0, (0.6 - l) * 1000, 1) 0 0);
    outline-color: currentColor;
    outline-offset: -6px;
  }
}
@media print {
  .updates button {
    display: none;
  }
}
`;
const sheets = new WeakMap();
/** Without style sheets from scripts the words show all the same. */
function adoptUpdateStyles(root) {
    const { ownerDocument, adoptedStyleSheets } = root;
    try {
        const sheet = sheets.get(ownerDocument) ?? new ownerDocument.defaultView.CSSStyleSheet();
        if (!sheets.has(ownerDocument))
            sheet.replaceSync(styles);
        sheets.set(ownerDocument, sheet);
        if (!adoptedStyleSheets.includes(sheet))
            root.adoptedStyleSheets = [...adoptedStyleSheets, sheet];
    }
    catch {
        // The browser takes none.
    }
}

export { adoptUpdateStyles };
