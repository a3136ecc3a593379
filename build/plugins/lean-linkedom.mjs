/** What is changed in each file of linkedom, by its end. */
const parts = {
  'html/style-element.js': [
    // Two thirds of its code; pages are read without their style sheets.
    [/import \{parse\} from 'cssomnom\/parse';/, 'const parse = () => ({cssRules: []});'],
  ],
  'interface/event-target.js': [
    // A map for each of thousands of nodes, to none of which anybody listens.
    [/wm\.set\(this, new Map\);/, ''],
    [/const map = wm\.get\(this\);\n    if \(!map\.has/, 'const map = mapOf(this);\n    if (!map.has'],
    [/const map = wm\.get\(this\);\n    if \(map\.has/, 'const map = mapOf(this);\n    if (map.has'],
    [
      /const wm = new WeakMap\(\);/,
      '$&\nconst mapOf = (node) => wm.get(node) ?? (wm.set(node, new Map), wm.get(node));',
    ],
  ],
  'shared/matches.js': [
    // Each call reads its selector anew, which takes longer than to ask a node. What combines selectors remembers nodes, and is not kept.
    [/export const prepareMatch = /, 'const compiled = new Map;\nconst compileMatch = '],
    [
      /export const matches = [^]*/,
      `const isSimple = /^[.#]?[a-z][a-z\\d-]*(?:, [.#]?[a-z][a-z\\d-]*)*$/;
export const prepareMatch = (element, selectors) => {
  if (!isSimple.test(selectors) || !ignoreCase(element)) return compileMatch(element, selectors);
  if (!compiled.has(selectors)) compiled.set(selectors, compileMatch(element, selectors));
  return compiled.get(selectors);
};
export const matches = (element, selectors) => prepareMatch(element, selectors)(element);
`,
    ],
  ],
};

/** The DOM that pages are read with, without what a command has no use for; fails the build where a part is not there any more. */
export const leanLinkedom = {
  name: 'lean-linkedom',
  transform(code, id) {
    const [, file] = /[\\/]linkedom[\\/]esm[\\/](.*)$/.exec(id) ?? [];
    const changes = parts[file?.replaceAll('\\', '/')];
    if (!changes) return null;
    let adapted = code;
    for (const [part, rest] of changes) {
      if (adapted.search(part) < 0)
        this.error(`linkedom's ${file} has no ${part} any more; adapt leanLinkedom.`);
      adapted = adapted.replace(part, rest);
    }
    return {code: adapted, map: null};
  },
};
