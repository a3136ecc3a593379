const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/**
 * Gives a shadow root the rules of what was loaded later, once.
 * @throws where a browser takes no style sheets from scripts
 */
export function adoptSheet(root: ShadowRoot, css: string) {
  const {ownerDocument} = root;
  const known = sheets.get(ownerDocument) ?? new Map<string, CSSStyleSheet>();
  sheets.set(ownerDocument, known);
  const sheet = known.get(css) ?? new ownerDocument.defaultView!.CSSStyleSheet();
  known.set(css, sheet);
  sheet.replaceSync(css);
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
